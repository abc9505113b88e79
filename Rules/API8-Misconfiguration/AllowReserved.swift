import Linting
import OpenAPI
import YAML

extension Rule {
    static let allowReserved = Rule(
        id: "api8-allow-reserved",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [20, 116],
        level: .note,
        profile: .strict,
        title: "parameter that accepts more than it needs",
        why:
            "Reserved characters (`/`, `?`, `&`, `#`) reach the server unescaped, and empty values pass where a value is expected: an opening for path and parameter injection.",
        remedy: "Remove `allowReserved` and `allowEmptyValue`, or restrict the value with a pattern.",
        bad: [
            """
            paths:
              /files:
                get:
                  parameters:
                    - {name: path, in: query, allowReserved: true, schema: {type: string}} #! `path` allowReserved
                    - {name: open, in: query, allowEmptyValue: true, schema: {type: boolean}} #! `open` allowEmptyValue
                  responses: {"200": {description: all files}}
            """,
            """
            swagger: "2.0"
            info: {title: Files, version: 1.0.0}
            paths:
              /files:
                get:
                  parameters:
                    - {name: open, in: query, type: boolean, allowEmptyValue: true} #! `open` allowEmptyValue
                  responses: {"200": {description: all files}}
            """,
            """
            paths:
              /files:
                post:
                  requestBody:
                    content:
                      application/x-www-form-urlencoded:
                        schema: {type: object, properties: {path: {type: string}}}
                        encoding:
                          path: {allowReserved: true} #! `path` allowReserved
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            """
            paths:
              /files:
                get:
                  parameters:
                    - {name: path, in: query, allowReserved: false, schema: {type: string}}
                    - {name: open, in: query, schema: {type: boolean}}
                  responses: {"200": {description: all files}}
            """,
            """
            paths:
              /files:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {allowReserved: {type: boolean, default: true}}}
                  responses: {"201": {description: created}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#parameter-object", "https://www.rfc-editor.org/rfc/rfc3986#section-2.2"],
        check: .each([
            .parameter { parameter, pass in
                for keyword in [Keyword.allowReserved, .allowEmptyValue] where parameter.node.flag(keyword) {
                    let name = parameter.name.string
                    pass.report(parameter.node, "parameter `\(name)` sets \(keyword.spelling)", cause: keyword.spelling)
                }
            },
            .mediaType { media, pass in
                guard let encodings = media.node[.encoding], encodings.isMapping else { return }
                for entry in encodings.entries where entry.value.flag(.allowReserved) {
                    pass.report(entry.site, "form field `\(entry.key.string)` sets allowReserved", cause: "allowReserved")
                }
            },
        ]))
}
