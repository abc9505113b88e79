import Linting
import OpenAPI
import YAML

extension Rule {
    static let unboundedArray = Rule(
        id: "api4-unbounded-array",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770],
        level: .warning,
        title: "array without maxItems",
        why: "A client can send any number of items: memory use, database calls, and fees grow with it.",
        remedy: "Set `maxItems` to the most items that the operation can reasonably accept or return.",
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
                            lines: #! `lines` maxItems accepted by POST /orders
                              type: array
                              items: {type: string, maxLength: 20}
                  responses: {"201": {description: created}}
            """,
            """
            paths:
              /orders:
                get:
                  parameters:
                    - name: ids
                      in: query
                      schema: {type: array, items: {type: integer}} #! parameter `ids`
                  responses:
                    "200":
                      description: all orders
                      content:
                        application/json:
                          schema: #! returned by GET /orders
                            type: array
                            items: {type: string}
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
                            lines: {type: array, maxItems: 50, items: {type: string}}
                            sizes: {type: array, enum: [[S], [S, M]]}
                            tags: {allOf: [{$ref: "#/components/schemas/Tags"}, {maxItems: 5}]}
                            names: {oneOf: [{type: array, maxItems: 2}, {type: string}]}
                  responses: {"201": {description: created}}
            components:
              schemas:
                Tags: {type: array, maxItems: 100, items: {type: string}}
            """,
            """
            openapi: 3.1.0
            info: {title: Map, version: 1.0.0}
            paths:
              /points:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: array, prefixItems: [{type: number}, {type: number}], items: false}
                  responses: {"201": {description: created}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"],
        fix: .unsafe,
        check: .schema { schema, pass in
            let node = schema.node
            guard schema.statedTypes.contains(.array) || schema.statedTypes.isEmpty && node.has(.items) else { return }
            let specification = pass.specification
            let isRequest = specification.access(of: node, .request) != nil
            let isResponse = specification.access(of: node, .response) != nil
            // Nobody knows who will use the components in a file without operations; next to operations, an unreached schema is harmless.
            guard isRequest || isResponse || pass.accepts(node), !Bounds.array(schema, in: specification) else { return }
            let direction: Direction = isRequest ? .request : .response
            let level = isRequest ? pass.level(.warning, raised: .error, ifPublic: node, .request) : .note
            pass.report(
                node, direction, "array \(node.schemaName) has no maxItems", level: level,
                confidence: isRequest || isResponse ? .high : .low,
                cause: "no maxItems, \(direction == .request ? "requests" : "responses"), \(level)",
                fix: { $0.limit(.maxItems, of: schema, standard: 100) })
        })
}
