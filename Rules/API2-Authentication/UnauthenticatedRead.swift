import Linting
import OpenAPI
import YAML

extension Rule {
    static let unauthenticatedRead = Rule(
        id: "api2-unauthenticated-read",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306],
        level: .warning,
        title: "read without authentication",
        why: "Nothing says that the data is meant for everyone: a forgotten requirement looks the same as a public endpoint.",
        remedy: "Add a security requirement. If the data is public on purpose, say so with `security: []`.",
        bad: [
            """
            paths:
              /customers:
                get: #! GET /customers neither the operation nor the root sets `security`
                  responses: {"200": {description: all of them}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{}]
            paths:
              /customers:
                get: #! GET /customers the root `security` allows
                  responses: {"200": {description: all of them}}
              /auth/check-username:
                get: #! GET /auth/check-username
                  responses: {"200": {description: "a note, since forms for signing up ask it"}}
            """,
        ],
        good: [
            """
            paths:
              /genres:
                get:
                  security: []
                  responses: {"200": {description: public on purpose}}
            """,
            """
            paths:
              /health:
                get:
                  responses: {"200": {description: alive}}
              /books/{bookId}:
                get:
                  summary: a read of one object has its own rule
                  responses: {"200": {description: one book}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/"],
        speaksOfOpenness: true,
        fix: .unsafe,
        check: .operation { operation, pass in
            guard operation.openness == .read else { return }
            pass.report(
                operation.node, "\(operation.name) requires no credential: \(operation.opennessReason)",
                level: operation.words.checksAvailability ? .note : nil, confidence: pass.opennessConfidence, operation: operation,
                risks: operation.opennessRisks,
                cause: operation.opennessCause,
                fix: { $0.guardOperation(operation) })
        })
}
