import Testing
import YAML

@testable import OpenAPI

/// Objects that share lists.
@Suite struct RepeatedPartsTests {
    private static let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"

    /// Operations that have one mapping of successes by an alias.
    private func operations(_ count: Int, responses: Int, limit: Int) throws -> Description {
        let list = (0..<responses).map { "'2\($0)': {description: d}" }.joined(separator: ", ")
        let paths = (0..<count).map { "  /p\($0): {get: {responses: *list}}\n" }.joined()
        var limits = Limits()
        limits.repeatedParts = limit
        return try Description(Self.head + "x-list: &list {\(list)}\npaths:\n" + paths, limits: limits)
    }

    @Test func `objects are omitted if their parts repeat too often`() throws {
        let few = try operations(10, responses: 20, limit: 1)
        #expect(few.operations.count == 10 && few.specification.leftOut.isEmpty)
        let many = try operations(400, responses: 400, limit: 100)
        let leftOut = many.specification.leftOut.count
        #expect(leftOut > 300 && many.operations.count == 400 - leftOut && many.operations.count > 10)
        // Each part is there all the same.
        #expect(many.specification.responses.count == 400)
    }

    @Test func `short lists are never omitted`() throws {
        let description = try operations(400, responses: 10, limit: 1)
        #expect(description.specification.leftOut.isEmpty && description.operations.count == 400)
    }

    @Test func `objects without repeated parts are kept in any place`() throws {
        var limits = Limits()
        limits.repeatedParts = 1
        let list = (0..<400).map { "'2\($0)': {description: d}" }.joined(separator: ", ")
        let shared = (0..<100).map { "  /p\($0): {get: {responses: *list}}\n" }.joined()
        let description = try Description(
            Self.head + "x-list: &list {\(list)}\npaths:\n\(shared)  /own: {get: {parameters: [{name: a, in: query}]}}\n", limits: limits)
        #expect(description.operations.last == "GET /own" && description.operations.count < 100)
    }

    @Test(arguments: [
        "{type: object, properties: *list}", "{anyOf: *list}", "{allOf: [{$ref: '#/components/schemas/Base'}]}",
    ])
    func `schemas count with their subschemas`(_ schema: String) throws {
        var limits = Limits()
        limits.repeatedParts = 100
        let list = (0..<300).map { "f\($0): {type: string}" }.joined(separator: ", ")
        let schemas = (0..<300).map { "    S\($0): \(schema)\n" }.joined()
        let description = try Description(
            Self.head + "x-list: &list {\(list)}\npaths: {}\ncomponents:\n  schemas:\n    Base: {type: object, properties: *list}\n"
                + schemas,
            limits: limits)
        #expect(!description.specification.leftOut.isEmpty)
    }

    @Test func `members of a body count only for the operation and the schema`() throws {
        var limits = Limits()
        limits.repeatedParts = 55_000
        let list = (0..<300).map { "f\($0): {type: string}" }.joined(separator: ", ")
        let bodies = (0..<100).map {
            "  /p\($0): {put: {requestBody: {content: {a/b: {schema: {$ref: '#/components/schemas/S\($0)'}}}}}}\n"
        }
        let schemas = (0..<100).map { "    S\($0): {type: object, properties: *list}\n" }
        let description = try Description(
            Self.head + "x-list: &list {\(list)}\npaths:\n\(bodies.joined())components:\n  schemas:\n\(schemas.joined())", limits: limits)
        #expect(description.specification.leftOut.isEmpty)
    }

    @Test func `a part that is shared by an alias is reached by all its users`() throws {
        let description = try Description(
            Self.head + """
                components:
                  securitySchemes: {key: {type: apiKey, in: header, name: k}}
                  schemas:
                    A: {type: object, properties: &list {a: {type: string}}}
                    B: {type: object, properties: *list}
                paths:
                  /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
                  /b: {put: {security: [{key: []}], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}
                """)
        #expect(try description.exposure("/components/schemas/A/properties/a", .response) == "public 1/1")
        #expect(try description.exposure("/components/schemas/A/properties/a", .request) == "authenticated 0/1")
        #expect(try description.exposure("/components/schemas/A", .request) == "-")
    }
}
