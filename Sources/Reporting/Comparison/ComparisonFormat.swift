import Comparing
import Linting
import System

/// The formats of comparison reports.
package enum ComparisonFormat: String, Sendable, CaseIterable {
    case text, json, sarif, github, markdown

    package static var all: [ComparisonFormat] { allCases }
    package var name: String { rawValue }

    /// The format for the environment: the one that GitHub shows by itself, otherwise text.
    ///
    /// - Parameter environment: looks up a variable.
    package static func automatic(_ environment: (String) -> String?) -> ComparisonFormat {
        OutputFormat.automatic(environment) == .github ? .github : .text
    }

    /// The formats to write if none is requested.
    package static func standard(_ environment: (String) -> String?) -> [ComparisonFormat] {
        automatic(environment) == .github ? [.text, .github] : [.text]
    }

    package func logText(_ report: ComparisonReport, _ options: ReportOptions) -> LogText {
        switch self {
        case .text: LogText(lines: ComparisonText(report, options).render())
        case .json: LogText(json: ComparisonJSON(report, options).render())
        case .sarif: LogText(json: OutputFormat.sarif.render(Report(report), options))
        case .github: LogText(commands: OutputFormat.github.render(Report(report), options))
        case .markdown: LogText(lines: ComparisonMarkdown(report).render())
        }
    }
}

extension Report {
    /// Everything that needs attention: weaker and different changes as findings, but no stronger ones.
    package init(_ comparison: ComparisonReport) {
        self.init(
            files: comparison.descriptions.map {
                CheckedFile(path: $0.name, openapi: nil, operations: $0.access.count, status: .checked)
            },
            findings: comparison.changes.filter { $0.verdict != .stronger }.map(\.finding), problems: comparison.problems,
            rules: comparison.kinds)
    }
}
