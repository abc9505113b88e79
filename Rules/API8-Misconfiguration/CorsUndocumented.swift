import Linting
import OpenAPI
import YAML

extension Rule {
    static let corsUndocumented = Rule(
        id: "api8-cors-undocumented",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [942],
        level: .note,
        profile: .strict,
        title: "no Access-Control-Allow-Origin documented",
        why: "Which sites may read the responses in a user's browser is decided elsewhere, where nobody compares it with the contract.",
        remedy: "Document `Access-Control-Allow-Origin` with the allowed origins, ideally as one shared header.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": #! Access-Control-Allow-Origin GET /orders
                      description: all orders
                      headers: {X-Total: {schema: {type: integer}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses: {"200": {$ref: "#/responses/Orders"}}
            responses:
              Orders: #! Access-Control-Allow-Origin
                description: all orders
                headers: {X-Total: {type: integer}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      headers: {access-control-allow-origin: {schema: {type: string, const: "https://shop.test"}}, X-Total: {schema: {type: integer}}}
                    "404": {description: none}
                    "500": {description: failed, headers: {}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            webhooks:
              paid:
                post:
                  responses: {"200": {description: taken, headers: {X-Id: {schema: {type: string}}}}}
            components:
              responses:
                Unused: {description: of no operation, headers: {X-Id: {schema: {type: string}}}}
            """,
        ],
        references: ["https://fetch.spec.whatwg.org/#http-access-control-allow-origin", "https://cwe.mitre.org/data/definitions/942.html"],
        check: .response { response, pass in
            guard let headers = response.node[.headers], headers.isMapping,
                headers.entries.contains(where: { !$0.isExtension || $0.key.count > 2 })
            else { return }
            guard !response.hasHeader("access-control-allow-origin") else { return }
            guard let reach = pass.reach(of: response.node, .response) else { return }
            pass.report(
                response.node, "the response documents headers but no Access-Control-Allow-Origin, \(reach)",
                related: pass.users(of: response.node, .response), cause: "no Access-Control-Allow-Origin")
        })
}
