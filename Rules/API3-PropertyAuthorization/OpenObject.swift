import Linting
import OpenAPI
import YAML

extension Rule {
    static let openObject = Rule(
        id: "api3-open-object",
        owasp: [OWASP(3), OWASP(6, 2019)],
        cwe: [915, 20],
        level: .note,
        confidence: .medium,
        profile: .strict,
        title: "request object that does not exclude additional properties",
        why: "By default an object accepts additional properties, and code that binds the body to a model may store them.",
        remedy: "Set `additionalProperties: false`; in an OpenAPI 3.1 composition, set `unevaluatedProperties: false`.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: #! the body additionalProperties POST /orders
                          type: object
                          properties:
                            note: {type: string}
                            buyer: #! `buyer`
                              type: object
                              properties: {name: {type: string}}
                  responses: {"201": {description: created}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  parameters: [{name: order, in: body, schema: {$ref: "#/definitions/Order"}}]
                  responses: {"201": {description: created}}
            definitions:
              Order: #! schema `Order`
                type: object
                properties: {note: {type: string}}
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
                          allOf:
                            - {$ref: "#/components/schemas/Base"}
                            - type: object
                              properties: {note: {type: string}}
                  responses: {"201": {description: members of a composition cannot be closed}}
              /notes:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {note: {type: string}}, additionalProperties: false}}}
                  responses: {"201": {description: created}}
            components:
              schemas:
                Base: {type: object, properties: {id: {type: string}}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: responses may grow
                      content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {note: {type: string}}, unevaluatedProperties: false}}}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
            "https://json-schema.org/understanding-json-schema/reference/object#additionalproperties",
        ],
        fix: .unsafe,
        check: .schema { schema, pass in
            let node = schema.node
            guard let properties = node[.properties], properties.isMapping, properties.count > 0 else { return }
            let specification = pass.specification
            guard !node.has(.additionalProperties), !node.has(.unevaluatedProperties), !node.has(.allOf), pass.accepts(node) else {
                return
            }
            guard !specification.isComposed(node), !SchemaFacts(schema.composition).has(.unevaluatedProperties) else { return }
            pass.report(
                node, .request, "\(node.schemaName) does not set additionalProperties",
                fix: { $0.close(node, .additionalProperties, after: ["properties"]) })
        })
}
