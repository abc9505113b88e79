import Linting
import OpenAPI
import YAML

extension Rule {
    static let objectWithoutProperties = Rule(
        id: "api3-object-without-properties",
        owasp: [OWASP(3), OWASP(6, 2019)],
        cwe: [915, 20],
        level: .note,
        title: "request object without properties",
        why: "Nothing says what the object may contain, so anything passes validation, in any amount.",
        remedy: "List the properties, or describe the values of a map with `additionalProperties` and `maxProperties`.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object} #! the body POST /orders
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
              Order: {type: object, description: whatever} #! schema `Order`
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
                            map: {type: object, additionalProperties: {type: string}}
                            either: {type: object, oneOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]}
                            both: {allOf: [{type: object}, {properties: {a: {type: string}}}]}
                            none: {type: object, additionalProperties: false}
                  responses:
                    "201":
                      description: responses promise nothing
                      content: {application/json: {schema: {type: object}}}
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
                          patternProperties: {"^[a-z]{1,8}$": {type: string}}
                          additionalProperties: false
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
            "https://json-schema.org/understanding-json-schema/reference/object#properties",
        ],
        check: .schema { schema, pass in
            let node = schema.node
            guard schema.statedTypes.contains(.object), !node.describesObject, pass.accepts(node) else { return }
            // This is debatable, except in the body of a write that anyone may send.
            let isOpenBody = Keyword(of: schema.site) == .schema && pass.specification.access(of: node, .request) == .public
            guard isOpenBody || pass.profile == .strict else { return }
            let whole = SchemaFacts(schema.composition)
            guard !whole.conjuncts.contains(where: \.describesObject) else { return }
            pass.report(
                node, .request, "\(node.schemaName) is an object with no described properties",
                level: isOpenBody && pass.specification.declaresSecurity ? .warning : .note)
        })
}

extension Node {
    /// Whether a keyword describes what an object contains; for `allOf`, its members do.
    fileprivate var describesObject: Bool {
        for entry in entries {
            switch entry.keyword {
            case .properties, .patternProperties: if entry.value.count > 0 { return true }
            case .additionalProperties, .unevaluatedProperties, .propertyNames, .oneOf, .anyOf, .enum, .const, .ref, .dynamicRef,
                .recursiveRef, .if,
                .maxProperties, .dependentSchemas:
                return true
            default: continue
            }
        }
        return false
    }
}
