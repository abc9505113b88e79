import Linting
import OpenAPI
import YAML

extension Rule {
    static let oauthInvalidUrl = Rule(
        id: "api2-oauth-invalid-url",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [20, 601],
        level: .warning,
        title: "authorization endpoint with an invalid URL",
        why:
            "Clients interpret an invalid URL differently: login fails, or `https://good.test#@evil.test/` takes the user's password elsewhere.",
        remedy: "Use the https URL of the endpoint, without a fragment or user information.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    authorizationCode:
                      authorizationUrl: "https://good.test#@evil.test/" #! `authorizationUrl` `oauth` fragment
                      tokenUrl: "https://shop.test/to ken" #! `tokenUrl` space
                      refreshUrl: "https://user@shop.test/refresh" #! `refreshUrl` user
                      scopes: {}
                oidc:
                  type: openIdConnect
                  openIdConnectUrl: "https:///openid" #! `openIdConnectUrl` host
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth:
                type: oauth2
                flow: application
                tokenUrl: httxps://shop.test/token #! `tokenUrl` httxps
                scopes: {}
              other:
                type: oauth2
                flow: implicit
                authorizationUrl: "" #! `authorizationUrl` empty
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
                    authorizationCode: {authorizationUrl: /authorize, tokenUrl: ../token?kind=a%20b, refreshUrl: "//shop.test/refresh", scopes: {}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    clientCredentials: {tokenUrl: "https://login.shop.test/{tenant}/token", scopes: {}}
                    authorizationCode: {authorizationUrl: "http://localhost:8080/a", tokenUrl: "https://[2001:db8::1]:8443/t", scopes: {}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc6749#section-3.1", "https://www.rfc-editor.org/rfc/rfc3986#section-2",
            "https://spec.openapis.org/oas/v3.1.1.html#oauth-flow-object",
        ],
        check: .securityScheme { scheme, pass in
            for node in scheme.urls {
                guard let text = node.stringText, let fault = URLFault(in: text) else { continue }
                pass.report(
                    node,
                    "`\(node.key?.string ?? "URL")` of security scheme `\(scheme.name.string)` is not a valid endpoint URL: it \(fault.words)"
                )
            }
        })
}
