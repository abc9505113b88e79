import Linting
import OpenAPI
import YAML

extension Rule {
    static let unusedScheme = Rule(
        id: "api2-unused-scheme",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306, 1164],
        level: .note,
        profile: .strict,
        title: "unused security scheme",
        why: "The scheme looks like protection but provides none: no requirement names it, neither at the root nor on any operation.",
        remedy: "Require the scheme with `security`, or remove it.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                key: {type: apiKey, in: header, name: X-Key} #! `key`
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            securityDefinitions:
              login: {type: basic} #! `login`
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
                put:
                  security: [{key: []}]
                  responses: {"200": {description: replaced}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                key: {type: apiKey, in: header, name: X-Key}
            """,
            """
            paths: {}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  security: [{"#/components/securitySchemes/bearer": []}]
                  responses: {"200": {description: all orders}}
            webhooks:
              orderPlaced:
                post:
                  security: [{signature: []}]
                  responses: {"200": {description: received}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                signature: {type: apiKey, in: header, name: X-Signature}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"],
        check: .document { specification, pass in
            let schemes = specification.securitySchemes
            guard !schemes.isEmpty, !specification.operations.isEmpty else { return }
            var demanded: Set<Node> = []
            var seen: Set<Node> = []
            for security in specification.operations.map(\.security) {
                guard let list = security.node, seen.insert(list).inserted else { continue }
                for part in security.alternatives.flatMap(\.parts) { if let scheme = part.scheme { demanded.insert(scheme.node) } }
            }
            for alternative in SecurityRequirement.all(in: specification.root[.security], specification) {
                for part in alternative.parts { if let scheme = part.scheme { demanded.insert(scheme.node) } }
            }
            for scheme in schemes where !demanded.contains(scheme.node) {
                pass.report(scheme.site, "security scheme `\(scheme.name.string)` (\(scheme.kindName)) is never required")
            }
        })
}
