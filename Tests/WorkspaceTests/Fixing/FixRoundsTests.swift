import Linting
import Rules
import Support
import Synchronization
import Testing

@testable import Workspace

/// How often fixing looks at a description, counted by a rule that finds nothing.
@Suite struct FixRoundsTests {
    private let folder = ReportingFolder()
    private let count = Counter()

    private final class Counter: Sendable {
        private let value = Atomic(0)
        var number: Int { value.load(ordering: .relaxed) }
        func increase() { value.add(1, ordering: .relaxed) }
    }

    private var applier: FixApplier { applier(reportsLeft: true) }

    private func applier(reportsLeft: Bool) -> FixApplier {
        let counting = Rule(
            id: "api9-counting", owasp: [OWASP(9)], cwe: [1059], level: .note, title: "t", why: "w", remedy: "r", bad: [], good: [],
            check: .document { [count] _, _ in count.increase() })
        var settings = Settings()
        settings.select = ["api4-unbounded-array", "api9-counting"].map { RuleSelector($0) }
        let linter = Linter(catalog: Catalog.rules + [counting], settings: settings)
        return FixApplier(linter: linter, allowsUnsafe: true, reportsLeft: reportsLeft)
    }

    private static func description(_ reference: String) -> String {
        """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        paths:
          /orders:
            post:
              requestBody: {content: {application/json: {schema: {$ref: "types.yaml#/\(reference)"}}}}
              responses: {"201": {description: created}}

        """
    }

    @Test func `files without fixes are linted once, files fixed in one round twice`() {
        folder.write("none.yaml", Self.description("Limited"))
        folder.write("one.yaml", Self.description("Names"))
        folder.write("types.yaml", "Limited: {type: array, maxItems: 3}\nNames: {type: array}\n")
        var applier = applier
        applier.fix(path: folder.path + "/none.yaml")
        #expect(count.number == 1)
        applier.fix(path: folder.path + "/one.yaml")
        #expect(count.number == 3)
        #expect(applier.fixed == 1)
    }

    @Test func `rules without fixes run once if remaining findings are not reported`() {
        folder.write("one.yaml", Self.description("Names"))
        folder.write("types.yaml", "Names: {type: array}\n")
        var applier = applier(reportsLeft: false)
        applier.fix(path: folder.path + "/one.yaml")
        #expect(count.number == 1)
        #expect(applier.fixed == 1)
    }

    @Test func `results of fixing are kept until a part changes`() throws {
        folder.write("names.yaml", Self.description("Names"))
        folder.write("tags.yaml", Self.description("Tags"))
        folder.write("types.yaml", "Names: {type: array}\nTags: {type: array}\n")
        var applier = applier
        let names = folder.path + "/names.yaml"
        let first = applier.fix(path: names)
        #expect(first.before?.findings.map(\.rule.id) == ["api4-unbounded-array"])
        #expect(try #require(applier.left(in: first, path: names)).findings.isEmpty)
        let second = applier.fix(path: folder.path + "/tags.yaml")
        #expect(second.before == nil, "the first description's fix changed a part of it")
        #expect(applier.left(in: first, path: names) == nil)
        #expect(applier.left(in: second, path: folder.path + "/tags.yaml") != nil)
    }
}
