import Linting
import YAML

/// A report for people: errors, then warnings, each with its source; then the notes, a line a rule; then the sum.
///
/// Findings of one rule with one cause are shown once, the first in full.
package struct TextReport {
    private let report: Report
    private let options: ReportOptions

    package init(_ report: Report, _ options: ReportOptions) {
        self.report = report
        self.options = options
    }

    package func render() -> [UInt8] {
        var writer = TerminalWriter(color: options.color, capacity: 4096 + report.findings.count * 256)
        for level in [Level.error, .warning] { writeFindings(level, &writer) }
        if options.notes { writeFindings(.note, &writer) } else if !options.quiet { writeNotes(&writer) }
        if !options.quiet { writeSummary(&writer) }
        return writer.finish()
    }

    private func writeFindings(_ level: Level, _ writer: inout TerminalWriter) {
        for group in groups(level) {
            FindingText(report.findings[group[0]], also: group.dropFirst().map { report.findings[$0] }, width: options.width).write(&writer)
            writer.breakLine()
        }
    }

    /// Findings of a level that count, as indices: those of one cause together, in the order of the first of each.
    private func groups(_ level: Level) -> [[Int]] {
        var groups: [[Int]] = []
        var numbers: [String: [String: Int]] = [:]
        for (index, finding) in report.findings.enumerated() where finding.level == level && finding.isActive {
            if !finding.group.isEmpty, let number = numbers[finding.rule.id]?[finding.group] {
                groups[number].append(index)
            } else {
                numbers[finding.rule.id, default: [:]][finding.group] = groups.count
                groups.append([index])
            }
        }
        return groups
    }

    /// One line a rule: `note[rule-id]: title (12 places, first at shop.yaml:3:5)`.
    private func writeNotes(_ writer: inout TerminalWriter) {
        var notes: [String: (first: ReportedFinding, count: Int)] = [:]
        for finding in report.findings where finding.level == .note && finding.isActive {
            notes[finding.rule.id, default: (finding, 0)].count += 1
        }
        for (id, note) in notes.sorted(by: { $0.key < $1.key }) {
            writer.writeHead(.note, id)
            writer.out.write(literal: ": ")
            writer.out.write(note.first.rule.title)
            writer.out.write(literal: " (")
            if note.count > 1 {
                writer.out.write(note.count)
                writer.out.write(literal: " places, first ")
            }
            writer.out.write(literal: "at ")
            writer.out.writePlace(note.first.location)
            writer.out.write(literal: ")\n")
        }
        if !notes.isEmpty { writer.breakLine() }
    }

    private func writeSummary(_ writer: inout TerminalWriter) {
        let summary = Summary(report)
        if summary.findings == 0 { writer.out.write(literal: "no findings") }
        writeCount(summary.errors, " error", " errors", .error, &writer)
        if summary.errors > 0, summary.findings > summary.errors { writer.out.write(literal: ", ") }
        writeCount(summary.warnings, " warning", " warnings", .warning, &writer)
        if summary.warnings > 0, summary.notes > 0 { writer.out.write(literal: ", ") }
        writeCount(summary.notes, " note", " notes", .note, &writer)
        writer.out.write(literal: " in ")
        writer.out.write(summary.files)
        writer.out.write(literal: summary.files == 1 ? " file (" : " files (")
        writer.out.write(summary.operations)
        writer.out.write(literal: summary.operations == 1 ? " operation)" : " operations)")
        writeRest(summary.suppressed, " suppressed", " suppressed", .note, &writer)
        writeRest(summary.baselined, " in the baseline", " in the baseline", .note, &writer)
        if let since = report.since {
            writeRest(summary.old, " was there at ", " were there at ", .note, &writer)
            if summary.old > 0 { writer.out.writeVisible(since, limit: 100) }
        }
        writeRest(summary.problems, " problem", " problems", .error, &writer)
        writer.breakLine()
        for notice in report.notices {
            writer.write("note", .note)
            writer.out.write(literal: ": ")
            writer.out.writeVisible(notice.text, limit: 500)
            writer.breakLine()
        }
    }

    private func writeRest(
        _ count: Int, _ one: StaticString, _ many: StaticString, _ style: TerminalWriter.Style, _ writer: inout TerminalWriter
    ) {
        if count > 0 { writer.out.write(literal: ", ") }
        writeCount(count, one, many, style, &writer)
    }

    private func writeCount(
        _ count: Int, _ one: StaticString, _ many: StaticString, _ style: TerminalWriter.Style, _ writer: inout TerminalWriter
    ) {
        guard count > 0 else { return }
        writer.begin(style)
        writer.out.write(count)
        writer.out.write(literal: count == 1 ? one : many)
        writer.end()
    }
}
