import Linting
import OpenAPI
import YAML

extension Rule {
    static let securityHeadersUndocumented = Rule(
        id: "api8-security-headers-undocumented",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [693, 525],
        level: .note,
        profile: .strict,
        title: "no security headers documented",
        why:
            "Without them, browsers may fall back to http, guess content types, and store responses on disk. Nothing in the contract makes anyone test for them.",
        remedy: "Document the headers on the shared responses, or say in the configuration that a gateway adds them.",
        bad: [
            """
            openapi: 3.0.3 #! Strict-Transport-Security X-Content-Type-Options Cache-Control
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders, headers: {X-Total: {schema: {type: integer}}}}}
            """,
            """
            swagger: "2.0" #! X-Content-Type-Options
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      headers: {Strict-Transport-Security: {type: string}, Cache-Control: {type: string}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {$ref: "#/components/responses/Orders"}, "404": {description: none}}
            components:
              responses:
                Orders:
                  description: all orders
                  headers:
                    strict-transport-security: {schema: {type: string}}
                    x-content-type-options: {schema: {type: string}}
                    cache-control: {schema: {type: string}}
            """,
            """
            openapi: 3.1.0
            info: {title: Parts, version: 1.0.0}
            components:
              responses:
                Orders: {description: of no operation here}
            """,
        ],
        references: [
            "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#security-headers",
            "https://www.rfc-editor.org/rfc/rfc6797",
        ],
        check: .document { specification, pass in
            guard specification.servedOperations.contains(where: { $0.node.has(.responses) }) else { return }
            var missing = pass.options.securityHeaders
            for response in specification.responses {
                guard !missing.isEmpty else { return }
                guard let headers = response.node[.headers], headers.isMapping else { continue }
                let names = Set(headers.entries.map { $0.key.string.lowercased() })
                missing.removeAll { names.contains($0.lowercased()) }
            }
            guard !missing.isEmpty else { return }
            pass.report(specification.root, "no response documents \(missing.joined(separator: ", "))")
        })
}
