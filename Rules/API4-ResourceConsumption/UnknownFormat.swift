import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unknownFormat = Rule(
        id: "api4-unknown-format",
        owasp: [OWASP(4), OWASP(8, 2019)],
        cwe: [1286],
        level: .note,
        profile: .strict,
        title: "unregistered format",
        why: "Validators ignore formats that they do not know or that do not apply to the type: it looks like a limit but is not one.",
        remedy: "Use a format from the OpenAPI registry or JSON Schema, or express the limit with `pattern`, `minimum`, and `maximum`.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - name: day
                      in: query
                      schema:
                        type: string
                        format: datetime #! `datetime` did you mean `date-time`
                    - name: phone
                      in: query
                      schema:
                        type: string
                        format: e164 #! `e164`
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - name: count
                      in: query
                      type: integer
                      format: float #! `float` integer
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: day, in: query, schema: {type: string, format: date-time}}
                    - {name: id, in: query, schema: {type: string, format: uuid}}
                    - {name: count, in: query, schema: {type: integer, format: int32}}
                    - {name: price, in: query, schema: {type: string, format: decimal}}
                    - {name: large, in: query, schema: {type: string, format: int64}}
                    - {name: page, in: query, schema: {type: string, format: json-pointer}}
                  responses: {"200": {description: all orders}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            format: {type: string, enum: [pdf, csv]}
                            phone: {type: string, format: e164, pattern: '^\\+[0-9]{7,15}$'}
                            secret: {type: string, format: password}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://spec.openapis.org/registry/format/", "https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3",
        ],
        check: .schema { schema, pass in
            guard let format = schema.format, let node = schema.node[.format] else { return }
            let facts = SchemaFacts(schema)
            guard !facts.isEnumerated, !facts.has(.pattern) else { return }
            guard let meant = FormatRegistry.types(of: format) else {
                let hint =
                    EditDistance.closest(to: format.string.lowercased(), among: FormatRegistry.all).map { "; did you mean `\($0)`?" } ?? ""
                let shown = format.string.shortened(to: 40)
                return pass.report(node, "format `\(shown)` is in no registry and limits nothing\(hint)", cause: "format `\(shown)`")
            }
            let types = facts.types.subtracting([.null, .array, .object])
            guard !types.isEmpty, types.isDisjoint(with: meant) else { return }
            let type = types.contains(.integer) ? "an integer" : types.contains(.string) ? "a string" : "this type"
            pass.report(
                node, "format `\(format.string)` does not apply to \(type) and limits nothing",
                cause: "format `\(format.string)` on \(type)")
        })
}
