import Linting
import YAML

/// One line a finding, in the order of the files: `path:line:col: error[rule-id] message (POST /x)`.
package struct ConciseReport {
    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> [UInt8] {
        var out = ByteWriter(capacity: report.findings.count * 128)
        for finding in report.findings where finding.isActive {
            out.writePlace(finding.location)
            out.write(literal: ": ")
            out.write(finding.level.rawValue)
            out.write(byte: UInt8(ascii: "["))
            out.write(finding.rule.id)
            out.write(literal: "] ")
            out.writeVisible(finding.message, limit: 500)
            if let operation = finding.operation {
                out.write(literal: " (")
                out.writeVisible(operation, limit: 200)
                out.write(byte: UInt8(ascii: ")"))
            }
            out.write(byte: 0x0A)
        }
        return out.finish()
    }
}

extension ByteWriter {
    /// Writes `path:line:col`.
    mutating func writePlace(_ location: Location) {
        let start = location.start
        writeVisible(location.source.path)
        write(byte: UInt8(ascii: ":"))
        write(start.line)
        write(byte: UInt8(ascii: ":"))
        write(start.column)
    }
}
