import Comparing
import Linting
import Support
import Testing
import YAML

@testable import Workspace

@Suite struct FindingJoinTests {
    private static let source = Source(path: "a.yaml", text: "a: 1")

    private func change(_ verdict: Change.Verdict, _ pointer: String, _ operations: String...) -> ReportedChange {
        let place = Self.source.place(of: "a", pointer: pointer)
        return ReportedChange(
            makeFinding(makeRule("diff-a"), place), verdict, operations: TouchedOperations(operations), old: place, new: place,
            exposure: nil)
    }

    private func finding(_ pointer: String, _ operation: String? = nil, in source: Source = source) -> ReportedFinding {
        makeFinding(makeRule(), source.place(of: "a", pointer: pointer), operation: operation)
    }

    @Test func `findings belong to the change at the innermost place, then in the operation`() {
        let join = FindingJoin([
            change(.weaker, "/paths/~1a/get", "GET /a"), change(.weaker, "/paths/~1a/get/parameters/0", "GET /a"),
            change(.changed, "/components/schemas/A", "GET /b", "GET /c"),
        ])
        #expect(join.change(behind: finding("/paths/~1a/get")) == 0)
        #expect(join.change(behind: finding("/paths/~1a/get/parameters/0/schema")) == 1)
        #expect(join.change(behind: finding("/paths/~1a/get/parameters/01")) == 0)
        #expect(join.change(behind: finding("/components/schemas/B", "GET /c")) == 2)
        #expect(join.change(behind: finding("/components/schemas/AB")) == nil)
        #expect(join.change(behind: finding("/paths/~1a/get", in: Source(path: "a.yaml", text: "a: 1"))) == nil)
        #expect(join.change(behind: finding("/servers/0")) == nil)
    }

    @Test func `no finding belongs to stronger changes or to the root`() {
        #expect(FindingJoin([change(.stronger, "/paths/~1a", "GET /a")]).isEmpty)
        let root = FindingJoin([change(.weaker, "")])
        #expect(root.change(behind: finding("/paths/~1a")) == nil)
    }
}
