import Linting
import System

extension OutputFormat {
    package static let csv = OutputFormat("csv", .lines) { report, _ in CSVReport(report: report).render() }
}

/// Comma-separated values (RFC 4180) with a header: every finding and its state. An apostrophe precedes fields that a spreadsheet would
/// treat as formulas.
struct CSVReport {
    let report: Report

    func render() -> [UInt8] {
        var out = ByteWriter(capacity: 256 + report.findings.count * 256)
        out.write(literal: "file,line,column,level,rule,confidence,message,operation,pointer,owasp,cwe,fingerprint,state,reason\r\n")
        for finding in report.findings {
            let start = finding.location.start
            let state = finding.suppressed != nil ? "suppressed" : finding.isInBaseline ? "baseline" : finding.isOld ? "old" : "active"
            write(
                [
                    finding.location.source.path, String(start.line), String(start.column), finding.level.rawValue, finding.rule.id,
                    finding.confidence.rawValue, finding.message, finding.operation ?? "", finding.location.pointer,
                    finding.owasp.filter { $0.year == 2023 }.map(\.id).joined(separator: " "),
                    finding.rule.cwe.map { "CWE-\($0)" }.joined(separator: " "), finding.fingerprint, state, finding.suppressed ?? "",
                ], &out)
        }
        for problem in report.problems {
            let place = [problem.file, String(problem.line), String(problem.column)]
            write(place + ["error", "not-checked", "", problem.message, "", "", "", "", "", "active", ""], &out)
        }
        return out.finish()
    }

    private func write(_ fields: [String], _ out: inout ByteWriter) {
        for (number, field) in fields.enumerated() {
            if number > 0 { out.write(byte: UInt8(ascii: ",")) }
            write(field, &out)
        }
        out.write(literal: "\r\n")
    }

    private func write(_ field: String, _ out: inout ByteWriter) {
        out.write(byte: UInt8(ascii: "\""))
        if CSVReport.isFormula(field) { out.write(byte: UInt8(ascii: "'")) }
        out.write(visible: field) { $0 == UInt8(ascii: "\"") ? "\"\"" : nil }
        out.write(byte: UInt8(ascii: "\""))
    }

    /// Whether the first character that is not whitespace starts a formula, including full-width characters.
    private static func isFormula(_ field: String) -> Bool {
        let first = field.unicodeScalars.first { !$0.properties.isWhitespace && Glyph($0) != .hazard }
        switch first {
        case "=", "+", "-", "@", "|", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
        default: return false
        }
    }
}
