import Linting
import OpenAPI
import YAML

extension Rule {
    static let bearerFormatMissing = Rule(
        id: "api2-bearer-format-missing",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [1059],
        level: .note,
        profile: .strict,
        title: "bearer scheme without bearerFormat",
        why: "The format decides how a token is checked and revoked: a JWT is verified by its signature, an opaque token is looked up.",
        remedy: "Set `bearerFormat` to `JWT` or to whatever the token is.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer} #! `token`
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                token: {type: http, scheme: Bearer, description: A JWT} #! `token`
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer, bearerFormat: JWT}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                login: {type: http, scheme: basic}
                key: {type: apiKey, in: header, name: Authorization}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object"],
        fix: .safe,
        check: .securityScheme { scheme, pass in
            guard scheme.kind == .http("bearer"), scheme.bearerFormat?.isEmpty ?? true else { return }
            pass.report(
                scheme.node, "bearer scheme `\(scheme.name.string)` has no bearerFormat",
                fix: { fixing in
                    guard
                        scheme.description?.string.split(whereSeparator: { !$0.isLetter }).contains("JWT")
                            ?? false
                    else { return nil }
                    return fixing.fix(
                        "set bearerFormat to JWT", .safe, fixing.edits.set("bearerFormat", "JWT", in: scheme.node, after: ["scheme"]))
                })
        })
}
