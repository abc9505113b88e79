import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unusedScope = Rule(
        id: "api5-unused-scope",
        owasp: [OWASP(5), OWASP(5, 2019)],
        cwe: [1068, 272],
        level: .note,
        profile: .strict,
        title: "scope that no operation requires",
        why: "Clients request it and users grant it although nothing needs it, or the operations it was meant for are unprotected.",
        remedy: "Require the scope where it is intended, or remove it from the scheme.",
        bad: [
            """
            security: [{oauth: [read]}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    clientCredentials:
                      tokenUrl: https://id.shop.test/token
                      scopes:
                        read: read
                        write: write #! `write` `oauth`
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  security: [{oauth: []}]
                  responses: {"200": {description: orders}}
            securityDefinitions:
              oauth:
                type: oauth2
                flow: application
                tokenUrl: https://id.shop.test/token
                scopes:
                  orders: all orders #! `orders`
            """,
        ],
        good: [
            """
            security: [{oauth: [read]}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders}}
                post:
                  security: [{oauth: [write]}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {read: read, write: write, openid: who it is}}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {read: a scheme for other files}}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#oauth-flow-object", "https://www.rfc-editor.org/rfc/rfc9700#section-2.3",
        ],
        check: .securityScheme { scheme, pass in
            guard scheme.kind == .oauth2 else { return }
            let specification = pass.specification
            let users = specification.uses.operations(demanding: scheme.name)
            guard !users.isEmpty else { return }
            var known: Set<Text> = []
            var seen: Set<Node> = []
            for security in users.map({ specification.operations[$0].security }) {
                guard let list = security.node, seen.insert(list).inserted else { continue }
                for part in security.alternatives.flatMap(\.parts) where part.name == scheme.name {
                    // Requirements may share a list of scopes through an alias.
                    if seen.insert(part.entry.value).inserted { known.formUnion(part.scopes) }
                }
            }
            for entry in scheme.flows.compactMap({ $0.node[.scopes] }).filter(\.isMapping).flatMap(\.entries) where !entry.isExtension {
                guard known.insert(entry.key).inserted, !ScopeName.isIdentity(Name(entry.key.bytes), by: specification.vocabularies)
                else { continue }
                pass.report(
                    entry.site, "no operation requires the scope `\(entry.key.string)` of `\(scheme.name.string)`",
                    cause: "scopes of `\(scheme.name.string)` that are not required")
            }
        })
}
