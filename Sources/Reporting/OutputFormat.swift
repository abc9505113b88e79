import Linting
import System

/// The report formats.
///
/// A `Report` arrives sorted and complete; each format writes it from front to back into one `ByteWriter`, and `Output` or `AtomicFile`
/// writes the bytes to their destination, once. Places become lines and columns only here, and only if they are written. Text from a
/// specification is escaped on output: as JSON in formats for programs, as visible `\u{…}` in formats for people.
package enum OutputFormat: String, Sendable, CaseIterable {
    case text, concise, json, sarif, github, gitlab, junit, checkstyle, rdjson, azure, markdown, csv

    /// The format for the environment: the one that the CI system displays, otherwise text.
    ///
    /// - Parameter environment: looks up a variable.
    package static func automatic(_ environment: (String) -> String?) -> OutputFormat {
        func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty && $0 != "false" } ?? false }
        if isSet("GITHUB_ACTIONS") { return .github }
        if isSet("GITLAB_CI") { return .gitlab }
        if isSet("TF_BUILD") { return .azure }
        return .text
    }

    /// The formats to write if none is requested: text and, if the CI system reads annotations from the log, its annotations. GitLab reads
    /// a file, which has to be named.
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

    /// A report for a file: the same bytes, since it may be shown in a log later.
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
