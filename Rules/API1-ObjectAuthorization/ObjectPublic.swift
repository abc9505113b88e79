import Linting
import OpenAPI
import YAML

extension Rule {
    static let objectPublic = Rule(
        id: "api1-object-public",
        owasp: [OWASP(1), OWASP(2), OWASP(1, 2019)],
        cwe: [639, 306],
        level: .error,
        title: "object readable by anyone",
        why:
            "Anyone who knows or guesses an id can read the object. Without an authenticated caller, there is no one to check ownership against.",
        remedy: "Require a credential, and have the server check that this caller may access this object.",
        bad: [
            """
            paths:
              /orders/{orderId}:
                get: #! GET /orders/{orderId} neither the operation nor the root sets `security`
                  responses: {"200": {description: one order}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /customers/{customerId}/invoices:
                get: #! GET /customers/{customerId}/invoices disables authentication
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
            """
            security: [{bearer: []}]
            paths:
              /links/{linkId}:
                get:
                  security: []
                  responses: {"302": {description: leads on}}
              /mails/{mailId}/unsubscribe:
                get:
                  security: []
                  parameters: [{name: token, in: query, required: true, schema: {type: string}}]
                  responses: {"200": {description: who has the link of the mail may call it}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/"],
        speaksOfOpenness: true,
        fix: .unsafe,
        check: .operation { operation, pass in
            guard operation.openness == .object else { return }
            pass.report(
                operation.node, "\(operation.name) returns an object to anyone: \(operation.opennessReason)",
                // The contents of a catalog may be meant for everyone, but the description must say so.
                level: operation.template.endsInCatalogObject ? .warning : .error, confidence: pass.opennessConfidence,
                operation: operation, cause: operation.opennessCause,
                fix: { $0.guardOperation(operation) })
        })
}
