import Linting
import OpenAPI
import YAML

extension Rule {
    static let optionalAuthRead = Rule(
        id: "api2-optional-auth-read",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306],
        level: .note,
        profile: .strict,
        title: "read with optional authentication",
        why:
            "One of the alternatives is `{}`, which every request satisfies. What anonymous callers see depends on code that the contract does not show.",
        remedy: "Remove the `{}` alternative, or move the anonymous view to its own operation.",
        bad: [
            """
            paths:
              /orders:
                get:
                  security: [{bearer: []}, {}] #! GET /orders {}
                  responses: {"200": {description: public ones, or all of them}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security:
              - {}
              - bearer: []
            paths:
              /orders:
                get: #! GET /orders root
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: all orders}}
                post:
                  security: [{bearer: []}, {}]
                  responses: {"201": {description: a write has a rule of its own}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /health:
                get:
                  security: [{bearer: []}, {}]
                  responses: {"200": {description: alive}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"],
        check: .operation { operation, pass in
            guard operation.openness == .optionalRead, let empty = operation.security.emptyAlternative else { return }
            let isOwn = operation.security.origin == .operation
            pass.report(
                isOwn ? empty.node : operation.node, "\(operation.name) responds without a credential: \(operation.opennessReason)",
                operation: operation, related: isOwn ? [] : [pass.related(empty.node, "every request satisfies this alternative")],
                cause: operation.opennessCause)
        })
}
