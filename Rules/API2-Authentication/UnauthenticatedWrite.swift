import Linting
import OpenAPI
import YAML

extension Rule {
    static let unauthenticatedWrite = Rule(
        id: "api2-unauthenticated-write",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306, 862],
        level: .error,
        title: "write without authentication",
        why: "Anyone on the network can create, change, or delete data: no credential is required.",
        remedy: "Add a security requirement to the operation, or to the root so that new operations are protected by default.",
        bad: [
            """
            paths:
              /payments/auth:
                post: #! POST /payments/auth neither the operation nor the root sets `security`
                  responses: {"201": {description: "no login: it authorizes a payment"}}
            """,
            """
            paths:
              /orders:
                post: #! POST /orders neither the operation nor the root sets `security`
                  responses: {"201": {description: created}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders/{orderId}:
                delete: #! DELETE /orders/{orderId} disables authentication object
                  security: []
                  responses: {"204": {description: gone}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders/search:
                post: #! POST /orders/search requires no credential
                  responses: {"200": {description: what was found}}
            """,
        ],
        good: [
            """
            security:
              bearer: []
            paths:
              /orders:
                post:
                  responses: {"201": {description: "a mapping where a list belongs guards all the same"}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /auth/login:
                post:
                  summary: Log in
                  responses: {"200": {description: a token}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/"],
        speaksOfOpenness: true,
        fix: .unsafe,
        check: .operation { operation, pass in
            guard operation.openness == .write else { return }
            let what = operation.template.isObject ? ", which addresses an object," : ""
            // A search by POST is a read.
            pass.report(
                operation.node, "\(operation.name)\(what) requires no credential: \(operation.opennessReason)",
                level: operation.words.isSearch && operation.method == "POST" ? .warning : .error, confidence: pass.opennessConfidence,
                operation: operation, risks: operation.opennessRisks,
                cause: operation.opennessCause,
                fix: { $0.guardOperation(operation) })
        })
}
