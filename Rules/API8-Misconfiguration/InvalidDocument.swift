import Linting
import OpenAPI
import YAML

extension Rule {
    static let invalidDocument = Rule(
        id: "api8-invalid-document",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1068],
        level: .error,
        title: "value of the wrong type",
        why: "Merlon could not read this value, so nothing below it was checked. Other tools may interpret it in any way.",
        remedy: "Give the field the type that the OpenAPI Specification defines.",
        bad: [
            """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              lines: {type: array} #! `lines` array without `items`
                              id: {type: string, readOnly: "true"} #! `readOnly` must be a boolean, not a string
            """,
            """
            paths:
              /orders: [] #! Path Item Object must be a mapping, not a sequence
            """,
            """
            paths:
              /orders:
                get:
                  security: bearer #! `security` must be a sequence, not a string
                  parameters: {name: limit} #! `parameters` must be a sequence
                  responses: {"200": {description: all orders}}
            """,
            """
            paths: #! `paths` must be a mapping, not null
            """,
            """
            paths: {}
            components:
              schemas:
                Order:
                  properties:
                    required: [id] #! `required` in `properties` property, whose schema must be a mapping, not a sequence
            """,
        ],
        good: [
            """
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas: {Anything: true, Order: {type: object, properties: {note: true}}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/latest.html"],
        check: .each([
            .document { specification, pass in
                for misfit in specification.misfits {
                    let node = misfit.node
                    // An optional field left empty loses nothing.
                    let isEmpty = node.isNull && Keyword(of: node) != .paths
                    var place = misfit.place
                    if place == "the Schema Object", let parent = node.parent, parent.isMapping, Keyword(of: parent) == .properties,
                        let key = node.key
                    {
                        let name = String(key.string.prefix(60))
                        place = "`\(name)` in `properties` is the name of a property, whose schema"
                    }
                    pass.report(
                        node,
                        "\(place) must be \(misfit.expected), not \(node.typeName): \(isEmpty ? "it has no effect" : "it was not checked")",
                        level: isEmpty ? .note : .error, cause: place)
                }
            },
            .schema { schema, pass in
                // OpenAPI 3.1 leaves this to JSON Schema, where an array without `items` may contain anything.
                guard !pass.specification.version.hasFullSchemas, schema.node.text(.type) == "array", !schema.node.has(.items),
                    !schema.node.has(.ref)
                else { return }
                pass.report(
                    schema.node, "\(schema.node.schemaName) is an array without `items`, which this version of OpenAPI requires",
                    level: .warning, cause: "array without items")
            },
        ]))
}

extension Node {
    /// The type of a value, for messages.
    fileprivate var typeName: String {
        switch kind {
        case .mapping: "a mapping"
        case .sequence: "a sequence"
        case .alias: "an alias"
        case .scalar:
            switch scalarType {
            case .null: "null"
            case .boolean: "a boolean"
            case .integer, .number: "a number"
            case .string, nil: "a string"
            }
        }
    }
}
