import Linting
import OpenAPI
import YAML

extension Rule {
    static let oauthPassword = Rule(
        id: "api2-oauth-password",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [522],
        level: .warning,
        title: "password flow of OAuth 2",
        why:
            "Users enter their password in the client, which may store or leak it. The flow leaves no room for a second factor or a passkey.",
        remedy: "Use the authorization code flow with PKCE for users, and client credentials for machines.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    password: #! `oauth` password
                      tokenUrl: https://shop.test/token
                      scopes: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth:
                type: oauth2
                flow: password #! `oauth` password
                tokenUrl: https://shop.test/token
                scopes: {}
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                password:
                  type: oauth2
                  flows:
                    clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth: {type: oauth2, flow: application, tokenUrl: "https://shop.test/t", scopes: {password: Change it}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9700#section-2.4"],
        check: .securityScheme { scheme, pass in
            guard let site = scheme.site(ofFlow: "password") else { return }
            pass.report(site, "security scheme `\(scheme.name.string)` offers the OAuth 2 resource owner password flow")
        })
}
