import Linting
import System

extension OutputFormat {
    package static let azure = OutputFormat("azure", .commands, system: System(variable: "TF_BUILD", readsLog: true)) {
        AzureReport($0, $1).render()
    }
}

/// Azure Pipelines logging commands, one line for each finding; only the worst, because the agent keeps ten of each kind. The only kinds
/// are errors and warnings; a note is a warning that names its level.
/// https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
struct AzureReport {
    private let report: Report
    private let options: ReportOptions

    init(_ report: Report, _ options: ReportOptions) {
        self.report = report
        self.options = options
    }

    func render() -> [UInt8] {
        var out = ByteWriter(capacity: 8192)
        let choice = AnnotationChoice(report, kinds: [[.error], [.warning, .note]], all: options.all)
        for problem in choice.problems {
            write("error", problem.file, problem.line, problem.column, "not-checked", &out)
            out.write(data: problem.message)
            out.write(byte: 0x0A)
        }
        for finding in choice.findings.joined() {
            let start = finding.location.start
            let level = finding.level == .error ? "error" : "warning"
            write(level, finding.location.source.path, start.line, start.column, finding.rule.id, &out)
            if finding.level == .note { out.write(literal: "note: ") }
            out.write(data: finding.sentence)
            out.write(byte: 0x0A)
        }
        choice.writeRemark(["error", "warning"], system: "Azure Pipelines", &out)
        return out.finish()
    }

    private func write(_ type: String, _ path: String, _ line: Int, _ column: Int, _ code: String, _ out: inout ByteWriter) {
        out.write(literal: "##vso[task.logissue type=")
        out.write(type)
        out.write(literal: ";sourcepath=")
        out.write(property: path)
        out.write(literal: ";linenumber=")
        out.write(line)
        out.write(literal: ";columnnumber=")
        out.write(column)
        out.write(literal: ";code=")
        out.write(property: code)
        out.write(literal: "]")
    }
}

extension ByteWriter {
    fileprivate mutating func write(data text: String) {
        write(visible: text) { $0 == UInt8(ascii: "%") ? "%AZP25" : nil }
    }

    fileprivate mutating func write(property text: String) {
        write(visible: text) { byte in
            switch byte {
            case UInt8(ascii: "%"): "%AZP25"
            case UInt8(ascii: ";"): "%3B"
            case UInt8(ascii: "]"): "%5D"
            default: nil
            }
        }
    }
}
