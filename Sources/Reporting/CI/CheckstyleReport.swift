import Linting
import System

extension OutputFormat {
    package static let checkstyle = OutputFormat("checkstyle", .xml) { report, _ in CheckstyleReport(report: report).render() }
}

/// Checkstyle XML, which many code review tools read.
struct CheckstyleReport {
    let report: Report

    func render() -> [UInt8] {
        var out = ByteWriter(capacity: 1024 + report.findings.count * 256)
        out.write(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
        for group in report.findingsByFile {
            out.write(literal: "<file name=\"")
            out.write(xml: group.path)
            out.write(literal: "\">\n")
            for finding in group.findings where finding.isActive {
                let start = finding.location.start
                let severity = finding.level == .note ? "info" : finding.level.rawValue
                writeError(start.line, start.column, severity, finding.sentence, finding.rule.id, &out)
            }
            for problem in report.problems where problem.file == group.path {
                writeError(problem.line, problem.column, "error", problem.message, "not-checked", &out)
            }
            out.write(literal: "</file>\n")
        }
        out.write(literal: "</checkstyle>\n")
        return out.finish()
    }

    private func writeError(
        _ line: Int, _ column: Int, _ severity: String, _ message: String, _ source: String, _ out: inout ByteWriter
    ) {
        out.write(literal: "<error line=\"")
        out.write(line)
        out.write(literal: "\" column=\"")
        out.write(column)
        out.write(literal: "\" severity=\"")
        out.write(severity)
        out.write(literal: "\" message=\"")
        out.write(xml: message)
        out.write(literal: "\" source=\"merlon.")
        out.write(xml: source)
        out.write(literal: "\"/>\n")
    }
}
