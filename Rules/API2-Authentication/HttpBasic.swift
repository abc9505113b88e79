import Linting
import OpenAPI
import YAML

extension Rule {
    static let httpBasic = Rule(
        id: "api2-http-basic",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [522],
        level: .warning,
        title: "HTTP basic authentication",
        why:
            "The password itself is sent with every request. It has no scopes, does not expire, and can be guessed with no second factor in the way.",
        remedy: "Use short-lived bearer tokens (OAuth 2, OpenID Connect) or mutual TLS.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                login: {type: http, scheme: Basic} #! `login` basic
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              login: {type: basic} #! `login` basic
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                login: {type: http, scheme: bearer}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                basic: {type: apiKey, in: header, name: X-Key}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc7617#section-4"],
        fix: .unsafe,
        check: .securityScheme { scheme, pass in
            guard scheme.kind == .http("basic") else { return }
            let place = pass.specification.uses.cleartextPlace(of: scheme.name)
            pass.report(
                scheme.node, "`\(scheme.name.string)` uses HTTP basic authentication\(place == nil ? "" : " over a server without TLS")",
                level: place == nil ? .warning : .error, related: place.map { [pass.related($0, "reached without TLS")] } ?? [],
                fix: { fixing in
                    guard let word = scheme.node[.scheme] else { return nil }
                    let format = fixing.edits.insert("bearerFormat", "opaque", into: scheme.node, after: ["scheme"])
                    return fixing.fix("use a bearer token", .unsafe, [fixing.edits.replace(word, with: "bearer"), format])
                })
        })
}
