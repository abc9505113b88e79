import Linting
import OpenAPI
import YAML

extension Rule {
    static let jwtPracticesUndocumented = Rule(
        id: "api2-jwt-practices-undocumented",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [347, 1059],
        level: .note,
        profile: .strict,
        title: "token scheme without validation rules",
        why: "A verifier left to guess may accept `alg: none`, a token issued for another audience, or one that expired long ago.",
        remedy: "Describe the signature algorithms, issuer, audience, and lifetime of the token, or refer to RFC 8725.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer, bearerFormat: JWT} #! `token`
                oauth: #! `oauth`
                  type: oauth2
                  description: Ask for a token at the counter.
                  flows: {clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth: {type: oauth2, flow: application, tokenUrl: "https://shop.test/t", scopes: {}} #! `oauth`
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                a: {type: http, scheme: bearer, bearerFormat: JWT, description: Checked as RFC8725 asks.}
                b: {type: http, scheme: bearer, bearerFormat: jwt, description: Signed with ES256.}
                c: {type: http, scheme: bearer, bearerFormat: JWT, description: Expires after ten minutes.}
                d: {type: http, scheme: bearer, bearerFormat: JWT, description: "The audience is https://shop.test."}
                oauth:
                  type: oauth2
                  description: See RFC 8725.
                  flows: {clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {}}}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                opaque: {type: http, scheme: bearer, bearerFormat: opaque}
                any: {type: http, scheme: bearer}
                key: {type: apiKey, in: header, name: X-Key}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc8725", "https://www.rfc-editor.org/rfc/rfc9068#section-4"],
        check: .securityScheme { scheme, pass in
            let isJWT =
                switch scheme.kind {
                case .oauth2: true
                // `bearerFormat` is just as clear without a scheme.
                case .http("bearer"), .http(""): scheme.bearerFormat?.mentions(["jwt", "jws"]) ?? false
                default: false
                }
            guard isJWT, scheme.description?.mentions(practices) != true else { return }
            pass.report(
                scheme.node, "security scheme `\(scheme.name.string)` does not document the algorithm, audience, or expiry of its tokens")
        })
}

private let practices: [StaticString] = [
    "rfc8725", "8725", "9068", "rfc9068", "algorithm", "audience", "expir", "lifetime", "ttl", "rs256", "rs384", "rs512", "es256",
    "es384", "es512", "ps256", "ps384", "ps512", "hs256", "hs384", "hs512", "eddsa", "ed25519",
]
