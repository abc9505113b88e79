import Linting
import OpenAPI
import YAML

extension Rule {
    static let adminPublic = Rule(
        id: "api5-admin-public",
        owasp: [OWASP(5), OWASP(2), OWASP(5, 2019)],
        cwe: [306, 862],
        level: .error,
        title: "administrative operation without authentication",
        why: "Functions meant for staff are the first that scanners try; this one asks nobody who they are.",
        remedy: "Demand a credential and a scope or role that only administrators have.",
        bad: [
            """
            paths:
              /admin/users:
                get: #! GET /admin/users admin
                  responses: {"200": {description: everybody}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /internal/cache:
                delete: #! DELETE /internal/cache internal
                  security: []
                  responses: {"204": {description: emptied}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /caches:
                delete: #! DELETE /caches admin tags
                  tags: [Admin]
                  responses: {"204": {description: emptied}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /admin/users:
                get:
                  responses: {"200": {description: everybody}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /administrative-areas:
                get:
                  responses: {"200": {description: counties and districts}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/"],
        check: .operation { operation, findings in
            guard operation.openness == .administrative else { return }
            findings.report(
                operation.node,
                "\(operation.name) is administrative\(operation.administrativeHint) and asks for no credential: \(operation.opennessReason)",
                confidence: findings.opennessConfidence, operation: operation, cause: operation.opennessCause,
                fix: { $0.guardOperation(operation) })
        })
}
