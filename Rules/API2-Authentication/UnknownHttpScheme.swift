import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unknownHttpScheme = Rule(
        id: "api2-unknown-http-scheme",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [287, 1068],
        level: .note,
        title: "unregistered HTTP authentication scheme",
        why:
            "Only its author knows what the scheme proves: tools send nothing or the wrong thing, and few people have reviewed its strength.",
        remedy: "Use a scheme from the IANA registry, such as `bearer`; describe a custom header as an `apiKey` scheme.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                token:
                  type: http
                  scheme: baerer #! `token` `baerer` did you mean `bearer`
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                signed:
                  type: http
                  scheme: shop-hmac #! `signed` `shop-hmac`
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                a: {type: http, scheme: Bearer}
                b: {type: http, scheme: BASIC}
                c: {type: http, scheme: SCRAM-SHA-256}
                d: {type: http, scheme: DPoP}
                e: {type: http, scheme: vapid}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                windows: {type: http, scheme: ntlm}
                missing: {type: http}
                key: {type: apiKey, in: header, name: X-Key}
            """,
        ],
        references: [
            "https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml",
            "https://www.rfc-editor.org/rfc/rfc9110#section-11.1",
        ],
        check: .securityScheme { scheme, pass in
            guard case .http(let name) = scheme.kind, !name.isEmpty, let node = scheme.node[.scheme] else { return }
            guard !HTTPSchemeName.isRegistered(name), HTTPSchemeName.weakness(of: name) == nil else { return }
            let hint = EditDistance.closest(to: name, among: HTTPSchemeName.registered).map { "; did you mean `\($0)`?" } ?? ""
            pass.report(node, "`\(scheme.name.string)` uses `\(name.prefix(40))`, which is not a registered HTTP scheme\(hint)")
        })
}
