import Linting
import OpenAPI
import YAML

extension Rule {
    static let oauthImplicit = Rule(
        id: "api2-oauth-implicit",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [522, 598],
        level: .warning,
        title: "implicit flow of OAuth 2",
        why:
            "The access token arrives in a URL: it leaks through browser histories, logs, and Referer headers, and theft or substitution goes unnoticed.",
        remedy: "Use the authorization code flow with PKCE.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    implicit: #! `oauth` implicit
                      authorizationUrl: https://shop.test/authorize
                      scopes: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth:
                type: oauth2
                flow: implicit #! `oauth` implicit
                authorizationUrl: https://shop.test/authorize
                scopes: {}
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                implicit:
                  type: oauth2
                  flows:
                    authorizationCode: {authorizationUrl: "https://shop.test/a", tokenUrl: "https://shop.test/t", scopes: {implicit: A name}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth: {type: oauth2, flow: accessCode, authorizationUrl: "https://shop.test/a", tokenUrl: "https://shop.test/t", scopes: {}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2"],
        check: .securityScheme { scheme, pass in
            guard let site = scheme.site(ofFlow: "implicit") else { return }
            pass.report(site, "security scheme `\(scheme.name.string)` offers the OAuth 2 implicit flow")
        })
}
