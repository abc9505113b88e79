import Linting
import System

/// A table of the rules that found something: `count level rule`, most findings first.
package struct Statistics {
    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> [UInt8] {
        var rows: [String: (level: Level, count: Int)] = [:]
        for finding in report.findings where finding.isActive {
            let row = rows[finding.rule.id] ?? (finding.level, 0)
            rows[finding.rule.id] = (max(row.level, finding.level), row.count + 1)
        }
        let sorted = rows.sorted { $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key }
        let ruleWidth = max(4, sorted.map(\.key.utf8.count).max() ?? 0)
        let countWidth = max(5, TerminalWriter.digits(sorted.first?.value.count ?? 0))
        var out = ByteWriter(capacity: 64 * (sorted.count + 1))
        writeRow("rule", "level", "count", ruleWidth, countWidth, &out)
        for (rule, row) in sorted { writeRow(rule, row.level.rawValue, String(row.count), ruleWidth, countWidth, &out) }
        return out.finish()
    }

    private func writeRow(_ rule: String, _ level: String, _ count: String, _ ruleWidth: Int, _ countWidth: Int, _ out: inout ByteWriter) {
        out.write(rule)
        out.write(0x20, times: ruleWidth - rule.utf8.count + 2)
        out.write(level)
        out.write(0x20, times: 7 - level.utf8.count + 2 + countWidth - count.utf8.count)
        out.write(count)
        out.write(byte: 0x0A)
    }
}
