import Editing
import Linting
import System
import YAML

/// One finding in full, as compilers show errors.
struct FindingText {
    /// The maximum number of further places to list, unless all are requested.
    static let placeLimit = 5
    private let finding: ReportedFinding
    /// Other findings with the same cause.
    private let others: [ReportedFinding]
    private let frames: [SourceFrame]
    private let fixes: [Fix]
    private let width: Int
    /// Whether the rule was already explained; `isClassified`: whether its risks were named, too.
    private let isExplained: Bool
    private let isClassified: Bool
    private let placeLimit: Int?
    /// The number of columns for line numbers.
    private let gutter: Int

    /// - Parameter placeLimit: the maximum number of further places to list; nil for all.
    init(
        _ finding: ReportedFinding, also others: [ReportedFinding], width: Int, isExplained: Bool, isClassified: Bool, placeLimit: Int?
    ) {
        self.finding = finding
        self.others = others
        self.width = width
        self.isExplained = isExplained
        self.isClassified = isClassified
        self.placeLimit = placeLimit
        fixes = finding.fixes.filter { !$0.edits.isEmpty }
        var frames = [SourceFrame(.init(finding.location, finding.rule.title, isPrimary: true))]
        for related in finding.related {
            let label = SourceFrame.Label(related.location, related.message)
            var isPlaced = false
            for index in frames.indices where !isPlaced { isPlaced = frames[index].add(label, width: width) }
            if !isPlaced { frames.append(SourceFrame(label)) }
        }
        self.frames = frames
        let lastLine = max(frames.map(\.lastLine).max() ?? 1, fixes.map { FixDiff($0).lastLine }.max() ?? 1)
        gutter = TerminalWriter.digits(lastLine)
    }

    func write(_ writer: inout TerminalWriter) {
        var head = StyledLine()
        head.add("\(finding.level.rawValue)[\(finding.rule.id)]", TerminalWriter.style(finding.level))
        head.add(":", .strong, gap: 0)
        head.add(finding.message, .strong, limit: 500)
        head.write(&writer, width: width, indent: 4)
        writePlace(&writer)
        for (index, frame) in frames.enumerated() {
            if index > 0, let first = frame.labels.first {
                writer.writeGutter(nil, gutter)
                writer.breakLine()
                writer.writeArrow(":::", gutter: gutter)
                writer.out.writePlace(first.location)
                writer.breakLine()
            }
            frame.write(&writer, gutter: gutter, width: width, finding.level)
        }
        writer.writeGutter(nil, gutter)
        writer.breakLine()
        if !isExplained {
            writer.writeDetail("why", finding.rule.why, gutter: gutter, width: width)
            writer.writeDetail("help", finding.rule.remedy, gutter: gutter, width: width)
        }
        for fix in fixes { write(fix, &writer) }
        if !isClassified { writeClassification(&writer) }
        if finding.confidence != .high { writer.writeDetail("confidence", finding.confidence.rawValue, gutter: gutter, width: width) }
        writeOthers(&writer)
    }

    /// Writes ` --> shop.yaml:12:5  POST /orders  #/paths/~1orders/post`.
    private func writePlace(_ writer: inout TerminalWriter) {
        writer.writeArrow("-->", gutter: gutter)
        var line = StyledLine()
        line.add(finding.location)
        if let operation = finding.operation { line.add(word: operation, limit: 200, gap: 2) }
        line.add(word: "#" + finding.location.pointer, limit: 200, gap: 2)
        line.write(&writer, width: width, start: gutter + 4, indent: gutter + 4)
    }

    private func write(_ fix: Fix, _ writer: inout TerminalWriter) {
        writer.writeDetail(
            "fix", fix.title + (fix.safety == .safe ? " (safe)" : " (unsafe: changes the contract)"), gutter: gutter, width: width)
        if let edit = fix.edits.first, edit.source !== finding.location.source {
            writer.writeArrow(":::", gutter: gutter)
            writer.out.writePlace(Location(source: edit.source, range: edit.range, pointer: ""))
            writer.breakLine()
        }
        FixDiff(fix).write(&writer, gutter: gutter, width: width)
    }

    private func writeClassification(_ writer: inout TerminalWriter) {
        let risks = finding.owasp.filter { $0.year == 2023 }.map { "\($0.id) \($0.title)" }
        let parts = risks + finding.rule.cwe.map { "CWE-\($0)" } + finding.rule.compliance
        if !parts.isEmpty { writer.writeDetail("owasp", parts.joined(separator: ", "), gutter: gutter, width: width) }
    }

    private func writeOthers(_ writer: inout TerminalWriter) {
        guard !others.isEmpty else { return }
        let limit = placeLimit ?? others.count
        var lines = others.prefix(limit).map { other in
            var line = ByteWriter()
            line.writePlace(other.location)
            if let operation = other.operation {
                line.write(literal: "  ")
                line.writeVisible(operation, limit: 200)
            } else {
                line.write(literal: "  #")
                line.writeVisible(other.location.pointer, limit: 200)
            }
            return line.finish()
        }
        if others.count > limit { lines.append(Array("and \(others.count - limit) more".utf8)) }
        writer.writeDetail("also at", lines: lines, gutter: gutter)
    }
}
