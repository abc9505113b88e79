import Comparing
import Linting
import OpenAPI
import System
import YAML

/// One change in full: its old and new places, each with its source.
struct ChangeText {
    /// The maximum number of operations and of findings to list.
    private static let listed = 5
    private let change: ReportedChange
    private let report: ComparisonReport
    private let width: Int
    /// Whether the kind was already explained.
    private let isExplained: Bool
    private let gutter: Int

    init(_ change: ReportedChange, of report: ComparisonReport, width: Int, isExplained: Bool) {
        self.change = change
        self.report = report
        self.width = width
        self.isExplained = isExplained
        let lines = [change.old, change.new].compactMap { $0.map { SourceFrame(.init($0, "")).lastLine } }
        gutter = TerminalWriter.digits(lines.max() ?? 1)
    }

    func write(_ writer: inout TerminalWriter) {
        let finding = change.finding
        var head = StyledLine()
        head.add("\(finding.level.rawValue)[\(finding.rule.id)]", TerminalWriter.style(finding.level))
        head.add(":", .strong, gap: 0)
        head.add(finding.message, .strong, limit: 500)
        head.write(&writer, width: width, indent: 4)
        if let old = change.old { write(old, "before", report.old.revision, isPrimary: change.new == nil, &writer) }
        if let new = change.new { write(new, "after", report.new.revision, isPrimary: true, &writer) }
        writer.writeGutter(nil, gutter)
        writer.breakLine()
        if !isExplained {
            writer.writeDetail("why", finding.rule.why, gutter: gutter, width: width)
            writer.writeDetail("help", finding.rule.remedy, gutter: gutter, width: width)
        }
        if change.operations.names.count > 1 {
            writer.writeDetail("operations", ChangeText.list(change.operations.names), gutter: gutter, width: width)
        }
        if let exposure = change.exposure { writer.writeDetail("reached by", ChangeText.callers(exposure), gutter: gutter, width: width) }
        if !change.findings.isEmpty { writeFindings(&writer) }
        if finding.confidence != .high { writer.writeDetail("confidence", finding.confidence.rawValue, gutter: gutter, width: width) }
    }

    /// Writes ` --> main:shop.yaml:12:5  POST /orders  #/paths/~1orders/post` and the source.
    private func write(_ location: Location, _ label: String, _ revision: String?, isPrimary: Bool, _ writer: inout TerminalWriter) {
        writer.writeArrow("-->", gutter: gutter)
        var line = StyledLine()
        if let revision {
            line.add(word: revision + ":", limit: 100)
            line.add(location, gap: 0)
        } else {
            line.add(location)
        }
        if isPrimary, let operation = change.operation { line.add(word: operation, limit: 200, gap: 2) }
        line.add(word: "#" + location.pointer, limit: 200, gap: 2)
        line.write(&writer, width: width, start: gutter + 4, indent: gutter + 4)
        let frame = SourceFrame(.init(location, label, isPrimary: isPrimary))
        frame.write(&writer, gutter: gutter, width: width, change.finding.level)
    }

    private func writeFindings(_ writer: inout TerminalWriter) {
        let shown = change.findings.prefix(ChangeText.listed).map { "\($0.rule.id) (\($0.message))" }
        let rest = change.findings.count - shown.count
        writer.writeDetail(
            "raises", (shown + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: ", "), gutter: gutter, width: width)
    }

    /// The first names, and the number of the others.
    static func list(_ names: [String], limit: Int = listed) -> String {
        let rest = names.count - limit
        return names.prefix(limit).joined(separator: ", ") + (rest > 0 ? ", and \(rest) more" : "")
    }

    private static func callers(_ access: Access) -> String {
        switch access {
        case .public: "anyone"
        case .authenticated: "anyone with a credential"
        case .scoped: "holders of a scope"
        }
    }
}
