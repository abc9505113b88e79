import Linting
import System

extension OutputFormat {
    package static let github = OutputFormat("github", .commands, system: System(variable: "GITHUB_ACTIONS", readsLog: true)) {
        GitHubReport($0, $1).render()
    }
}

/// GitHub Actions workflow commands, one line for each finding, which GitHub shows at the line in the file; only the worst, because it
/// shows ten of each kind. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
struct GitHubReport {
    private let report: Report
    private let options: ReportOptions

    init(_ report: Report, _ options: ReportOptions) {
        self.report = report
        self.options = options
    }

    func render() -> [UInt8] {
        var out = ByteWriter(capacity: 8192)
        let choice = AnnotationChoice(report, kinds: [[.error], [.warning], [.note]], all: options.all)
        for problem in choice.problems { write(problem, &out) }
        for finding in choice.findings.joined() { write(finding, &out) }
        choice.writeRemark(["error", "warning", "notice"], system: "GitHub", &out)
        return out.finish()
    }

    private func write(_ finding: ReportedFinding, _ out: inout ByteWriter) {
        let (start, end) = (finding.location.start, finding.location.end)
        out.write(literal: "::")
        out.write(finding.level == .note ? "notice" : finding.level.rawValue)
        out.write(literal: " file=")
        out.write(property: finding.location.source.path)
        out.write(literal: ",line=")
        out.write(start.line)
        // GitHub accepts columns only for places within a single line.
        if start.line == end.line {
            out.write(literal: ",col=")
            out.write(start.column)
        }
        out.write(literal: ",endLine=")
        out.write(end.line)
        if start.line == end.line {
            out.write(literal: ",endColumn=")
            out.write(end.column)
        }
        out.write(literal: ",title=")
        out.write(property: finding.rule.id)
        out.write(literal: "::")
        out.write(data: finding.sentence)
        out.write(literal: "%0A")
        out.write(data: finding.rule.remedy)
        out.write(byte: 0x0A)
    }

    private func write(_ problem: Problem, _ out: inout ByteWriter) {
        out.write(literal: "::error file=")
        out.write(property: problem.file)
        out.write(literal: ",line=")
        out.write(problem.line)
        out.write(literal: ",col=")
        out.write(problem.column)
        out.write(literal: ",title=not checked::")
        out.write(data: problem.message)
        out.write(byte: 0x0A)
    }
}

extension ByteWriter {
    fileprivate mutating func write(data text: String) {
        write(visible: text) { $0 == UInt8(ascii: "%") ? "%25" : nil }
    }

    fileprivate mutating func write(property text: String) {
        write(visible: text) { byte in
            switch byte {
            case UInt8(ascii: "%"): "%25"
            case UInt8(ascii: ":"): "%3A"
            case UInt8(ascii: ","): "%2C"
            default: nil
            }
        }
    }
}
