import Linting
import System

/// The forms a report takes.
///
/// A `Report` comes in sorted and complete; each format writes it front to back into one `ByteWriter`, and `Output` or `AtomicFile`
/// brings the bytes to where they go, once. Places become lines and columns only here, and only for what is written. Text from a
/// specification is escaped on its way out: as JSON in the machines' formats, as visible `\u{…}` in the people's.
package enum OutputFormat: String, Sendable, CaseIterable {
    case text, concise, json, sarif, github, gitlab, junit, checkstyle, rdjson, azure, markdown, csv

    /// The format that suits where the program runs: what a CI system shows by itself, else text.
    ///
    /// - Parameter environment: looks up a variable.
    package static func automatic(_ environment: (String) -> String?) -> OutputFormat {
        func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty && $0 != "false" } ?? false }
        if isSet("GITHUB_ACTIONS") { return .github }
        if isSet("GITLAB_CI") { return .gitlab }
        if isSet("TF_BUILD") { return .azure }
        return .text
    }

    /// What is written where no format is asked for: text, and beside it what a CI system shows at the lines, where it takes that from the
    /// log. GitLab takes a file, which has to be named.
    package static func standard(_ environment: (String) -> String?) -> [OutputFormat] {
        switch automatic(environment) {
        case .github: [.text, .github]
        case .azure: [.text, .azure]
        default: [.text]
        }
    }

    /// A report for standard output.
    package func logText(_ report: Report, _ options: ReportOptions = ReportOptions()) -> LogText {
        let bytes = write(report.showing(fixDemand(options, isCompared: report.since != nil)), options)
        return switch self {
        case .text, .concise, .markdown, .csv: LogText(lines: bytes)
        case .json, .sarif, .gitlab, .rdjson: LogText(json: bytes)
        case .junit, .checkstyle: LogText(xml: bytes)
        case .github, .azure: LogText(commands: bytes)
        }
    }

    /// A report for a file: the same bytes, as it may well be shown in a log later.
    package func render(_ report: Report, _ options: ReportOptions = ReportOptions()) -> [UInt8] { logText(report, options).bytes }

    private func write(_ report: Report, _ options: ReportOptions) -> [UInt8] {
        switch self {
        case .text: TextReport(report, options).render()
        case .concise: ConciseReport(report, options).render()
        case .json: JSONReport(report, options).render()
        case .sarif: SARIFReport(report, options).render()
        case .github: GitHubReport(report, options).render()
        case .gitlab: GitLabReport(report: report).render()
        case .junit: JUnitReport(report: report).render()
        case .checkstyle: CheckstyleReport(report: report).render()
        case .rdjson: RDJSONReport(report: report).render()
        case .azure: AzureReport(report, options).render()
        case .markdown: MarkdownReport(report).render()
        case .csv: CSVReport(report: report).render()
        }
    }
}
