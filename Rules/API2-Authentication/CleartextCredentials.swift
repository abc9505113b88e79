import Linting
import OpenAPI
import YAML

extension Rule {
    static let cleartextCredentials = Rule(
        id: "api2-cleartext-credentials",
        owasp: [OWASP(2), OWASP(2, 2019), OWASP(7, 2019)],
        cwe: [319, 523],
        level: .error,
        title: "credentials sent without TLS",
        why: "Anyone on the network path can read the credential and use it.",
        remedy: "Serve every operation that requires a credential over https only.",
        bad: [
            """
            servers: [{url: "http://api.shop.test"}]
            security: [{key: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key} #! API key `key` http://api.shop.test
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.shop.test
            schemes: [https, http]
            securityDefinitions:
              basic: {type: basic} #! HTTP basic `basic`
            security: [{basic: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            servers: [{url: "https://api.shop.test"}, {url: "http://localhost:8080"}]
            security: [{key: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
            """,
            """
            servers: [{url: "http://api.shop.test"}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: nobody is asked}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc6750#section-5.3", "https://www.rfc-editor.org/rfc/rfc7617#section-4"],
        fix: .unsafe,
        check: .securityScheme { scheme, pass in
            let uses = pass.specification.uses
            guard scheme.isBearerOfSecret, let place = uses.cleartextPlace(of: scheme.name) else { return }
            let count = uses.operations(demanding: scheme.name).count
            let text = place.text?.string ?? ""
            let way = CleartextScheme.canUpgrade(text) ? "over `\(text)`" : "to \(ServerURL.withoutUserInfo(text))"
            pass.report(
                scheme.node,
                "\(scheme.kindName) `\(scheme.name.string)`, required by \(count) operation\(count == 1 ? "" : "s"), may be sent \(way)",
                related: [pass.related(place, "reached without TLS")], cause: "reached at \(place.pointer)",
                fix: { $0.secure(place) })
        })
}
