import Linting
import OpenAPI
import YAML

extension Rule {
    static let ineffectiveConstraint = Rule(
        id: "api4-ineffective-constraint",
        owasp: [OWASP(4), OWASP(8, 2019)],
        cwe: [1284, 20],
        level: .warning,
        title: "limit that does not apply to the type",
        why: "Validators ignore keywords that do not apply to the type: `maxLength` on an integer looks like a limit but is not one.",
        remedy:
            "Use the keyword for the type: `maxLength` for strings, `maximum` for numbers, `maxItems` for arrays, `maxProperties` for objects.",
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
                              type: integer
                              maxLength: 3 #! `maxLength` integer `maximum`
                            names:
                              type: array
                              items: {type: string}
                              maxLength: 20 #! `maxItems`
                  responses: {"201": {description: created}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - name: code
                      in: query
                      type: string
                      maximum: 10 #! `maximum` string `maxLength`
                  responses: {"200": {description: all orders}}
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
                          maxProperties: 5
                          properties:
                            quantity: {type: integer, maximum: 100}
                            names: {type: array, maxItems: 5, items: {type: string, maxLength: 20}}
                            code: {type: string, maxLength: 10, pattern: "^[a-z]+$"}
                            remark: {allOf: [{type: string}, {maxLength: 20}]}
                            other: {type: integer, minLength: 0}
                  responses: {"201": {description: created}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {name: code, in: query, schema: {type: [string, integer], maxLength: 10, maximum: 9999}}
                    - {name: any, in: query, schema: {maxLength: 10, maximum: 9999}}
                  responses: {"200": {description: all orders}}
            """,
        ],
        references: ["https://json-schema.org/draft/2020-12/json-schema-validation#section-6"],
        check: .schema { schema, pass in
            var types: SchemaTypes?
            for entry in schema.node.entries {
                guard let keyword = entry.keyword, let limit = Limit(keyword), limit.isStated(by: entry.value) else { continue }
                let known = types ?? Limit.types(of: schema)
                types = known
                guard !known.isEmpty, known.isDisjoint(with: limit.types) else { continue }
                let better = limit.counterpart(for: known).map { "; use `\($0)` instead" } ?? ""
                let level: Level = pass.accepts(schema.node) ? .warning : .note
                pass.report(
                    entry.value, "`\(keyword.spelling)` has no effect on \(schema.node.schemaName), which is \(known.article)\(better)",
                    level: level, cause: "`\(keyword.spelling)` on \(known.article)")
            }
        })
}

/// A keyword that limits only values of some types.
private struct Limit {
    let keyword: Keyword
    let types: SchemaTypes
    let isUpper: Bool

    init?(_ keyword: Keyword) {
        self.keyword = keyword
        switch keyword {
        case .maxLength, .minLength, .pattern: types = [.string, .file]
        case .maximum, .minimum, .multipleOf: types = [.integer, .number]
        case .maxItems, .minItems: types = .array
        case .maxProperties, .minProperties: types = .object
        default: return nil
        }
        isUpper = [.maxLength, .maximum, .maxItems, .maxProperties].contains(keyword)
    }

    /// Whether a value limits anything. Lower limits of zero, which generators write, do not.
    func isStated(by value: Node) -> Bool {
        if keyword == .pattern { return value.stringText != nil }
        return value.number.map { isUpper || keyword == .multipleOf || $0 > 0 } ?? false
    }

    /// The stated types; with `allOf` or a reference, the types that all parts allow.
    static func types(of schema: Schema) -> SchemaTypes {
        let stated = schema.statedTypes
        let all = stated.isEmpty && (schema.node.has(.allOf) || schema.node.target != nil) ? SchemaFacts(schema).types : stated
        return all.subtracting(.null)
    }

    func counterpart(for types: SchemaTypes) -> String? {
        guard keyword != .pattern, keyword != .multipleOf else { return nil }
        let side = isUpper ? "max" : "min"
        switch types {
        case .string: return side + "Length"
        case .integer, .number, [.integer, .number]: return side + "imum"
        case .array: return side + "Items"
        case .object: return side + "Properties"
        default: return nil
        }
    }
}

extension Schema {
    /// Whether a keyword with that name has no effect, given the types that the schema states: `minItems` on a number.
    func isOutOfReach(of name: String) -> Bool {
        let keywords: [Keyword] = [
            .maxLength, .minLength, .pattern, .maximum, .minimum, .multipleOf, .maxItems, .minItems, .maxProperties, .minProperties,
        ]
        guard let limit = keywords.first(where: { $0.spelling == name }).flatMap(Limit.init) else { return false }
        let types = Limit.types(of: self)
        return !types.isEmpty && types.isDisjoint(with: limit.types)
    }
}

extension SchemaTypes {
    fileprivate var article: String {
        switch self {
        case .string: "a string"
        case .integer: "an integer"
        case .number: "a number"
        case .boolean: "a boolean"
        case .array: "an array"
        case .object: "an object"
        default: "of another type"
        }
    }
}
