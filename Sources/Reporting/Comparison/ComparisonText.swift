import Comparing
import Linting
import System

/// A comparison for people: what became weaker, with its source before and after; then what is different and what became stronger; then who
/// may call which operation, and a summary.
package struct ComparisonText {
    /// The maximum number of changes shown in full for each verdict, unless all are requested.
    private static let fullLimit = 20
    private let report: ComparisonReport
    private let options: ReportOptions

    package init(_ report: ComparisonReport, _ options: ReportOptions) {
        self.report = report
        self.options = options
    }

    package func render() -> [UInt8] {
        var writer = TerminalWriter(color: options.color, capacity: 4096)
        let active = report.changes.filter(\.finding.isActive)
        var explained: Set<String> = []
        for verdict in [Change.Verdict.weaker, .changed, .stronger] where !options.quiet || verdict == .weaker {
            write(verdict, active.filter { $0.verdict == verdict }, &explained, &writer)
        }
        if !options.quiet {
            let table = AccessTable(report, width: options.width, isChangedOnly: true)
            if !table.isEmpty {
                writer.write("Access", .strong)
                writer.breakLine()
                table.write(&writer)
                writer.breakLine()
            }
            writeSummary(&writer)
        }
        return writer.finish()
    }

    private func write(
        _ verdict: Change.Verdict, _ changes: [ReportedChange], _ explained: inout Set<String>, _ writer: inout TerminalWriter
    ) {
        guard !changes.isEmpty else { return }
        writer.write("\(ComparisonText.title(verdict)) (\(changes.count))", TerminalWriter.style(verdict))
        writer.breakLine()
        writer.breakLine()
        let full = options.all ? changes.count : ComparisonText.fullLimit
        for change in changes.prefix(full) {
            // Stronger changes need no explanation.
            let isExplained = verdict == .stronger || !explained.insert(change.finding.rule.id).inserted
            ChangeText(change, of: report, width: options.width, isExplained: isExplained).write(&writer)
            writer.breakLine()
        }
        let rest = changes.dropFirst(full)
        guard !rest.isEmpty else { return }
        writer.write("  \(rest.count) more in short; --all shows everything in full:", .strong)
        writer.breakLine()
        for change in rest { writeLine(change, &writer) }
        writer.breakLine()
    }

    private func writeLine(_ change: ReportedChange, _ writer: inout TerminalWriter) {
        var line = StyledLine()
        line.add("\(change.finding.level.rawValue)[\(change.finding.rule.id)]", TerminalWriter.style(change.finding.level))
        line.add(":", gap: 0)
        line.add(change.finding.message, limit: 200)
        line.add("(at")
        line.add(change.finding.location)
        line.add(")", gap: 0)
        line.write(&writer, width: options.width, indent: 4)
    }

    private func writeSummary(_ writer: inout TerminalWriter) {
        var line = StyledLine()
        let counts = [Change.Verdict.weaker, .changed, .stronger].map { ($0, report.count($0)) }.filter { $0.1 > 0 }
        if counts.isEmpty { line.add("nothing changed for security") }
        for (index, (verdict, count)) in counts.enumerated() {
            if index > 0 { line.add(",", gap: 0) }
            line.add("\(count) \(verdict.rawValue)", TerminalWriter.style(verdict))
        }
        let descriptions = report.descriptions.count
        line.add("in \(descriptions) \(descriptions == 1 ? "description" : "descriptions")")
        line.add("(\(report.operationCount) \(report.operationCount == 1 ? "operation" : "operations"))")
        let others = [
            (report.suppressedCount, "suppressed"), (report.baselinedCount, "in the baseline"),
            (report.problems.count, report.problems.count == 1 ? "problem" : "problems"),
        ]
        for (count, what) in others where count > 0 {
            line.add(",", gap: 0)
            line.add("\(count) \(what)")
        }
        line.write(&writer, width: options.width, indent: 2)
        guard let outcome = options.outcome else { return }
        var status = StyledLine()
        status.add("exit status \(outcome.status)", outcome.status == 0 ? .strong : .error)
        status.add(":", gap: 0)
        status.add(outcome.reasons.joined(separator: "; "), limit: 500)
        status.write(&writer, width: options.width, indent: 2)
    }

    static func title(_ verdict: Change.Verdict) -> String {
        switch verdict {
        case .weaker: "Weaker"
        case .changed: "Changed"
        case .stronger: "Stronger"
        }
    }
}
