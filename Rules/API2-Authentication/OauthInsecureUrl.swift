import Linting
import OpenAPI
import YAML

extension Rule {
    static let oauthInsecureUrl = Rule(
        id: "api2-oauth-insecure-url",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [319, 523],
        level: .error,
        title: "authorization endpoint without TLS",
        why:
            "Passwords, codes, and tokens pass through this URL. Anyone on the network path can read them or redirect users to a fake page.",
        remedy: "Use the https URL.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    authorizationCode:
                      authorizationUrl: http://shop.test/authorize #! `authorizationUrl` `oauth` http://shop.test/authorize
                      tokenUrl: https://shop.test/token
                      refreshUrl: HTTP://shop.test/refresh #! `refreshUrl`
                      scopes: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth:
                type: oauth2
                flow: application
                tokenUrl: http://shop.test/token #! `tokenUrl`
                scopes: {}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                oidc:
                  type: openIdConnect
                  openIdConnectUrl: http://shop.test/.well-known/openid-configuration #! `openIdConnectUrl`
                tv:
                  type: oauth2
                  flows:
                    deviceAuthorization:
                      deviceAuthorizationUrl: http://shop.test/device #! `deviceAuthorizationUrl`
                      tokenUrl: https://shop.test/token
                      scopes: {}
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    authorizationCode: {authorizationUrl: "http://localhost:8080/a", tokenUrl: "http://127.0.0.1/t", refreshUrl: "http://[::1]:80/r", scopes: {}}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                oidc: {type: openIdConnect, openIdConnectUrl: "https://shop.test/.well-known/openid-configuration"}
                oauth:
                  type: oauth2
                  flows:
                    clientCredentials: {tokenUrl: /token, scopes: {}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc6749#section-3.1", "https://www.rfc-editor.org/rfc/rfc9700#section-2.6",
            "https://spec.openapis.org/oas/v3.1.1.html#oauth-flow-object",
        ],
        fix: .unsafe,
        check: .securityScheme { scheme, pass in
            for node in scheme.urls {
                guard let text = node.stringText, text.hasPrefixIgnoringCase("http:") else { continue }
                let url = ServerURL(text.string)
                guard url.isCleartext, !url.isLoopback else { continue }
                let shown = url.hasUserInfo ? "an http URL" : String(text.string.prefix(120))
                pass.report(
                    node, "`\(node.key?.string ?? "URL")` of security scheme `\(scheme.name.string)` is \(shown)", fix: { $0.secure(node) })
            }
        })
}
