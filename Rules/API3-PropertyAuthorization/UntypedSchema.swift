import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let untypedSchema = Rule(
        id: "api3-untyped-schema",
        owasp: [OWASP(3), OWASP(8), OWASP(8, 2019)],
        cwe: [20, 1287],
        level: .warning,
        title: "request schema without a type",
        why:
            "Anything passes: an object instead of a string can carry operators into a query, and an array instead of a number breaks the code behind it.",
        remedy: "Set `type`, or restrict the values with `enum` or `const`.",
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
                            quantity:
                              oneOf:
                                - format: int32 #! may be any value
                                - type: string
                  responses: {"201": {description: created}}
            """,
            """
            paths:
              /login:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            name: {} #! `name` any value POST /login
                            password: {description: as chosen} #! `password`
                            tags: {type: array} #! `tags` items
                  responses: {"200": {description: a token}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  parameters:
                    - name: order
                      in: body
                      schema: {type: array, maxItems: 5, items: {}} #! items of the body
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
                          properties:
                            note: {type: string}
                            size: {enum: [S, M]}
                            buyer: {$ref: "#/components/schemas/Buyer"}
                            place: {oneOf: [{type: string}, {type: integer}]}
                            code: {pattern: "^[A-Z]{3}$"}
                          allOf: [{required: [note]}]
                  responses:
                    "201":
                      description: responses promise nothing
                      content: {application/json: {schema: {}}}
            components:
              schemas:
                Buyer: {allOf: [{type: object, properties: {name: {type: string}}}, {description: who pays}]}
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
                            kind: {const: order}
                            point: {type: array, prefixItems: [{type: number}, {type: number}], items: false}
                            file: {contentMediaType: image/png}
                            labels: {type: object, additionalProperties: {allOf: [{description: a label}, {example: big}]}}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
            "https://json-schema.org/understanding-json-schema/reference/type",
        ],
        check: .schema { schema, pass in
            let node = schema.node
            let place: String
            if let type = node[.type] {
                guard type.text == "array", !node.has(.items), !node.has(.prefixItems),
                    !node.has(.maxItems) || node[.maxItems]?.integer != 0
                else { return }
                place = "items of "
            } else {
                guard !node.statesShape, Keyword(of: node) != .additionalProperties, !node.has(.in) else { return }
                place = ""
            }
            guard pass.accepts(node), !schema.isRefinement else { return }
            pass.report(
                node, .request, "\(place)\(node.schemaName) may be any value: no type is set", level: schema.isMeant ? .note : nil,
                cause: "no type")
        })
}

extension Node {
    /// Whether a keyword states or implies which values are valid.
    fileprivate var statesShape: Bool {
        for entry in entries {
            switch entry.keyword {
            case .ref, .dynamicRef, .recursiveRef, .enum, .const, .not, .if, .properties, .additionalProperties, .patternProperties,
                .propertyNames,
                .unevaluatedProperties, .required, .minProperties, .maxProperties, .dependentSchemas, .dependentRequired, .items,
                .prefixItems,
                .contains, .minItems, .maxItems, .uniqueItems, .unevaluatedItems, .pattern, .minLength, .maxLength,
                .contentMediaType,
                .contentEncoding, .contentSchema, .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf, .discriminator:
                return true
            case .allOf, .oneOf, .anyOf: if entry.value.count > 0 { return true }
            default: continue
            }
        }
        return false
    }
}

extension Schema {
    /// Whether it refines a value that is described elsewhere: as a member of a composition, or as a property of such a member.
    fileprivate var isRefinement: Bool {
        if isMember {
            let facts = SchemaFacts(composition)
            if Keyword(of: composition.node) == .additionalProperties { return true }
            let isBranch = Keyword(of: node.parent ?? node) != .allOf
            // A branch of `oneOf` with a format but no type accepts values of every type.
            if isBranch { return !node.has(.format) || facts.conjuncts.contains { $0 != node && $0.has(.type) } }
            return facts.conjuncts.count > 1
                && facts.conjuncts.contains { $0 != node && ($0.has(.type) || $0.has(.properties) || $0.has(.oneOf) || $0.has(.anyOf)) }
        }
        guard let name = propertyName, let holder = site.parent?.parent, Schema(holder).isMember else { return false }
        return SchemaFacts(Schema(holder).composition).conjuncts.contains { $0 != holder && $0[.properties]?.child(name) != nil }
    }

    /// Whether it accepts any value on purpose: the description says so, or it is the value of a JSON Patch (RFC 6902).
    fileprivate var isMeant: Bool {
        if propertyName == "value", let siblings = site.parent, siblings.child("op") != nil, siblings.child("path") != nil { return true }
        guard let text = description?.string.lowercased() else { return false }
        return ["any type", "any value", "any json", "arbitrary", "any valid"].contains { text.includes($0) }
    }
}
