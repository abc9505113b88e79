import Linting

/// A table in GitHub's and GitLab's Markdown: the worst first, what leads nowhere kept short. Text from a specification stays text: no
/// links, no mentions, no markup.
struct MarkdownReport {
    /// GitHub takes a megabyte a step; some of it is left to others.
    private static let byteLimit = 900 << 10
    let report: Report

    func render() -> [UInt8] {
        let summary = Summary(report)
        var out = ByteWriter(capacity: 1024 + report.findings.count * 256)
        out.write(literal: "## Merlon: ")
        writeCounts(summary, &out)
        out.write(literal: "\n")
        writeProblems(&out)
        writeFindings(summary.findings, &out)
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
            out.write("; \(summary.old) \(summary.old == 1 ? "was" : "were") there at <code>")
            out.write(markdown: since, limit: 200)
            out.write(literal: "</code>")
        }
    }

    private func writeProblems(_ out: inout ByteWriter) {
        guard !report.problems.isEmpty else { return }
        out.write(literal: "\nNot everything could be checked:\n\n")
        for problem in report.problems.prefix(100) {
            out.write(literal: "- <code>")
            out.write(markdown: "\(problem.file):\(problem.line):\(problem.column)")
            out.write(literal: "</code> ")
            out.write(markdown: problem.message, limit: 500)
            out.write(literal: "\n")
        }
    }

    private func writeFindings(_ total: Int, _ out: inout ByteWriter) {
        guard total > 0 else { return }
        out.write(literal: "\n| Level | Where | What | Rule |\n| --- | --- | --- | --- |\n")
        var written = 0
        for level in Level.allCases.reversed() {
            for finding in report.findings where finding.isActive && finding.level == level && out.count < MarkdownReport.byteLimit {
                write(finding, &out)
                written += 1
            }
        }
        if written < total { out.write("\n\(total - written) more are left out here.\n") }
    }

    private func write(_ finding: ReportedFinding, _ out: inout ByteWriter) {
        let start = finding.location.start
        out.write(literal: "| ")
        out.write(finding.level.rawValue)
        out.write(literal: " | <code>")
        out.write(markdown: "\(finding.location.source.path):\(start.line):\(start.column)", limit: 1_000)
        out.write(literal: "</code> | ")
        out.write(markdown: finding.sentence, limit: 500)
        out.write(literal: " | ")
        out.write(markdown: finding.rule.id)
        out.write(literal: " |\n")
    }
}

extension ByteWriter {
    /// Writes text for the middle of a line: what could mark up, link or mention becomes a character reference.
    fileprivate mutating func write(markdown text: String, limit: Int = .max) {
        var last: UInt8 = 0
        write(visible: text, limit: limit) { byte in
            defer { last = byte }
            return switch byte {
            case UInt8(ascii: "\\"): "&#92;"
            case UInt8(ascii: "`"): "&#96;"
            case UInt8(ascii: "*"): "&#42;"
            case UInt8(ascii: "_"): "&#95;"
            case UInt8(ascii: "["): "&#91;"
            case UInt8(ascii: "]"): "&#93;"
            case UInt8(ascii: "#"): "&#35;"
            case UInt8(ascii: "|"): "&#124;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "~"): "&#126;"
            case UInt8(ascii: ":"): "&#58;"
            case UInt8(ascii: "$"): "&#36;"
            case UInt8(ascii: "."): last | 0x20 == UInt8(ascii: "w") ? "&#46;" : nil
            // A mention is looked for in the text that comes out, so a comment has to stand in it.
            case UInt8(ascii: "@"): "@<!-- -->"
            default: nil
            }
        }
    }
}
