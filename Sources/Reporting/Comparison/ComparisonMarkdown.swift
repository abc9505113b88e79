import Comparing
import Linting
import System

/// A comparison as a comment on a pull request: tables of what became weaker, what is different, and what became stronger, and who may call
/// the operations with changed access. Text from a specification is never interpreted as markup.
package struct ComparisonMarkdown {
    /// The maximum number of rows in a table; GitHub accepts 65,536 characters in a comment.
    private static let rowLimit = 50
    private static let line = MarkdownText(isCell: false)
    private static let cell = MarkdownText(isCell: true)
    private let report: ComparisonReport

    package init(_ report: ComparisonReport) { self.report = report }

    package func render() -> [UInt8] {
        var out = ByteWriter(capacity: 4096)
        let active = report.changes.filter(\.finding.isActive)
        out.write(literal: "## Merlon: ")
        writeCounts(&out)
        out.write(literal: "\n")
        writeProblems(&out)
        for verdict in [Change.Verdict.weaker, .changed, .stronger] {
            write(verdict, active.filter { $0.verdict == verdict }, &out)
        }
        writeAccess(&out)
        return out.finish()
    }

    private func writeCounts(_ out: inout ByteWriter) {
        let told = [Change.Verdict.weaker, .changed, .stronger].map { (report.count($0), $0) }.filter { $0.0 > 0 }
        out.write(told.isEmpty ? "nothing changed for security" : told.map { "\($0.0) \($0.1.rawValue)" }.joined(separator: ", "))
        let count = report.descriptions.count
        out.write(" in \(count) \(count == 1 ? "description" : "descriptions")")
        if report.suppressedCount > 0 { out.write("; \(report.suppressedCount) suppressed") }
        if report.baselinedCount > 0 { out.write("; \(report.baselinedCount) in the baseline") }
        if !report.problems.isEmpty {
            out.write("; \(report.problems.count) \(report.problems.count == 1 ? "problem" : "problems")")
        }
    }

    private func writeProblems(_ out: inout ByteWriter) {
        guard !report.problems.isEmpty else { return }
        out.write(literal: "\nNot everything could be compared:\n\n")
        for problem in report.problems.prefix(ComparisonMarkdown.rowLimit) {
            out.write(literal: "- ")
            ComparisonMarkdown.line.write(code: "\(problem.file):\(problem.line):\(problem.column)", limit: 1_000, to: &out)
            out.write(literal: " ")
            ComparisonMarkdown.line.write(prose: problem.message, limit: 500, to: &out)
            out.write(literal: "\n")
        }
        writeRest(report.problems.count, &out)
    }

    private func write(_ verdict: Change.Verdict, _ changes: [ReportedChange], _ out: inout ByteWriter) {
        guard !changes.isEmpty else { return }
        out.write("\n### \(ComparisonText.title(verdict))\n\n")
        out.write(literal: "| Level | What | Operations | Where | Kind |\n| --- | --- | --- | --- | --- |\n")
        for change in changes.prefix(ComparisonMarkdown.rowLimit) { write(change, &out) }
        writeRest(changes.count, &out)
    }

    private func write(_ change: ReportedChange, _ out: inout ByteWriter) {
        let (cell, location) = (ComparisonMarkdown.cell, change.finding.location)
        out.write("| \(change.finding.level.rawValue) | ")
        cell.write(prose: change.finding.message, limit: 500, to: &out)
        let raised = Set(change.findings.map(\.rule.id)).sorted()
        for (number, rule) in raised.enumerated() {
            out.write(literal: number == 0 ? "<br>raises " : ", ")
            cell.write(code: rule, to: &out)
        }
        out.write(literal: " | ")
        for (number, operation) in change.operations.names.prefix(3).enumerated() {
            if number > 0 { out.write(literal: ", ") }
            cell.write(code: operation, limit: 200, to: &out)
        }
        let rest = change.operations.names.count - 3
        if rest > 0 { out.write(", and \(rest) more") }
        out.write(literal: " | ")
        let revision = change.new == nil ? report.old.revision : report.new.revision
        let place = "\(location.source.path):\(location.start.line):\(location.start.column)"
        cell.write(code: revision.map { "\($0):\(place)" } ?? place, limit: 1_000, to: &out)
        out.write(literal: " | ")
        cell.write(code: change.finding.rule.id, to: &out)
        out.write(literal: " |\n")
    }

    private func writeAccess(_ out: inout ByteWriter) {
        let changed = report.descriptions.flatMap(\.access).filter { $0.verdict != nil }
        guard !changed.isEmpty else { return }
        out.write(literal: "\n### Access\n\n| Operation | Before | After | |\n| --- | --- | --- | --- |\n")
        for access in changed.prefix(ComparisonMarkdown.rowLimit) {
            out.write(literal: "| ")
            ComparisonMarkdown.cell.write(code: access.operation, limit: 200, to: &out)
            for side in [access.old, access.new] {
                out.write(literal: " | ")
                ComparisonMarkdown.cell.write(prose: AccessTable.text(side), limit: 300, to: &out)
            }
            out.write(" | \(access.verdict?.rawValue ?? "") |\n")
        }
        writeRest(changed.count, &out)
    }

    private func writeRest(_ count: Int, _ out: inout ByteWriter) {
        if count > ComparisonMarkdown.rowLimit { out.write("\n\(count - ComparisonMarkdown.rowLimit) more are left out here.\n") }
    }
}
