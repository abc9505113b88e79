import Linting
import System

/// The suppressed findings, one line each: `path:line:col: suppressed warning[rule-id] message: reason`.
package struct SuppressedList {
    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> [UInt8] {
        var out = ByteWriter()
        for finding in report.findings {
            guard let reason = finding.suppressed else { continue }
            out.writePlace(finding.location)
            out.write(literal: ": suppressed ")
            out.write(finding.level.rawValue)
            out.write(byte: UInt8(ascii: "["))
            out.write(finding.rule.id)
            out.write(literal: "] ")
            out.writeVisible(finding.message, limit: 500)
            out.write(literal: ": ")
            out.writeVisible(reason, limit: 500)
            out.write(byte: 0x0A)
        }
        return out.finish()
    }
}
