import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unscopedWrite = Rule(
        id: "api5-unscoped-write",
        owasp: [OWASP(5), OWASP(5, 2019)],
        cwe: [285, 272],
        level: .warning,
        title: "write without a scope",
        why: "The scheme has scopes, but this write requires none: a token granted for reading can change data.",
        remedy: "Require the scope that permits the change.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security:
                    - oauth: [] #! POST /orders no scope of `oauth`
                  responses: {"201": {description: created}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {"orders:write": write}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            security: [{oauth: []}]
            paths:
              /orders/{orderId}:
                delete: #! DELETE /orders/{orderId} root
                  responses: {"204": {description: gone}}
            securityDefinitions:
              oauth: {type: oauth2, flow: application, tokenUrl: "https://id.shop.test/token", scopes: {orders: orders}}
            """,
        ],
        good: [
            """
            security: [{oauth: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: a read}}
                post:
                  security: [{oauth: ["orders:write"]}]
                  responses: {"201": {description: created}}
                put:
                  security: [{oauth: [], staff: ["orders:write"]}]
                  responses: {"204": {description: the other scheme has a scope}}
              /orders/search:
                post:
                  responses: {"200": {description: a search changes nothing}}
              /auth/login:
                post:
                  responses: {"200": {description: a token}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {"orders:write": write}}}
                staff:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {"orders:write": write}}}
            """,
            """
            security: [{oauth: []}]
            paths:
              /orders:
                post:
                  responses: {"201": {description: the scheme permits nothing in particular}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {authorizationCode: {authorizationUrl: "https://id.shop.test/", tokenUrl: "https://id.shop.test/token", scopes: {openid: who it is, default: everything}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
            "https://www.rfc-editor.org/rfc/rfc9700#section-2.3",
        ],
        check: .operation { operation, pass in
            guard operation.isWrite, operation.access != .public, operation.words.bootstrap == nil, !operation.words.isSearch else {
                return
            }
            let security = operation.security
            guard let alternative = security.first(unscoped, pass.specification),
                let part = alternative.parts.first(where: { $0.lacksScope(operation.vocabularies) })
            else { return }
            let isOwn = security.origin == .operation
            let origin = isOwn ? "" : ": the root security applies"
            pass.report(
                isOwn ? part.entry.site : operation.node, "\(operation.name) requires no scope of `\(part.name.string)`\(origin)",
                operation: operation, related: isOwn ? [] : [pass.related(part.entry.site, "the requirement that applies")],
                cause: isOwn ? "no scope of `\(part.name.string)`" : "no scope at the root")
        })
}

private let unscoped = PartTest<SecurityRequirement> { alternative, specification in
    alternative.access == .authenticated && alternative.parts.contains { $0.lacksScope(specification.vocabularies) }
}

extension SecurityRequirement.Part {
    /// Whether no scope is required, although the scheme declares scopes that grant access.
    fileprivate func lacksScope(_ vocabularies: Vocabularies) -> Bool {
        guard let scheme, scheme.kind == .oauth2, entry.value.count == 0 else { return false }
        return scheme.scopes(first: 20).contains { scope in
            let name = Name(scope.bytes)
            return !ScopeName.isIdentity(name, by: vocabularies)
                && !(name.words.count == 1 && ["default", "all", "any", "basic", "full"].contains(name.words[0]))
        }
    }
}
