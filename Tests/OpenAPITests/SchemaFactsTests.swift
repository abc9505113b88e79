import Testing
import YAML

@testable import OpenAPI

/// A schema seen through references and compositions, and whether it is bounded.
@Suite struct SchemaFactsTests {
    private static let shared = """
            Text: {type: string, maxLength: 9}
            Plain: {type: string}
            List: {type: array, items: {type: string}}
            Short: {type: array, maxItems: 3, items: {type: string}}
            Object: {type: object, properties: {a: {type: string}, b: {type: integer}}}
            More: {allOf: [{$ref: '#/components/schemas/Object'}, {properties: {b: {type: string}, c: {}}}], required: [a]}
            Loop: {allOf: [{$ref: '#/components/schemas/Loop'}]}
            Mutual: {oneOf: [{$ref: '#/components/schemas/Mutual'}, {type: string}]}
        """

    private func ask<Answer>(_ schema: String, version: String = "3.1", _ question: (Schema, Specification) throws -> Answer) throws
        -> Answer
    {
        let description = try Description(
            version: version, "paths: {}\ncomponents:\n  schemas:\n    Subject: \(schema)\n\(SchemaFactsTests.shared)\n")
        return try description.ask("/components/schemas/Subject") { try question(Schema($0.resolved, at: $0), description.specification) }
    }

    private static func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

    static let types: [(String, SchemaTypes)] = [
        ("{type: string}", SchemaTypes.string), ("{type: [string, 'null']}", [.string, .null]),
        ("{type: string, nullable: true}", [.string, .null]), ("{}", []),
        ("{properties: {a: {}}}", .object), ("{items: {}}", .array), ("{prefixItems: []}", .array), ("{maxLength: 3}", .string),
        (ref("Plain"), .string),
        ("{allOf: [\(ref("Plain"))]}", .string), ("{allOf: [{type: [string, integer]}, {type: [integer, boolean]}]}", .integer),
        ("{allOf: [{type: string}, {type: integer}]}", .integer), (ref("More"), .object), (ref("Loop"), []), ("{type: nonsense}", []),
        ("{type: {}}", SchemaTypes()),
        ("{type: [string, 7, nonsense]}", .string), ("{$ref: '#/components/schemas/Plain', nullable: true}", .string),
    ]

    @Test(arguments: types)
    func `types of all parts are combined`(schema: String, types: SchemaTypes) throws {
        #expect(try ask(schema) { schema, _ in SchemaFacts(schema).types } == types)
    }

