import Linting
import OpenAPI
import YAML

extension Rule {
    static let getWithBody = Rule(
        id: "api8-get-with-body",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [436, 444],
        level: .note,
        profile: .strict,
        title: "body on GET, HEAD or DELETE",
        why:
            "Proxies, caches, and firewalls discard the body, leave it unread, or treat it as the next request: what was checked is not what arrives.",
        remedy: "Use query parameters, or use POST (QUERY from OpenAPI 3.2) for a search with large terms.",
        bad: [
            """
            paths:
              /orders:
                get:
                  requestBody: #! GET /orders
                    content: {application/json: {schema: {type: object}}}
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}:
                delete: #! DELETE /orders/{orderId}
                  parameters:
                    - {name: body, in: body, schema: {type: object}}
                  responses: {"204": {description: gone}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters: [{name: state, in: query, schema: {type: string}}]
                  responses: {"200": {description: all orders}}
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: created}}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                query:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"200": {description: the orders that match}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1", "https://spec.openapis.org/oas/v3.1.1.html#operation-object"],
        check: .operation { operation, pass in
            guard operation.method == "GET" || operation.method == "HEAD" || operation.method == "DELETE", operation.hasRequestBody else {
                return
            }
            let place = operation.node.entry(Keyword.requestBody.rawValue)?.site ?? operation.node
            pass.report(place, "\(operation.name) accepts a body, which has no defined meaning there", operation: operation)
        })
}
