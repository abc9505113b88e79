import Linting

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

    package func render(_ report: Report, _ options: ReportOptions = ReportOptions()) -> [UInt8] {
        let report = report.showing(fixDemand(options, isCompared: report.since != nil))
        let bytes = write(report, options)
        switch self {
        case .json, .sarif, .gitlab, .rdjson: return LogCommands.disarm(bytes, with: "\\u0023")
        case .junit, .checkstyle: return LogCommands.disarm(bytes, with: "&#35;")
        case .text, .concise, .csv: return LogCommands.disarm(bytes)
        // These two are commands, of which the first in a line counts; in Markdown every `#` is written otherwise.
        case .github, .azure, .markdown: return bytes
        }
    }

    private func write(_ report: Report, _ options: ReportOptions) -> [UInt8] {
        switch self {
        case .text: TextReport(report, options).render()
        case .concise: ConciseReport(report).render()
        case .json: JSONReport(report, options).render()
        case .sarif: SARIFReport(report, options).render()
        case .github: GitHubReport(report: report).render()
        case .gitlab: GitLabReport(report: report).render()
        case .junit: JUnitReport(report: report).render()
        case .checkstyle: CheckstyleReport(report: report).render()
        case .rdjson: RDJSONReport(report: report).render()
        case .azure: AzureReport(report: report).render()
        case .markdown: MarkdownReport(report: report).render()
        case .csv: CSVReport(report: report).render()
        }
    }
}