    @Test func `the node that states a keyword is known`() throws {
        let more = SchemaFactsTests.ref("More")
        try ask("{allOf: [\(more), {maxProperties: 5}, {maxProperties: 3}]}") { schema, _ in
            let facts = SchemaFacts(schema)
            #expect(facts[.required]?.pointer == "/components/schemas/More/required")
            #expect(facts.least(.maxProperties) == 3)
            #expect(facts[.maxProperties]?.pointer == "/components/schemas/Subject/allOf/1/maxProperties")
            #expect(facts.properties.map(\.name.string) == ["a", "b", "c"])
            #expect(
                facts.properties[1].schema.node.pointer == "/components/schemas/Object/properties/b"
                    || facts.properties[1].schema.node.pointer.hasPrefix("/components/schemas/More"))
            #expect(!facts.isCut)
        }
    }

    @Test func `alternatives exclude null`() throws {
        try ask("{anyOf: [{type: 'null'}, \(SchemaFactsTests.ref("Text")), {type: integer}]}") { schema, _ in
            #expect(
                SchemaFacts(schema).alternatives.map(\.node.pointer) == ["/components/schemas/Text", "/components/schemas/Subject/anyOf/2"])
            #expect(SchemaFacts(schema).alternatives[0].site.pointer == "/components/schemas/Subject/anyOf/1")
        }
    }

    @Test func `width is limited`() throws {
        let members = (0..<500).map { "{maxLength: \(1000 - $0)}" }.joined(separator: ", ")
        try ask("{type: string, allOf: [\(members)]}") { schema, specification in
            #expect(SchemaFacts(schema).isCut)
            #expect(SchemaFacts(schema).conjuncts.count == Conjuncts.reach)
            #expect(Bounds.string(schema, in: specification))
        }
    }

    @Test func `composed schemas are seen the same, however often they are asked about`() throws {
        let reference = SchemaFactsTests.ref("Text")
        for text in ["{type: object}", "{allOf: [\(reference), {properties: {a: {}, b: {}}}, {properties: {b: {}, c: {}}}]}", reference] {
            try ask(text) { schema, specification in
                for _ in 0..<2 {
                    #expect(Array(specification.facts(of: schema).conjuncts) == Array(SchemaFacts(schema).conjuncts))
                    #expect(specification.properties(of: schema).map(\.name) == SchemaFacts(schema).properties.map(\.name))
                }
            }
        }
    }

    // MARK: Bounds

    @Test(arguments: [
        ("{type: array, items: {}}", false), ("{type: array, maxItems: 5}", true), (ref("List"), false), (ref("Short"), true),
        ("{allOf: [\(ref("List"))]}", false),
        ("{allOf: [\(ref("List")), {maxItems: 2}]}", true), ("{oneOf: [\(ref("List")), \(ref("Short"))]}", false),
        ("{oneOf: [\(ref("Short")), \(ref("Short"))]}", true),
        ("{oneOf: [\(ref("Short")), {type: 'null'}]}", true), ("{anyOf: [\(ref("Short")), {type: string}]}", true),
        ("{type: array, enum: [[1]]}", true),
        ("{type: array, const: []}", true), ("{type: array, items: false, prefixItems: [{}]}", true), ("{type: array, items: false}", true),
        ("{type: array, maxItems: '5'}", false), ("{$ref: '#/components/schemas/List', maxItems: 4}", true),
        ("{type: array, maxItems: 0}", true),
        (ref("Mutual"), true), ("{oneOf: []}", false), ("{type: array, enum: []}", false),
    ])
    func `arrays are bounded`(schema: String, isBounded: Bool) throws {
        #expect(try ask(schema) { Bounds.array($0, in: $1) } == isBounded)
    }

    @Test(arguments: [
        ("{type: string}", false), ("{type: string, maxLength: 5}", true), (ref("Text"), true), (ref("Plain"), false),
        ("{type: string, enum: [a]}", true),
        ("{const: a}", true), ("{type: string, format: uuid}", true), ("{type: string, format: date-time}", true),
        ("{type: string, format: email}", false),
        ("{type: string, format: binary}", false), ("{type: string, pattern: '^[a-z]{1,9}$'}", true),
        ("{type: string, pattern: '^[a-z]+$'}", false),
        ("{type: string, pattern: '^a|b$'}", false), ("{type: string, pattern: '['}", false), ("{type: integer}", true),
        ("{allOf: [\(ref("Plain")), {maxLength: 2}]}", true), ("{oneOf: [\(ref("Text")), \(ref("Plain"))]}", false),
        ("{oneOf: [\(ref("Text")), {type: integer}]}", true),
        ("{type: [string, 'null'], maxLength: 3}", true), ("{$ref: '#/components/schemas/Plain', maxLength: 3}", true),
    ])
    func `strings are bounded`(schema: String, isBounded: Bool) throws {
        #expect(try ask(schema) { Bounds.string($0, in: $1) } == isBounded)
    }

    @Test(arguments: [
        ("{type: integer}", false), ("{type: integer, minimum: 0, maximum: 5}", true), ("{type: integer, maximum: 5}", false),
        ("{type: integer, format: int32}", true),
        ("{type: number, format: double}", false), ("{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 9}", true),
        ("{type: integer, enum: [1]}", true),
        ("{type: string}", true), ("{allOf: [{minimum: 0}, {maximum: 5}], type: integer}", true),
        ("{type: integer, minimum: 0, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: true}", true),
    ])
    func `numbers are bounded`(schema: String, isBounded: Bool) throws {
        #expect(try ask(schema) { Bounds.number($0, in: $1) } == isBounded)
    }

    @Test func `members are bounded by their siblings`() throws {
        let description = try Description(
            version: "3.1",
            "paths: {}\ncomponents: {schemas: {A: {maxItems: 5, oneOf: [{type: array}, {allOf: [{type: array}]}]}, B: {oneOf: [{type: array}]}}}\n"
        )
        for (pointer, isBounded) in [("A/oneOf/0", true), ("A/oneOf/1/allOf/0", true), ("B/oneOf/0", false)] {
            #expect(
                try description.ask("/components/schemas/" + pointer) { Bounds.array(Schema($0), in: description.specification) }
                    == isBounded, "\(pointer)")
        }
    }

    /// Two schemas that name each other a thousand times each.
    @Test(.timeLimit(.minutes(1))) func `tangled compositions terminate`() throws {
        let many = { (name: String) in (0..<1_000).map { _ in SchemaFactsTests.ref(name) }.joined(separator: ", ") }
        let description = try Description(
            version: "3.1",
            "paths: {}\ncomponents: {schemas: {A: {anyOf: [\(many("B"))]}, B: {anyOf: [\(many("A"))]}, C: {allOf: [\(many("D"))]}, D: {allOf: [\(many("C"))], type: string}}}\n"
        )
        try description.ask("/components/schemas/A") { _ = Bounds.string(Schema($0), in: description.specification) }
        #expect(try description.ask("/components/schemas/C") { SchemaFacts(Schema($0)).conjuncts.count } == 2)
    }
}
