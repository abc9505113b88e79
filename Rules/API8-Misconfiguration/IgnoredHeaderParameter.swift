import Linting
import OpenAPI
import YAML

extension Rule {
    static let ignoredHeaderParameter = Rule(
        id: "api8-ignored-header-parameter",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [436],
        level: .note,
        profile: .strict,
        title: "header parameter that tools ignore",
        why: "The OpenAPI Specification tells tools to ignore it: gateways and generated servers do not enforce its schema.",
        remedy: "Declare media types under `content` (`consumes` and `produces` in 2.0), and remove the header.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: Accept, in: header, schema: {type: string, enum: [application/json]}} #! `Accept` content
                    - {name: content-type, in: header, schema: {type: string}} #! `content-type`
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  parameters:
                    - {name: Content-Type, in: header, type: string} #! `Content-Type` consumes
                  responses:
                    "201":
                      description: created
                      headers:
                        Accept: {type: string} #! `Accept` request
            """,
            """
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      headers:
                        Content-Type: {schema: {type: string}} #! `Content-Type`
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: Accept-Language, in: header, schema: {type: string}}
                    - {name: accept, in: query, schema: {type: boolean}}
                  responses:
                    "200": {description: all orders, headers: {X-Total: {schema: {type: integer}}}, content: {application/json: {schema: {}}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  consumes: [application/json]
                  parameters:
                    - {name: X-Request-Id, in: header, type: string}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#parameter-object", "https://spec.openapis.org/oas/v3.1.1.html#response-object",
        ],
        check: .each([
            .parameter { parameter, pass in
                guard parameter.location == .header else { return }
                let name = parameter.name
                let isAccept = name.equalsIgnoringCase("accept")
                guard isAccept || name.equalsIgnoringCase("content-type") else { return }
                let holder =
                    pass.specification.version == .v2
                    ? (isAccept ? "produces" : "consumes") : isAccept ? "the responses' content" : "content"
                pass.report(
                    parameter.node, "tools ignore header parameter `\(name.string)`: declare media types in \(holder)",
                    cause: "`\(name.string.lowercased())` parameter")
            },
            .response { response, pass in
                guard let headers = response.node[.headers], headers.isMapping else { return }
                for entry in headers.entries {
                    let isContentType = entry.key.equalsIgnoringCase("content-type")
                    guard isContentType || entry.key.equalsIgnoringCase("accept") || entry.key.equalsIgnoringCase("authorization") else {
                        continue
                    }
                    let why =
                        isContentType
                        ? "is ignored by tools: the media types declare it" : "is a request header, which clients ignore in responses"
                    pass.report(
                        entry.site, "response header `\(entry.key.string)` \(why)",
                        cause: "`\(entry.key.string.lowercased())` response header")
                }
            },
        ]))
}
