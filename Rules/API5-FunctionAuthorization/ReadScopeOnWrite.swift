import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let readScopeOnWrite = Rule(
        id: "api5-read-scope-on-write",
        owasp: [OWASP(5), OWASP(5, 2019)],
        cwe: [285, 266],
        level: .warning,
        confidence: .medium,
        title: "write protected by a read scope",
        why: "Clients that were granted only read access, and users who consented to nothing more, can change data.",
        remedy: "Require the scope that permits writing.",
        bad: [
            """
            paths:
              /orders:
                post: #! POST /orders `orders:read`
                  security: [{oauth: ["orders:read"]}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {"orders:read": read, "orders:write": write}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            security: [{oauth: [view_orders]}]
            paths:
              /orders/{orderId}:
                delete: #! DELETE /orders/{orderId} `view_orders`
                  responses: {"204": {description: gone}}
            securityDefinitions:
              oauth: {type: oauth2, flow: application, tokenUrl: "https://id.shop.test/token", scopes: {view_orders: view}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  security: [{oauth: ["orders:read"]}]
                  responses: {"200": {description: a read}}
                post:
                  security: [{oauth: ["orders:read", "orders:write"]}]
                  responses: {"201": {description: created}}
                put:
                  security: [{oauth: [User.ReadWrite]}]
                  responses: {"204": {description: the scope also has a write word}}
              /orders/search:
                post:
                  security: [{oauth: ["orders:read"]}]
                  responses: {"200": {description: a search changes nothing}}
              /reports:
                post:
                  operationId: getReport
                  security: [{oauth: ["orders:read"]}]
                  responses: {"200": {description: a read that needs a body}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    clientCredentials:
                      tokenUrl: https://id.shop.test/token
                      scopes: {"orders:read": read, "orders:write": write, User.ReadWrite: both}
            """,
            """
            security: [{oauth: [orders]}]
            paths:
              /orders:
                post:
                  responses: {"201": {description: the scope does not say what it permits}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {orders: orders}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
            "https://www.rfc-editor.org/rfc/rfc6749#section-3.3",
        ],
        check: .operation { operation, pass in
            guard operation.isWrite, operation.access == .scoped, operation.words.bootstrap == nil else { return }
            let scopes = operation.security.permissions
            guard let first = scopes.first, operation.security.permitsReadingOnly, !operation.words.asksOnly else { return }
            let isAlone = !scopes.contains { $0 != first }
            pass.report(
                operation.node, "\(operation.name) requires only the read scope `\(first.string)`\(isAlone ? "" : " and others like it")",
                operation: operation, cause: operation.security.origin == .root ? "a read scope at the root" : nil)
        })
}
