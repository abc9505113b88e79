import Linting
import OpenAPI
import YAML

extension Rule {
    static let stateChangingGet = Rule(
        id: "api8-state-changing-get",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [650, 352],
        level: .warning,
        confidence: .medium,
        title: "state changed by GET",
        why:
            "Links, images, prefetching browsers, and crawlers send GET requests on their own, with the visitor's cookies: an attacker only has to get"
            + " someone to look at a page.",
        remedy: "Use POST, PUT, PATCH, or DELETE for changes; GET and HEAD are safe methods by definition.",
        bad: [
            """
            paths:
              /pictures/delete/{pictureId}:
                get: #! GET /pictures/delete/{pictureId} `delete`
                  responses: {"200": {description: gone}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /users/{userId}/role:
                get: #! `approve`
                  operationId: approveUser
                  responses: {"200": {description: approved}}
            """,
            """
            paths:
              /devices/{deviceId}/reconnect:
                get: #! GET /devices/{deviceId}/reconnect `reconnect`
                  responses: {"200": {description: connected}}
              /jobs/{jobId}/start:
                get: #! `start`
                  operationId: startJob
                  responses: {"200": {description: started}}
            """,
        ],
        good: [
            """
            paths:
              /jobs/{jobId}/start:
                get:
                  summary: The time at which a job starts
                  responses: {"200": {description: a time}}
              /archive:
                get: {responses: {"200": {description: old posts}}}
              /sync/status:
                get:
                  operationId: syncStatus
                  responses: {"200": {description: idle}}
            """,
            """
            paths:
              /updates:
                get: {responses: {"200": {description: news}}}
              /deleted-items:
                get: {responses: {"200": {description: the bin}}}
              /orders/{orderId}/create-options:
                get: {responses: {"200": {description: what may be chosen}}}
              /logout:
                get: {responses: {"204": {description: good bye}}}
            """,
            """
            paths:
              /orders/{orderId}:
                delete:
                  operationId: deleteOrder
                  responses: {"204": {description: gone}}
              /orders/search:
                post:
                  summary: Search orders
                  responses: {"200": {description: a search that is a POST}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1", "https://cwe.mitre.org/data/definitions/650.html"],
        check: .operation { operation, pass in
            guard let verb = operation.words.changesState else { return }
            let isOpen = operation.access == .public && operation.words.bootstrap == nil
            pass.report(
                operation.node,
                "\(operation.name) appears to change state (`\(verb)`), but GET must not change anything\(isOpen ? "; anyone may call it" : "")",
                operation: operation, risks: operation.access == .public ? (isOpen ? [OWASP(2)] : []) + operation.opennessRisks : [])
        })
}
