import Linting
import OpenAPI
import YAML

extension Rule {
    static let scopesOnUnscopedScheme = Rule(
        id: "api2-scopes-on-unscoped-scheme",
        owasp: [OWASP(2), OWASP(5), OWASP(2, 2019)],
        cwe: [285, 1068],
        level: .warning,
        title: "scopes on a scheme that has none",
        why:
            "Up to OpenAPI 3.0, the list must be empty for such a scheme. Tools ignore the scopes, so every credential passes where a scope was intended.",
        remedy: "Use an OAuth 2 or OpenID Connect scheme for scopes, or move to OpenAPI 3.1, where the list may name roles.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security:
                    - bearer: [write] #! `bearer` `write` HTTP
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            security:
              - key: ["orders:read", "orders:write"] #! `key` `orders:read`
            paths: {}
            securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
            """,
        ],
        good: [
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            security: [{bearer: [clerk]}]
            paths: {}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{oauth: [read], bearer: []}, {oidc: [read]}]
            paths: {}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                oidc: {type: openIdConnect, openIdConnectUrl: "https://shop.test/.well-known/openid-configuration"}
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {read: Read}}}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.0.3.html#security-requirement-object",
            "https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object",
        ],
        fix: .unsafe,
        check: .each([
            .document { specification, pass in
                guard specification.version < .v31 else { return }
                UnscopedSchemes.report(SecurityRequirement.all(in: specification.root[.security], specification), nil, &pass)
            },
            .operation { operation, pass in
                guard pass.specification.version < .v31, operation.security.origin == .operation else { return }
                guard pass.isFirst(operation.security) else { return }
                UnscopedSchemes.report(operation.security.alternatives, operation, &pass)
            },
        ]))
}

private enum UnscopedSchemes {
    static func report(_ alternatives: [SecurityRequirement], _ operation: Operation?, _ pass: inout Pass) {
        for part in alternatives.flatMap(\.parts) {
            guard let scheme = part.scheme, scheme.kind != .unknown, !scheme.hasScopes,
                let first = part.entry.value.children.lazy.compactMap(\.stringText).first
            else { continue }
            pass.report(
                part.entry.site,
                "`\(part.name.string)` (\(scheme.kindName)) does not support scopes, but `\(first.string.prefix(40))` is required",
                operation: operation, related: [pass.related(scheme.node, "the scheme")], cause: "scopes of `\(part.name.string)`",
                fix: { $0.fix("remove the scopes", .unsafe, $0.edits.replace(part.entry.value, with: [])) })
        }
    }
}
