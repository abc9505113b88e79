import Linting
import OpenAPI
import YAML

extension Rule {
    static let apiKeyInUrl = Rule(
        id: "api2-api-key-in-url",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [598],
        level: .warning,
        title: "API key in the URL",
        why: "URLs end up in access logs, browser histories, proxies, and Referer headers, and the key ends up there with them.",
        remedy: "Send the key in a header.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: api_key} #! `key` query
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  security: [{key: []}]
                  responses: {"201": {description: created}}
            securityDefinitions:
              key: {type: apiKey, in: query, name: api_key} #! `key` POST /orders
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Api-Key}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                session: {type: apiKey, in: cookie, name: sid}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9700#section-4.3.2"],
        fix: .unsafe,
        check: .securityScheme { scheme, pass in
            guard scheme.kind == .apiKey, let place = scheme.node.text(.in), place == "query" || place == "path" else { return }
            let uses = pass.specification.uses
            let write = uses.operations(demanding: scheme.name).first { pass.specification.operations[$0].isWrite }
            let cleartext = uses.cleartextPlace(of: scheme.name)
            var message = "API key `\(scheme.name.string)` is sent in the \(place == "query" ? "query string" : "path")"
            if cleartext != nil { message += " without TLS" }
            if let write { message += ", even for writes such as \(pass.specification.operations[write].name)" }
            pass.report(
                scheme.node, message, level: cleartext != nil || write != nil ? .error : .warning,
                related: cleartext.map { [pass.related($0, "reached without TLS")] } ?? [],
                fix: { fixing in
                    fixing.fix("send the key in a header", .unsafe, fixing.edits.set("in", "header", in: scheme.node))
                })
        })
}
