import Linting
import OpenAPI
import YAML

extension Rule {
    static let numberFormatMissing = Rule(
        id: "api4-number-format-missing",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [1284, 190],
        level: .note,
        profile: .strict,
        title: "number without a format",
        why:
            "Each implementation decides whether a number is 32 bits, 64 bits, or a double. Where they differ, values wrap around or lose digits.",
        remedy: "Set `format` to `int32`, `int64`, `float`, or `double`, or set bounds.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            quantity: {type: integer} #! integer `quantity`
                            weight: {type: number} #! number `weight`
                  responses: {"201": {description: created}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {name: page, in: query, type: integer} #! parameter `page`
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            quantity: {type: integer, format: int32}
                            weight: {type: number, minimum: 0}
                            size: {type: integer, enum: [1, 2]}
                            length: {allOf: [{type: number}, {format: float}]}
                  responses:
                    "201":
                      description: created
                      content: {application/json: {schema: {type: integer}}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {name: page, in: query, schema: {type: [integer, "null"], exclusiveMaximum: 1000}}
                    - {name: one, in: query, schema: {type: integer, const: 1}}
                  responses: {"200": {description: all orders}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#data-type-format", "https://cwe.mitre.org/data/definitions/190.html"],
        fix: .unsafe,
        check: .schema { schema, pass in
            let types = schema.statedTypes
            guard !types.isDisjoint(with: [.integer, .number]), !schema.node.has(.format) else { return }
            let (node, specification) = (schema.node, pass.specification)
            guard pass.accepts(node), !Bounds.number(schema, in: specification) else { return }
            let facts = [schema, schema.composition].map { SchemaFacts($0) }
            let keywords: [Keyword] = [.format, .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum]
            guard !facts.contains(where: { facts in keywords.contains { facts.has($0) } }) else { return }
            let kind = types.contains(.integer) ? "integer" : "number"
            pass.report(
                node, .request, "\(kind) \(node.schemaName) has neither a format nor bounds",
                cause: "number without format", fix: { $0.numberFormat(of: schema) })
        })
}
