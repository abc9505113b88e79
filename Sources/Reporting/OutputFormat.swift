import Linting

/// The forms a report takes.
///
/// A `Report` comes in sorted and complete; each format writes it front to back into one `ByteWriter`, and `Output` or `AtomicFile`
/// brings the bytes to where they go, once. Places become lines and columns only here, and only for what is written. Text from a
/// specification is escaped on its way out: as JSON in the machines' formats, as visible `\u{…}` in the people's.
package enum OutputFormat: String, Sendable, CaseIterable {
    case text, concise, json, sarif

    package func render(_ report: Report, _ options: ReportOptions = ReportOptions()) -> [UInt8] {
        switch self {
        case .text: TextReport(report, options).render()
        case .concise: ConciseReport(report).render()
        case .json: JSONReport(report, options).render()
        case .sarif: SARIFReport(report, options).render()
        }
    }
}
