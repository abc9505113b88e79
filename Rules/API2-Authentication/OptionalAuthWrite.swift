import Linting
import OpenAPI
import YAML

extension Rule {
    static let optionalAuthWrite = Rule(
        id: "api2-optional-auth-write",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306],
        level: .warning,
        title: "write with optional authentication",
        why: "One of the alternatives is `{}`, which every request satisfies: a credential is accepted but never required.",
        remedy: "Remove the `{}` alternative, or move the anonymous part to its own operation.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: []}, {}] #! POST /orders {}
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security:
              - {}
              - bearer: []
            paths:
              /orders:
                post: #! POST /orders root
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders:
                patch:
                  security: [{gone: []}, {}] #! PATCH /orders {}
                  responses: {"204": {description: the scheme is not defined either}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  security: [{bearer: []}, {}]
                  responses: {"200": {description: public ones, or all of them}}
                post:
                  security: [{bearer: []}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /sign-up:
                post:
                  summary: Register a customer
                  security: [{bearer: []}, {}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"],
        fix: .unsafe,
        check: .operation { operation, pass in
            guard operation.openness == .optionalWrite, let empty = operation.security.emptyAlternative else { return }
            let isOwn = operation.security.origin == .operation
            pass.report(
                isOwn ? empty.node : operation.node,
                "\(operation.name) accepts requests without a credential: \(operation.opennessReason)",
                operation: operation, related: isOwn ? [] : [pass.related(empty.node, "every request satisfies this alternative")],
                risks: operation.opennessRisks, cause: operation.opennessCause,
                fix: { $0.guardOperation(operation) })
        })
}
