import Linting
import OpenAPI
import YAML

extension Rule {
    static let unboundedString = Rule(
        id: "api4-unbounded-string",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770, 1284],
        level: .warning,
        title: "string without maxLength",
        why: "A client can send megabytes where a name is expected: memory, disk, and whatever parses the string pay for it.",
        remedy: "Set `maxLength`, or a format or pattern that limits the length.",
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
                            remark: {type: string} #! `remark` maxLength accepted by POST /orders
                  responses: {"201": {description: created}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {name: customer, in: query, type: string} #! parameter `customer`
                  responses:
                    "200":
                      description: all orders
                      schema: {type: array, items: {type: string}} #! returned by GET /orders
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
                        schema: {type: ["null", string], pattern: "[a-z]{1,8}"} #! body
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
                            remark: {type: string, maxLength: 200}
                            size: {type: string, enum: [S, M]}
                            due: {type: string, format: date}
                            id: {type: string, format: uuid}
                            code: {type: string, pattern: "^[A-Z]{3,8}$"}
                            name: {allOf: [{$ref: "#/components/schemas/Text"}, {maxLength: 20}]}
                            key: {oneOf: [{type: string, maxLength: 20}, {type: integer}]}
                            photo: {type: string, format: binary}
                  responses: {"201": {description: created}}
            components:
              schemas:
                Text: {type: string, maxLength: 4000}
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
                        schema: {type: object, properties: {kind: {type: string, const: order}, remark: {type: ["null", string], maxLength: 99}}}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
            "https://cwe.mitre.org/data/definitions/1284.html",
        ],
        fix: .unsafe,
        check: .schema { schema, pass in
            guard schema.statedTypes.contains(.string), schema.format != "binary" else { return }
            let (node, specification) = (schema.node, pass.specification)
            let isRequest = specification.access(of: node, .request) != nil
            // Only the strict profile covers responses and libraries of components.
            guard isRequest || pass.profile == .strict else { return }
            guard isRequest || specification.access(of: node, .response) != nil || pass.accepts(node) else { return }
            guard !Bounds.string(schema, in: specification) else { return }
            let direction: Direction = isRequest ? .request : .response
            let level = isRequest ? pass.level(.note, raised: .warning, ifPublic: node, .request) : .note
            pass.report(
                node, direction, "string \(node.schemaName) has no maxLength", level: level,
                cause: "no maxLength, \(isRequest ? "requests" : "responses"), \(level)",
                fix: { $0.limit(.maxLength, of: schema, standard: 255) })
        })
}
