import Linting
import System
import YAML

extension OutputFormat {
    package static let concise = OutputFormat("concise", .lines, isForPeople: true) { ConciseReport($0, $1).render() }
}

/// One line for each finding, in the order of the files: `path:line:col: error[rule-id] message (POST /x)`.
package struct ConciseReport {
    private let report: Report
    private let options: ReportOptions

    package init(_ report: Report, _ options: ReportOptions = ReportOptions()) {
        self.report = report
        self.options = options
    }

    package func render() -> [UInt8] {
        var writer = TerminalWriter(color: options.color, capacity: report.findings.count * 128)
        for finding in report.findings where finding.isActive {
            writer.begin(.strong)
            writer.out.writePlace(finding.location)
            writer.end()
            writer.out.write(literal: ": ")
            writer.writeHead(finding.level, finding.rule.id)
            writer.out.write(byte: 0x20)
            writer.out.writeVisible(finding.message, limit: 500)
            if let operation = finding.operation {
                writer.out.write(literal: " (")
                writer.out.writeVisible(operation, limit: 200)
                writer.out.write(byte: UInt8(ascii: ")"))
            }
            writer.breakLine()
        }
        return writer.finish()
    }
}

extension ByteWriter {
    /// Writes `path:line:col` and returns the number of columns.
    @discardableResult
    mutating func writePlace(_ location: Location) -> Int {
        let start = location.start
        let columns = writeVisible(location.source.path)
        write(byte: UInt8(ascii: ":"))
        write(start.line)
        write(byte: UInt8(ascii: ":"))
        write(start.column)
        return columns + 2 + TerminalWriter.digits(start.line) + TerminalWriter.digits(start.column)
    }
}
