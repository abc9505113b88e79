import Linting
import OpenAPI
import YAML

extension Rule {
    static let noTokenRefresh = Rule(
        id: "api2-no-token-refresh",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [613],
        level: .note,
        profile: .strict,
        title: "token flow without refreshUrl",
        why: "Tokens that cannot be refreshed are issued with long lifetimes, and a stolen token stays usable for just as long.",
        remedy: "Issue short-lived access tokens with rotating refresh tokens, and set `refreshUrl`.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    authorizationCode: {authorizationUrl: "https://shop.test/a", tokenUrl: "https://shop.test/t", scopes: {}} #! `oauth` authorizationCode
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
                    password: {tokenUrl: "https://shop.test/t", scopes: {}} #! `oauth` password
            """,
        ],
        good: [
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows:
                    authorizationCode:
                      authorizationUrl: https://shop.test/a
                      tokenUrl: https://shop.test/t
                      refreshUrl: https://shop.test/t
                      scopes: {}
                    implicit: {authorizationUrl: "https://shop.test/a", scopes: {}}
                    clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {}}
                    deviceAuthorization: {deviceAuthorizationUrl: "https://shop.test/d", tokenUrl: "https://shop.test/t", scopes: {}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth: {type: oauth2, flow: accessCode, authorizationUrl: "https://shop.test/a", tokenUrl: "https://shop.test/t", scopes: {}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc6749#section-6", "https://www.rfc-editor.org/rfc/rfc9700#section-4.14"],
        check: .securityScheme { scheme, pass in
            // Swagger 2.0 has no field for it.
            guard scheme.kind == .oauth2, pass.specification.version != .v2 else { return }
            for flow in scheme.flows where flow.name == "authorizationCode" || flow.name == "password" {
                guard flow.node.isMapping, !flow.node.has(.refreshUrl) else { continue }
                pass.report(flow.node, "the \(flow.name) flow of security scheme `\(scheme.name.string)` has no refreshUrl")
            }
        })
}
