import Comparing
import Linting
import OpenAPI
import Support
import YAML

/// A comparison with one of everything.
enum ComparisonSamples {
    static let kind = makeRule("diff-operation-public", title: "operation became public")
    static let old = Source(path: "shop.yaml", text: "paths:\n  /orders:\n    post:\n      security: [{token: []}]\n")
    static let new = Source(path: "shop.yaml", text: "paths:\n  /orders:\n    post:\n      responses: {}\n")

    static func change(
        _ verdict: Change.Verdict, message: String = "POST /orders became public", operations: [String] = ["POST /orders"],
        isGone: Bool = false
    ) -> ReportedChange {
        let before = old.place(of: "security", pointer: "/paths/~1orders/post/security")
        let after = new.place(of: "post", pointer: "/paths/~1orders/post")
        let finding = makeFinding(
            kind, isGone ? before : after, message: message, operation: operations.count == 1 ? operations[0] : nil,
            related: isGone ? [] : [RelatedLocation(location: before, message: "before")])
        var change = ReportedChange(
            finding, verdict, operations: TouchedOperations(operations), old: before, new: isGone ? nil : after, exposure: .public)
        if verdict == .weaker { change.findings = [makeFinding(makeRule(), after, message: "anyone may write", operation: "POST /orders")] }
        return change
    }

    static func report(_ changes: [ReportedChange], access: [ReportedAccess] = access) -> ComparisonReport {
        var description = ComparisonReport.Description(old: "shop.yaml", new: "shop.yaml")
        description.changes = changes
        description.access = access
        return ComparisonReport(
            old: .init(name: "main", revision: "main"), new: .init(name: "working tree", revision: nil), descriptions: [description])
    }

    static let access = [
        ReportedAccess(operation: "POST /orders", old: "HTTP bearer", new: "public", verdict: .weaker),
        ReportedAccess(operation: "GET /orders", old: "public", new: "public", verdict: nil),
        ReportedAccess(operation: "GET /carts", old: nil, new: "HTTP bearer", verdict: .changed),
    ]

    /// Weaker, different and stronger ones, one with several operations, one that is gone, one suppressed, one in the baseline.
    static var everything: ComparisonReport {
        var suppressed = change(.weaker)
        suppressed.finding.suppressed = "on purpose"
        var baselined = change(.weaker)
        baselined.finding.isInBaseline = true
        var report = report([
            change(.weaker), suppressed, baselined, change(.changed, operations: ["GET /a", "GET /b", "GET /c", "GET /d"]),
            change(.stronger, isGone: true),
        ])
        report.problems = [Problem(file: "other.yaml", line: 2, column: 3, message: "it is broken")]
        return report
    }
}
