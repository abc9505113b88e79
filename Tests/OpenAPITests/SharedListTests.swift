import System
import Testing
import YAML

@testable import OpenAPI

/// Lists that many objects have are gone through once.
@Suite struct SharedListTests {
    private static let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    static let list = (0..<100).map { "{name: q\($0), in: query}" }.joined(separator: ", ")

    /// How often tests looked at a part.
    private final class Counter: @unchecked Sendable {
        private(set) var looks = 0
        func look() { looks += 1 }
    }

    @Test func `a shared list of parameters is visited once for all operations`() throws {
        let paths = (0..<50).map { "  /p\($0): {get: {parameters: *list}}\n" }.joined()
        let description = try Description(Self.head + "x-list: &list [\(Self.list)]\npaths:\n" + paths)
        let counter = Counter()
        let test = PartTest<Parameter> { parameter, _ in
            counter.look()
            return parameter.name == "q77"
        }
        let operations = description.specification.operations
        #expect(operations.count == 50 && operations.allSatisfy { $0.parameters.those(test).map(\.name.string) == ["q77"] })
        #expect(counter.looks == 100)
    }

    @Test func `the list of a path item is visited once, and each operation can override it`() throws {
        let operations = ["get", "put", "post"].map { "    \($0): {parameters: [{name: q\($0.count), in: query, required: true}]}\n" }
            .joined()
        let description = try Description(Self.head + "paths:\n  /p:\n    parameters: [\(Self.list)]\n" + operations)
        let counter = Counter()
        let test = PartTest<Parameter> { parameter, _ in
            counter.look()
            return parameter.name == "q3" || parameter.name == "q4"
        }
        let found = description.specification.operations.map { $0.parameters.those(test).map { "\($0.name.string) \($0.isRequired)" } }
        #expect(found == [["q3 true", "q4 false"], ["q3 true", "q4 false"], ["q4 true", "q3 false"]])
        #expect(counter.looks == 103)
        #expect(description.specification.operations[0].parameters.all.count == 100)
    }

    @Test func `a parameter of a path item counts once and is found by its name`() throws {
        let description = try Description(
            Self.head + "paths:\n  /p:\n    parameters: [\(Self.list), {name: q3, in: query}, {name: X-A, in: header}]\n    get: {}\n")
        let parameters = try #require(description.specification.operations.first).parameters
        #expect(parameters.all.count == 101)
        #expect(parameters.first(named: "x-a", at: .header) != nil && parameters.first(named: "Q3", at: .query) == nil)
        #expect(parameters.first(named: "q3", at: .query)?.node == parameters.all[3].node)
    }

    @Test func `shared responses are visited once and found by status`() throws {
        let list = (400..<500).map { "'\($0)': {description: d}" }.joined(separator: ", ")
        let paths = (0..<50).map { "  /p\($0): {get: {responses: *list}}\n" }.joined()
        let description = try Description(Self.head + "x-list: &list {\(list)}\npaths:\n" + paths)
        let counter = Counter()
        let test = PartTest<OperationResponse> { response, _ in
            counter.look()
            return response.status == "429"
        }
        for operation in description.specification.operations {
            #expect(operation.responses.those(test).count == 1 && operation.responses.first(code: 404)?.status == "404")
            #expect(operation.documents(status: 429) && !operation.documents(status: 503) && operation.responses.successes.isEmpty)
        }
        #expect(counter.looks == 100)
    }

    @Test(arguments: [
        ("parameters: *list", "x-list: &list [\(SharedListTests.list)]"), ("security: *list", "x-list: &list [{a: []}, {b: []}]"),
        ("tags: *list", "x-list: &list [\((0..<100).map { "t\($0)" }.joined(separator: ", "))]"),
        ("servers: *list", "x-list: &list [\((0..<100).map { "{url: https://a\($0).test}" }.joined(separator: ", "))]"),
        ("responses: *list", "x-list: &list {\((400..<500).map { "'\($0)': {description: d}" }.joined(separator: ", "))}"),
    ])
    func `all operations that share a list are visited`(_ field: String, _ list: String) throws {
        var limits = Limits()
        limits.repeatedParts = 1
        let paths = (0..<400).map { "  /p\($0): {get: {\(field)}}\n" }.joined()
        let description = try Description(Self.head + list + "\npaths:\n" + paths, limits: limits)
        #expect(description.specification.leftOut.isEmpty && description.operations.count == 400)
    }

    @Test func `values of a shared enum behave like those of a separate list`() throws {
        let values = (["1", "true", "null", "[1]"] + (0..<30).map { "v\($0)" } + ["2", "false"]).joined(separator: ", ")
        let description = try Description(
            Self.head + "paths: {}\ncomponents: {schemas: {A: {enum: &list [\(values)]}, B: {enum: [\(values)]}, C: {enum: [1.0, x, ~]}}}\n"
        )
        let specification = description.specification
        let lists = try ["A", "B"].map { try description.ask("/components/schemas/\($0)/enum") { $0 } }
        #expect(specification.samples(of: lists[0]).compactMap(\.text?.string) == ["1", "true", "v0"])
        #expect(specification.samples(of: lists[1]).count == 35)
        let wanted = try description.ask("/components/schemas/C/enum") { Array($0.children) }
        for list in lists { #expect(wanted.map { specification.lists($0, in: list) } == [true, false, false]) }
    }
}
