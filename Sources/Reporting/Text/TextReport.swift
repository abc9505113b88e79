import Linting
import YAML

extension OutputFormat {
    package static let text = OutputFormat("text", .lines, isForPeople: true, fixes: textFixes, { TextReport($0, $1).render() })

    private static func textFixes(_ options: ReportOptions, isCompared: Bool) -> FixDemand {
        // The end of the report counts them: on the 3.5 MB description of GitHub with 3,121 fixes, this takes 23% more instructions, or 36
        // ms.
        if options.countsFixes { return .all }
        return isCompared ? .from(options.notes ? .note : .warning) : .leading(options.notes ? .note : .warning)
    }
}

/// A report for people: the worst causes with their source, errors before warnings; the others and the notes, one line each; then a summary
/// and what to do next.
///
/// Findings of one rule with the same cause are shown once, based on the first one.
package struct TextReport {
    /// The maximum number of causes in full, unless all are requested.
    private static let fullLimit = 10
    /// The maximum number of lines for the causes of one rule that are not shown in full.
    private static let lineLimit = 3
    private let report: Report
    private let options: ReportOptions

    package init(_ report: Report, _ options: ReportOptions) {
        self.report = report
        self.options = options
    }

    package func render() -> [UInt8] {
        var writer = TerminalWriter(color: options.color, capacity: 4096 + report.findings.count * 256)
        let causes = Causes(report, levels: options.notes ? Level.allCases : [.error, .warning])
        let (worst, others) = causes.split(limit: options.all ? nil : TextReport.fullLimit)
        var explained: [String: [OWASP]] = [:]
        for cause in worst { write(cause, &explained, &writer) }
        writeLines(others, &writer)
        if !options.notes, !options.quiet { writeNotes(&writer) }
        if !options.quiet {
            let isComplete = others.isEmpty && (options.all || worst.allSatisfy { $0.findings.count <= FindingText.placeLimit + 1 })
            ClosingText(report, options, isComplete: isComplete).write(&writer)
        }
        return writer.finish()
    }

    /// - Parameter explained: rules that were already explained, with the risks named there.
    private func write(_ cause: Cause, _ explained: inout [String: [OWASP]], _ writer: inout TerminalWriter) {
        let finding = report.findings[cause.findings[0]]
        let others = cause.findings.dropFirst().map { report.findings[$0] }
        let text = FindingText(
            finding, also: others, width: options.width, isExplained: explained[cause.rule] != nil,
            isClassified: explained[cause.rule] == finding.owasp, placeLimit: options.all ? nil : FindingText.placeLimit)
        explained[cause.rule] = finding.owasp
        text.write(&writer)
        writer.breakLine()
    }

    /// Writes one line for each cause, and one line for each rule with causes beyond a limit.
    private func writeLines(_ causes: [Cause], _ writer: inout TerminalWriter) {
        guard !causes.isEmpty else { return }
        var line = StyledLine()
        line.add(
            "\(causes.count) more \(causes.count == 1 ? "cause" : "causes"), abbreviated; use --all to show everything in full:", .strong)
        line.write(&writer, width: options.width, indent: 2)
        var start = 0
        while start < causes.count {
            let (level, rule) = (causes[start].level, causes[start].rule)
            var end = start + 1
            while end < causes.count, causes[end].rule == rule, causes[end].level == level { end += 1 }
            for cause in causes[start..<min(end, start + TextReport.lineLimit)] {
                writeLine(cause.level, rule, report.findings[cause.findings[0]].message, cause.findings, &writer)
            }
            let rest = causes[start..<end].dropFirst(TextReport.lineLimit)
            if !rest.isEmpty {
                writeLine(level, rule, "\(rest.count) more \(rest.count == 1 ? "cause" : "causes")", rest.flatMap(\.findings), &writer)
            }
            start = end
        }
        writer.breakLine()
    }

    /// Writes one line for each rule: `note[rule-id]: title (12 places, first at shop.yaml:3:5)`.
    private func writeNotes(_ writer: inout TerminalWriter) {
        var notes: [String: [Int]] = [:]
        for (index, finding) in report.findings.enumerated() where finding.level == .note && finding.isActive {
            notes[finding.rule.id, default: []].append(index)
        }
        for (id, findings) in notes.sorted(by: { $0.key < $1.key }) {
            writeLine(.note, id, report.findings[findings[0]].rule.title, findings, &writer)
        }
        if !notes.isEmpty { writer.breakLine() }
    }

    private func writeLine(_ level: Level, _ rule: String, _ text: String, _ findings: [Int], _ writer: inout TerminalWriter) {
        var line = StyledLine()
        line.add("\(level.rawValue)[\(rule)]", TerminalWriter.style(level))
        line.add(":", gap: 0)
        line.add(text, limit: 200)
        line.add(findings.count > 1 ? "(\(findings.count) places, first at" : "(at")
        line.add(report.findings[findings[0]].location)
        line.add(")", gap: 0)
        line.write(&writer, width: options.width, indent: 4)
    }
}
