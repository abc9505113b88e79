import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let undefinedScope = Rule(
        id: "api5-undefined-scope",
        owasp: [OWASP(5), OWASP(5, 2019)],
        cwe: [285, 1068],
        level: .error,
        title: "undeclared scope",
        why:
            "Clients cannot request a scope that the scheme does not declare: either nobody gets in, or the check is removed and everybody does.",
        remedy: "Use the name of a declared scope, or declare this one in every flow that grants it.",
        bad: [
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            securityDefinitions:
              login: {type: oauth2, tokenUrl: "https://shop.test/token", scopes: {"orders:read": read}}
            paths:
              /orders:
                post:
                  security:
                    - login:
                        - orders:write #! `orders:write` not declared
                  responses: {"201": {description: "the scheme states no flow"}}
            """,
            """
            paths:
              /orders:
                post:
                  security:
                    - oauth:
                        - orders:wirte #! `orders:wirte` did you mean `orders:write`
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
            security: [{oauth: [orders]}] #! `orders` not declared by `oauth`
            paths: {}
            securityDefinitions:
              oauth: {type: oauth2, flow: application, tokenUrl: "https://id.shop.test/token", scopes: {invoices: invoices}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{oauth: [write]}, {oidc: [anything]}, {gone: [write]}, {bearer: [role]}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {read: read}}
                    authorizationCode: {tokenUrl: "https://id.shop.test/token", authorizationUrl: "https://id.shop.test/", scopes: {write: write}}
                oidc: {type: openIdConnect, openIdConnectUrl: "https://id.shop.test/.well-known/openid-configuration"}
                bearer: {type: http, scheme: bearer}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            security: [{oauth: [orders]}]
            paths: {}
            securityDefinitions:
              oauth: {type: oauth2, flow: application, tokenUrl: "https://id.shop.test/token", scopes: {orders: orders}}
            """,
            """
            security: [{oauth: [openid, "consent:consentId", orders]}]
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {orders: orders}}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object", "https://www.rfc-editor.org/rfc/rfc6749#section-3.3",
        ],
        fix: .safe,
        check: .each([
            .document { specification, pass in
                UndeclaredScopes.report(SecurityRequirement.all(in: specification.root[.security], specification), nil, &pass)
            },
            .operation { operation, pass in
                guard operation.security.origin == .operation, pass.isFirst(operation.security) else { return }
                UndeclaredScopes.report(operation.security.alternatives, operation, &pass)
            },
        ]))
}

private enum UndeclaredScopes {
    /// Scopes that OpenID Connect defines, and templates that clients fill in when they request a scope: `consent:{consentId}`.
    private static func isKnownElsewhere(_ scope: Text, _ vocabularies: Vocabularies) -> Bool {
        if scope.contains(UInt8(ascii: "{")) || scope.contains(UInt8(ascii: "<")) { return true }
        let name = Name(scope.bytes)
        return ScopeName.isIdentity(name, by: vocabularies) || scope.contains(UInt8(ascii: ":")) && name.words.last == "id"
    }

    static func report(_ alternatives: [SecurityRequirement], _ operation: Operation?, _ pass: inout Pass) {
        for part in alternatives.flatMap(\.parts) {
            guard let scheme = part.scheme, scheme.kind == .oauth2, part.entry.value.isSequence,
                pass.isNew(part.entry.value, with: scheme.node)
            else { continue }
            // Another rule reports a scheme without a map of scopes as incomplete.
            let maps = scheme.scopeMaps
            guard !maps.isEmpty else { continue }
            for scope in part.entry.value.children {
                guard let name = scope.stringText, !maps.contains(where: { $0.child(name) != nil }),
                    !isKnownElsewhere(name, pass.specification.vocabularies)
                else { continue }
                let meant = EditDistance.closest(to: name.string, among: scheme.scopes(first: 100).map(\.string))
                let hint = meant.map { "; did you mean `\($0)`?" } ?? ""
                pass.report(
                    scope, "the scope `\(name.string)` is not declared by `\(part.name.string)`\(hint)", operation: operation,
                    related: [pass.related(scheme.node, "the scheme")],
                    cause: "`\(name.string)` is not declared by `\(part.name.string)`",
                    fix: { fixing in
                        meant.flatMap { fixing.fix("change to `\($0)`", .safe, fixing.edits.replace(scope, with: .string($0))) }
                    })
            }
        }
    }
}
