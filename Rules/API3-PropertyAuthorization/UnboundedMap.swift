import Linting
import OpenAPI
import YAML

extension Rule {
    static let unboundedMap = Rule(
        id: "api3-unbounded-map",
        owasp: [OWASP(3), OWASP(4), OWASP(4, 2019)],
        cwe: [770, 915],
        level: .note,
        profile: .strict,
        title: "map without maxProperties",
        why:
            "A client can send any number of entries under names of its choice: memory use, index keys, and hash collisions grow with them.",
        remedy: "Set `maxProperties`, and also `propertyNames` where the OpenAPI version supports it.",
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
                            labels: #! `labels` maxProperties POST /orders
                              type: object
                              additionalProperties: {type: string, maxLength: 20}
                  responses: {"201": {description: created}}
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
                        schema: #! the body
                          type: object
                          unevaluatedProperties: {type: string}
                  responses: {"201": {description: created}}
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
                            labels: {type: object, additionalProperties: {type: string}, maxProperties: 20}
                            more: {allOf: [{$ref: "#/components/schemas/Labels"}], maxProperties: 20}
                  responses: {"201": {description: created}}
            components:
              schemas:
                Labels: {type: object, additionalProperties: {type: string}, maxProperties: 30}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: a response
                      content: {application/json: {schema: {type: object, additionalProperties: {type: string}}}}
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, additionalProperties: {type: string}, propertyNames: {enum: [small, large]}}
                  responses: {"201": {description: the names are known}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
            "https://json-schema.org/understanding-json-schema/reference/object#size",
        ],
        fix: .unsafe,
        check: .schema { schema, pass in
            let node = schema.node
            guard let values = node[.additionalProperties] ?? node[.unevaluatedProperties], values.isMapping, values.count > 0 else {
                return
            }
            guard !node.has(.maxProperties), pass.accepts(node) else { return }
            let facts = SchemaFacts(schema.composition)
            guard !facts.has(.maxProperties), !facts.isEnumerated, facts[.propertyNames]?.has(.enum) != true else { return }
            pass.report(
                node, .request, "the map \(node.schemaName) has no maxProperties",
                fix: { $0.limit(.maxProperties, of: schema, standard: 100) })
        })
}
