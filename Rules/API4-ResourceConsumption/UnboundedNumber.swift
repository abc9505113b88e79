import Linting
import OpenAPI
import YAML

extension Rule {
    static let unboundedNumber = Rule(
        id: "api4-unbounded-number",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770, 1284],
        level: .note,
        profile: .strict,
        title: "number without minimum and maximum",
        why: "Quantities, sizes, and amounts outside the expected range overflow, turn negative, or cause endless work.",
        remedy: "Set `minimum` and `maximum`, or a fixed-width format such as `int32`.",
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
                            quantity: {type: integer} #! `quantity` neither minimum nor maximum
                            price: {type: number, minimum: 0} #! `price` no maximum
                  responses: {"201": {description: created}}
            """,
            """
            openapi: 3.1.0
            info: {title: Parts, version: 1.0.0}
            components:
              schemas:
                Weight: {type: integer, exclusiveMaximum: 99} #! no minimum
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
                            quantity: {type: integer, minimum: 1, maximum: 100}
                            size: {type: integer, enum: [1, 2, 3]}
                            count: {type: integer, format: int32}
                            weight: {allOf: [{type: number, minimum: 0}, {maximum: 50}]}
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
                    - {name: weight, in: query, schema: {type: [integer, "null"], exclusiveMinimum: 0, exclusiveMaximum: 99}}
                  responses: {"200": {description: all orders}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"],
        fix: .unsafe,
        check: .schema { schema, pass in
            guard !schema.statedTypes.isDisjoint(with: [.integer, .number]) else { return }
            let (node, specification) = (schema.node, pass.specification)
            guard pass.accepts(node), !Bounds.number(schema, in: specification) else { return }
            let facts = SchemaFacts(schema)
            let hasLower = facts.has(.minimum) || facts[.exclusiveMinimum]?.number != nil
            let hasUpper = facts.has(.maximum) || facts[.exclusiveMaximum]?.number != nil
            let lack = hasLower ? "no maximum" : hasUpper ? "no minimum" : "neither minimum nor maximum"
            pass.report(
                node, .request, "number \(node.schemaName) has \(lack)",
                cause: "number without limits", fix: { $0.range(of: schema) })
        })
}
