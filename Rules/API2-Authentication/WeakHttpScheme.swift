import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let weakHttpScheme = Rule(
        id: "api2-weak-http-scheme",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [327, 522],
        level: .warning,
        title: "weak HTTP authentication scheme",
        why:
            "Digest, Negotiate, NTLM, and OAuth 1.0 can be relayed, downgraded, or cracked offline, and support neither scopes nor a second factor.",
        remedy: "Use short-lived bearer tokens (OAuth 2, OpenID Connect) or mutual TLS.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                login: {type: http, scheme: Digest} #! `login` digest
                windows: {type: http, scheme: negotiate} #! `windows` negotiate
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                windows: {type: http, scheme: NTLM} #! `windows` NTLM
                signed: {type: http, scheme: OAuth} #! `signed` RFC 6749
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                login: {type: http, scheme: bearer}
                bound: {type: http, scheme: DPoP}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                digest: {type: apiKey, in: header, name: Digest}
                basic: {type: http, scheme: basic}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc7616#section-5", "https://www.rfc-editor.org/rfc/rfc4559#section-6",
            "https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml",
        ],
        check: .securityScheme { scheme, pass in
            guard case .http(let name) = scheme.kind, let weakness = HTTPSchemeName.weakness(of: name) else { return }
            pass.report(scheme.node, "`\(scheme.name.string)` uses HTTP \(name) authentication: \(weakness)")
        })
}
