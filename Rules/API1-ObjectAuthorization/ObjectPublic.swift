import Linting
import OpenAPI
import YAML

extension Rule {
    static let objectPublic = Rule(
        id: "api1-object-public",
        owasp: [OWASP(1), OWASP(2), OWASP(1, 2019)],
        cwe: [639, 306],
        level: .error,
        title: "object readable by anybody",
        why: "Whoever knows or guesses an id reads the object: without a caller there is nobody to check the object against.",
        remedy: "Demand a credential, and let the server check that this caller may see this object.",
        bad: [
            """
            paths:
              /orders/{orderId}:
                get: #! GET /orders/{orderId} neither it nor the root states security
                  responses: {"200": {description: one order}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /customers/{customerId}/invoices:
                get: #! GET /customers/{customerId}/invoices switches authentication off
                  security: []
                  responses: {"200": {description: all invoices}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders/{orderId}:
                get:
                  responses: {"200": {description: one order}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /password-resets/{token}:
                get:
                  summary: Verify a password reset token
                  responses: {"204": {description: valid}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/"],
        speaksOfOpenness: true,
        fix: .unsafe,
        check: .operation { operation, pass in
            guard operation.openness == .object else { return }
            pass.report(
                operation.node, "\(operation.name) gives an object to anybody: \(operation.opennessReason)",
                confidence: pass.opennessConfidence, operation: operation, cause: operation.opennessCause,
                fix: { $0.guardOperation(operation) })
        })
}
