import Linting
import OpenAPI
import YAML

extension Rule {
    static let closedComposition = Rule(
        id: "api3-closed-composition",
        owasp: [OWASP(3), OWASP(6, 2019)],
        cwe: [1068, 915],
        level: .warning,
        profile: .strict,
        title: "composition that rejects its own properties",
        why:
            "`additionalProperties: false` sees only the properties next to it. No object can satisfy every member, so teams turn validation off, and every other limit goes with it.",
        remedy: "Set `unevaluatedProperties: false` on the composition (OpenAPI 3.1), or list all properties in the schema that is closed.",
        bad: [
            """
            paths: {}
            components:
              schemas:
                Base: {type: object, properties: {id: {type: string}}, additionalProperties: false}
                Order:
                  allOf:
                    - $ref: "#/components/schemas/Base" #! schema `Order` `note`
                    - type: object
                      properties: {note: {type: string}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            definitions:
              Base: {type: object, properties: {id: {type: string}}}
              Order:
                allOf: [{$ref: "#/definitions/Base"}]
                properties: {note: {type: string}}
                additionalProperties: false #! schema `Order` `id`
            """,
        ],
        good: [
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Base: {type: object, properties: {id: {type: string}}}
                Order:
                  allOf: [{$ref: "#/components/schemas/Base"}]
                  properties: {note: {type: string}}
                  unevaluatedProperties: false
            """,
            """
            paths: {}
            components:
              schemas:
                Base: {type: object, properties: {id: {type: string}}}
                Order:
                  allOf: [{$ref: "#/components/schemas/Base"}]
                  properties: {id: {type: string}, note: {type: string}}
                  additionalProperties: false
                Alone: {allOf: [{$ref: "#/components/schemas/Order"}], description: the only member}
            """,
        ],
        references: [
            "https://json-schema.org/understanding-json-schema/reference/object#extending",
            "https://spec.openapis.org/oas/v3.0.3.html#composition-and-inheritance-polymorphism",
        ],
        check: .schema { schema, pass in
            guard schema.node.has(.allOf) else { return }
            let facts = pass.specification.facts(of: schema)
            for closed in facts.conjuncts where closed[.additionalProperties]?.boolean == false && !closed.has(.patternProperties) {
                guard let stranger = facts.conjuncts.lazy.filter({ $0 != closed }).compactMap({ closed.stranger(in: $0) }).first else {
                    continue
                }
                let member = schema.node[.allOf]?.entries.first { $0.site == closed || $0.value.resolved == closed }
                let place = member?.site ?? (closed == schema.node ? closed[.additionalProperties] : nil) ?? schema.node
                pass.report(
                    place, "\(schema.node.schemaName) rejects its own `\(stranger.string)`: a closed member does not list it",
                    related: place == closed[.additionalProperties]
                        ? [] : closed[.additionalProperties].map { [pass.related($0, "closed here")] } ?? [])
            }
        })
}

extension Node {
    /// A property of another schema that this one does not list.
    fileprivate func stranger(in other: Node) -> Text? {
        guard let map = other[.properties], map.isMapping else { return nil }
        return map.entries.first { self[.properties]?.child($0.key) == nil }?.key
    }
}
