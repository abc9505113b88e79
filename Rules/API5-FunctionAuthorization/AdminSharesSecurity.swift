import Linting
import OpenAPI
import YAML

extension Rule {
    static let adminSharesSecurity = Rule(
        id: "api5-admin-shares-security",
        owasp: [OWASP(5), OWASP(5, 2019)],
        cwe: [285, 269],
        level: .warning,
        confidence: .medium,
        title: "administrative operation protected like any other",
        why:
            "By the contract, any user's credential can call this administrative function. Whether the call is rejected depends on code that is easy to forget.",
        remedy: "Require a dedicated scope, role, or scheme for administrative operations.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: one's own orders}}
              /admin/users:
                get: #! GET /admin/users `admin`
                  responses: {"200": {description: everybody}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders:
                get:
                  security: [{oauth: [shop]}]
                  responses: {"200": {description: one's own orders}}
              /admin/users/{userId}:
                delete: #! DELETE /admin/users/{userId}
                  security: [{oauth: [shop]}]
                  responses: {"204": {description: gone}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {shop: everything}}}
            """,
            """
            paths:
              /orders:
                get:
                  security: [{oauth: [shop]}]
                  responses: {"200": {description: one's own orders}}
              /admin/users:
                get: #! GET /admin/users no more than GET /orders
                  security: [{oauth: []}]
                  responses: {"200": {description: everybody}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {shop: everything}}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  security: [{oauth: [shop]}]
                  responses: {"200": {description: one's own orders}}
              /admin/users:
                get:
                  security: [{oauth: [users]}]
                  responses: {"200": {description: its scopes are its own}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {shop: orders, users: users}}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: one's own orders}}
              /administrative-areas:
                get:
                  responses: {"200": {description: counties and districts}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /admin/users:
                get:
                  responses: {"200": {description: all of the API is for administrators}}
              /admin/login:
                post:
                  security: []
                  responses: {"200": {description: a token}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/"],
        check: .document { specification, pass in
            let served = specification.operations.filter { !$0.isOutbound && $0.access != .public }
            guard served.contains(where: \.words.isAdministrative) else { return }
            var ordinary: [String: Operation] = [:]
            for operation in served
            where !operation.words.isAdministrative && operation.words.bootstrap == nil && operation.words.isDebug == nil {
                for signature in [operation.security.signature, operation.security.bareSignature] where ordinary[signature] == nil {
                    ordinary[signature] = operation
                }
            }
            for operation in served
            where operation.words.isAdministrative && !operation.security.namesAdministrators {
                guard let other = ordinary[operation.security.signature] else { continue }
                pass.report(
                    operation.node,
                    "\(operation.name) is administrative\(operation.administrativeHint) and requires no more than \(other.name)",
                    operation: operation, related: [pass.related(other.node, "protected the same way")],
                    cause: "no more than ordinary operations")
            }
        })
}
