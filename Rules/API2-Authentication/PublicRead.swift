import Linting
import OpenAPI
import YAML

extension Rule {
    static let publicRead = Rule(
        id: "api2-public-read",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306],
        level: .note,
        profile: .strict,
        title: "read declared public",
        why: "`security: []` opens the operation to everyone. A list of such operations is the first thing a reviewer asks for.",
        remedy: "Check that everyone may see every field of the response; otherwise remove the empty list.",
        bad: [
            """
            paths:
              /genres:
                get: #! GET /genres
                  security: []
                  responses: {"200": {description: all genres}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /prices:
                head: #! HEAD /prices
                  security: []
                  responses: {"200": {description: nothing}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            paths:
              /health:
                get:
                  security: []
                  responses: {"200": {description: alive}}
            """,
            """
            paths:
              /genres:
                get:
                  responses: {"200": {description: public by omission has its own rule}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#operation-object"],
        speaksOfOpenness: true,
        check: .operation { operation, pass in
            guard operation.openness == .declaredRead else { return }
            pass.report(operation.node, "\(operation.name) is declared public", operation: operation)
        })
}
