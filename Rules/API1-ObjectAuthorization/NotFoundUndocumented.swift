import Linting
import OpenAPI
import YAML

extension Rule {
    static let notFoundUndocumented = Rule(
        id: "api1-not-found-undocumented",
        owasp: [OWASP(1), OWASP(1, 2019)],
        cwe: [204, 1059],
        level: .note,
        profile: .strict,
        title: "object operation without a 404 response",
        why:
            "Responses that differ between a missing object and someone else's object reveal which ids exist. Without a documented `404`, nothing defines what clients get.",
        remedy: "Document `404`, ideally as one shared response, and return it for other users' objects as well as for missing ones.",
        bad: [
            """
            paths:
              /orders/{orderId}:
                get: #! GET /orders/{orderId} 404
                  responses: {"200": {description: one order}, "403": {description: not yours}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}/items:
                post: #! POST /orders/{orderId}/items 404
                  responses: {"201": {description: added}}
            """,
        ],
        good: [
            """
            paths:
              /orders/{orderId}:
                get:
                  responses: {"200": {description: one order}, "404": {description: no such order}}
                delete:
                  responses: {"204": {description: gone}, 4XX: {description: wrong}}
                patch:
                  responses: {"200": {description: changed}, default: {description: wrong}}
            """,
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: no object is named}}
              /orders/{orderId}:
                put:
                  responses: {"200": {description: replaced}, "201": {description: created under the id that was given}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
            "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
        ],
        fix: .safe,
        check: .operation { operation, pass in
            guard operation.isRead || operation.isWrite, !operation.documents(status: 404), operation.template.isObject else { return }
            let creates = operation.method == "PUT" && operation.documents(status: 201, orClass: false, orDefault: false)
            guard !(creates && operation.template.endsInObject) else { return }
            pass.report(
                operation.node, "\(operation.name) does not document a 404 response", operation: operation, cause: "no 404",
                fix: { $0.addResponse("404", to: operation) })
        })
}
