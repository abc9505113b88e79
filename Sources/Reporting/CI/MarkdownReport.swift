import Linting
import System

extension OutputFormat {
    package static let markdown = OutputFormat("markdown", .lines) { report, _ in MarkdownReport(report).render() }
}

/// Tables in the Markdown of GitHub and GitLab: the rules that found something, then the places, worst first. Text from a specification is
/// never interpreted as links, mentions, or markup.
package struct MarkdownReport {
    /// The maximum number of places in the job summary on GitHub.
    package static let summaryLimit = 100
    /// GitHub accepts 1 MiB for each step; this leaves room for other output.
    static let byteLimit = 900 << 10
    private static let line = MarkdownText(isCell: false)
    private static let cell = MarkdownText(isCell: true)
    private let report: Report
    private let placeLimit: Int

    /// - Parameter placeLimit: maximum number of findings listed; the others are counted.
    package init(_ report: Report, placeLimit: Int = .max) {
        self.report = report
        self.placeLimit = placeLimit
    }

    package func render() -> [UInt8] {
        let summary = Summary(report)
        var out = ByteWriter(capacity: 1024 + report.findings.count * 256)
        out.write(literal: "## Merlon: ")
        writeCounts(summary, &out)
        out.write(literal: "\n")
        writeProblems(&out)
        if summary.findings > 0 {
            writeRules(&out)
            writeFindings(summary.findings, &out)
        }
        return out.finish()
    }

    private func writeCounts(_ summary: Summary, _ out: inout ByteWriter) {
        let counts = [
            (summary.errors, "error", "errors"), (summary.warnings, "warning", "warnings"), (summary.notes, "note", "notes"),
            (summary.problems, "problem", "problems"),
        ]
        let told = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        out.write(told.isEmpty ? "no findings" : told.joined(separator: ", "))
        out.write(" in \(summary.files) \(summary.files == 1 ? "file" : "files")")
        if summary.suppressed > 0 { out.write("; \(summary.suppressed) suppressed") }
        if summary.baselined > 0 { out.write("; \(summary.baselined) in the baseline") }
        if summary.old > 0, let since = report.since {
            out.write("; \(summary.old) already present at ")
            MarkdownReport.line.write(code: since, limit: 200, to: &out)
        }
    }

    private func writeProblems(_ out: inout ByteWriter) {
        guard !report.problems.isEmpty else { return }
        out.write(literal: "\nNot everything could be checked:\n\n")
        for problem in report.problems.prefix(100) {
            out.write(literal: "- ")
            MarkdownReport.line.write(code: "\(problem.file):\(problem.line):\(problem.column)", limit: 1_000, to: &out)
            out.write(literal: " ")
            MarkdownReport.line.write(prose: problem.message, limit: 500, to: &out)
            out.write(literal: "\n")
        }
        if report.problems.count > 100 { out.write("- and \(report.problems.count - 100) more\n") }
    }

    private func writeRules(_ out: inout ByteWriter) {
        out.write(literal: "\n| Rule | Errors | Warnings | Notes |\n| --- | ---: | ---: | ---: |\n")
        for row in RuleRanking(report).rows {
            out.write(literal: "| ")
            MarkdownReport.cell.write(code: row.rule, to: &out)
            out.write(byte: 0x20)
            MarkdownReport.cell.write(prose: row.title, limit: 200, to: &out)
            for level in [Level.error, .warning, .note] {
                out.write(literal: " | ")
                if let count = row.counts[level] { out.write(count) }
            }
            out.write(literal: " |\n")
        }
    }

    private func writeFindings(_ total: Int, _ out: inout ByteWriter) {
        out.write(literal: "\n| Level | Where | What | Rule |\n| --- | --- | --- | --- |\n")
        var written = 0
        for finding in report.worstFirst() where written < placeLimit && out.count < MarkdownReport.byteLimit {
            write(finding, &out)
            written += 1
        }
        if written < total { out.write("\n\(total - written) more are not listed here.\n") }
    }

    private func write(_ finding: ReportedFinding, _ out: inout ByteWriter) {
        let (cell, start) = (MarkdownReport.cell, finding.location.start)
        out.write(literal: "| ")
        out.write(finding.level.rawValue)
        out.write(literal: " | ")
        cell.write(code: "\(finding.location.source.path):\(start.line):\(start.column)", limit: 1_000, to: &out)
        out.write(literal: " | ")
        cell.write(prose: finding.message, limit: 500, to: &out)
        if let operation = finding.operation {
            out.write(literal: " (")
            cell.write(code: operation, limit: 200, to: &out)
            out.write(literal: ")")
        }
        out.write(literal: " | ")
        cell.write(code: finding.rule.id, to: &out)
        out.write(literal: " |\n")
    }
}
