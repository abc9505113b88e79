import Linting
import System

/// The end of a report for people, which fits on the last screen: the number of findings by rule, the reason for the exit status, and what
/// to do next.
struct ClosingText {
    private static let ruleLimit = 5
    /// A number of findings that is too large to fix at once.
    private static let adoption = 20
    /// The maximum number of columns for paths in suggested commands.
    private static let pathLimit = 60
    private let report: Report
    private let options: ReportOptions
    private let summary: Summary
    /// Whether everything except notes was shown in full.
    private let isComplete: Bool

    init(_ report: Report, _ options: ReportOptions, isComplete: Bool) {
        self.report = report
        self.options = options
        self.isComplete = isComplete
        summary = Summary(report)
    }

    func write(_ writer: inout TerminalWriter) {
        SummaryLine(summary, since: report.since).write(&writer, width: options.width)
        writeNotices(&writer)
        if summary.findings > 0 {
            writeScore(&writer)
            let ranking = RuleRanking(report)
            writeRules(ranking.rows, &writer)
            let fixes = options.countsFixes ? fixes : ""
            if ranking.rows.count > 1, !fixes.isEmpty || options.outcome != nil { writer.breakLine() }
            if !fixes.isEmpty { writer.write(fixes + "\n") }
            writeOutcome(&writer)
            writeNext(ranking.rows.first?.rule, &writer)
        } else if options.outcome?.status != 0 {
            writeOutcome(&writer)
        }
    }

    private func writeNotices(_ writer: inout TerminalWriter) {
        for notice in report.notices {
            var line = StyledLine()
            line.add("note", .note)
            line.add(":", gap: 0)
            line.add(notice.text, limit: 500)
            line.write(&writer, width: options.width, indent: 6)
        }
    }

    private func writeScore(_ writer: inout TerminalWriter) {
        let score = report.files.reduce(into: Score()) { total, file in if let score = file.score { total.add(score) } }
        guard score.tenths != nil else { return }
        writer.write("score \(score.text) of 100\n")
    }

    private func writeRules(_ rows: [RuleRanking.Row], _ writer: inout TerminalWriter) {
        guard rows.count > 1 else { return }
        writer.breakLine()
        let shown = rows.prefix(ClosingText.ruleLimit)
        writer.write("top rules\(rows.count > shown.count ? ", \(shown.count) of \(rows.count)" : ""):", .strong)
        writer.breakLine()
        let digits = shown.reduce(1) { max($0, TerminalWriter.digits($1.count)) }
        let ruleWidth = shown.reduce(0) { max($0, $1.rule.utf8.count) }
        for row in shown {
            let level = row.level.rawValue + (row.count == 1 ? "" : "s")
            writer.out.write(0x20, times: 2 + digits - TerminalWriter.digits(row.count))
            writer.write("\(row.count) \(level)", TerminalWriter.style(row.level))
            writer.out.write(0x20, times: 8 - level.utf8.count + 2)
            writer.write(row.rule)
            writer.out.write(0x20, times: ruleWidth - row.rule.utf8.count + 2)
            let start = digits + ruleWidth + 15
            var title = StyledLine()
            title.add(row.title)
            title.write(&writer, width: options.width, start: start, indent: options.width - start >= 16 ? start : 4)
        }
    }

    /// How many findings can be fixed: `2 fixable with --fix, 3 more with --unsafe-fixes`; empty if there are none.
    private var fixes: String {
        var (safe, unsafe) = (0, 0)
        for finding in report.findings where finding.isActive {
            let fixes = finding.fixes.filter { !$0.edits.isEmpty }
            if fixes.contains(where: { $0.safety == .safe }) { safe += 1 } else if !fixes.isEmpty { unsafe += 1 }
        }
        let more = "\(unsafe) \(safe > 0 ? "more" : "fixable") with --unsafe-fixes"
        return ((safe > 0 ? ["\(safe) fixable with --fix"] : []) + (unsafe > 0 ? [more] : [])).joined(separator: ", ")
    }

    private func writeOutcome(_ writer: inout TerminalWriter) {
        guard let outcome = options.outcome else { return }
        var line = StyledLine()
        line.add("exit status \(outcome.status)", outcome.status == 0 ? .strong : .error)
        line.add(":", gap: 0)
        line.add(outcome.reasons.joined(separator: "; "), limit: 500)
        line.write(&writer, width: options.width, indent: 2)
    }

    private func writeNext(_ rule: String?, _ writer: inout TerminalWriter) {
        guard let outcome = options.outcome, let rule else { return }
        let paths = options.paths.map { $0.utf8.count > ClosingText.pathLimit ? " PATH" : $0.isEmpty ? "" : " " + $0 }
        var rows = [("explain a rule", "merlon explain \(rule)")]
        if let paths {
            if !isComplete {
                rows.append(("list all places", "merlon lint --format concise\(paths)"))
                rows.append(("show all in full", "merlon lint --all\(paths)"))
            }
            if outcome.status == 1, summary.errors + summary.warnings >= ClosingText.adoption, summary.baselined == 0, report.since == nil {
                rows.append(("fail only on new", "merlon baseline create\(paths)"))
            }
        }
        writer.breakLine()
        writer.write("next:", .strong)
        writer.breakLine()
        let width = rows.reduce(0) { max($0, $1.0.utf8.count) }
        for (purpose, command) in rows {
            writer.out.write(0x20, times: 2)
            writer.write(purpose)
            writer.out.write(0x20, times: width - purpose.utf8.count + 2)
            var visible = ByteWriter()
            visible.writeVisible(command)
            writer.out.write(visible.finish())
            writer.breakLine()
        }
    }
}
