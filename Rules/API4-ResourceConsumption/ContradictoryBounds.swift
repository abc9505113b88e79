import Linting
import OpenAPI
import YAML

extension Rule {
    static let contradictoryBounds = Rule(
        id: "api4-contradictory-bounds",
        owasp: [OWASP(4), OWASP(8, 2019)],
        cwe: [1288, 20],
        level: .warning,
        title: "limits that contradict each other",
        why: "No value satisfies such a schema, so whoever has to make it work turns the check off, and the limits go with it.",
        remedy: "Correct the wrong limit; the limits that `allOf` combines must be compatible.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - name: code
                      in: query
                      schema:
                        type: string
                        minLength: 20
                        maxLength: 15 #! maxLength 15 is below minLength 20
                    - name: weight
                      in: query
                      schema:
                        type: number
                        minimum: 5
                        exclusiveMinimum: true
                        maximum: 5 #! not above
                    - name: size
                      in: query
                      schema:
                        type: integer
                        maximum: 10
                        enum:
                          - 5
                          - 20 #! 20 excluded by maximum 10
                  responses: {"200": {description: all orders}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Lines: {type: array, minItems: 5, items: {type: string}}
                Few: #! maxItems 3 is below minItems 5
                  allOf:
                    - $ref: "#/components/schemas/Lines"
                    - maxItems: 3
                Weight:
                  type: number
                  exclusiveMinimum: 10
                  exclusiveMaximum: 10 #! exclusiveMaximum 10
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: code, in: query, schema: {type: string, minLength: 3, maxLength: 3, enum: [abc, xyz]}}
                    - {name: weight, in: query, schema: {type: number, minimum: 5, maximum: 5}}
                    - {name: size, in: query, schema: {type: integer, maximum: 10, enum: [5, 10]}}
                  responses: {"200": {description: all orders}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Lines: {type: array, minItems: 1, maxItems: 100, items: {type: string}}
                Few: {allOf: [{$ref: "#/components/schemas/Lines"}, {maxItems: 3}]}
                Weight: {oneOf: [{type: number, minimum: 10}, {type: number, maximum: 5}]}
                Range: {type: object, properties: {minimum: {type: integer}, maximum: {type: integer}}}
            """,
        ],
        references: ["https://json-schema.org/draft/2020-12/json-schema-validation#section-6"],
        check: .schema { schema, pass in
            for conflict in BoundConflict.all(in: schema, pass.specification) {
                pass.report(
                    conflict.node, "\(schema.node.schemaName): \(conflict.message)",
                    related: conflict.places.map { pass.related($0, "set here") })
            }
        })
}
