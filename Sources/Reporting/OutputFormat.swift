import Linting
import System

/// A report format, declared beside its writer and listed in `OutputFormat.all`.
///
/// Each format receives a sorted and complete `Report`, and writes it sequentially to one `ByteWriter`; `Output` or `AtomicFile` writes the
/// bytes to their destination in one step. Positions are converted to lines and columns only here, and only for what is written. Text from
/// a specification is escaped: as JSON in formats for programs, as visible `\u{…}` in formats for people.
package struct OutputFormat: Sendable {
    /// The notation of the bytes, which determines how they are neutralized.
    package enum Notation: Sendable {
        /// Lines of text.
        case lines
        case json, xml
        /// Commands to a CI system, one on each line.
        case commands
    }

    /// The CI system that a format is for.
    package struct System: Sendable {
        /// The environment variable that the system sets.
        let variable: String
        /// Whether the system reads the report from the log; otherwise from a file that must be named.
        let readsLog: Bool
    }

    /// Its name on the command line: `sarif`.
    package let name: String
    package let notation: Notation
    /// Whether it is for people, so that other text can follow it.
    package let isForPeople: Bool
    let system: System?
    private let fixes: @Sendable (ReportOptions, _ isCompared: Bool) -> FixDemand
    private let write: @Sendable (Report, ReportOptions) -> [UInt8]

    /// - Parameters:
    ///   - fixes: the findings whose fixes the format shows.
    ///   - write: renders a report.
    init(
        _ name: String, _ notation: Notation, isForPeople: Bool = false, system: System? = nil, fixes: FixDemand = .none,
        write: @escaping @Sendable (Report, ReportOptions) -> [UInt8]
    ) {
        self.init(name, notation, isForPeople: isForPeople, system: system, fixes: { _, _ in fixes }, write)
    }

    /// - Parameters:
    ///   - fixes: the findings whose fixes the format shows, depending on the options and on whether the report compares with a revision.
    ///   - write: renders a report.
    init(
        _ name: String, _ notation: Notation, isForPeople: Bool = false, system: System? = nil,
        fixes: @escaping @Sendable (ReportOptions, _ isCompared: Bool) -> FixDemand,
        _ write: @escaping @Sendable (Report, ReportOptions) -> [UInt8]
    ) {
        self.name = name
        self.notation = notation
        self.isForPeople = isForPeople
        self.system = system
        self.fixes = fixes
        self.write = write
    }

    /// The findings whose fixes the format shows, regardless of other formats.
    ///
    /// - Parameter isCompared: whether the report compares with a revision, so that the first finding of a cause can be an old one.
    package func fixDemand(_ options: ReportOptions, isCompared: Bool) -> FixDemand { fixes(options, isCompared) }

    /// The report for standard output.
    package func logText(_ report: Report, _ options: ReportOptions = ReportOptions()) -> LogText {
        let bytes = write(report.showing(fixDemand(options, isCompared: report.since != nil)), options)
        return switch notation {
        case .lines: LogText(lines: bytes)
        case .json: LogText(json: bytes)
        case .xml: LogText(xml: bytes)
        case .commands: LogText(commands: bytes)
        }
    }

    /// The report for a file: the same bytes, because a log may show the file later.
    package func render(_ report: Report, _ options: ReportOptions = ReportOptions()) -> [UInt8] { logText(report, options).bytes }
}

extension OutputFormat: Hashable, CustomStringConvertible {
    package static func == (one: OutputFormat, other: OutputFormat) -> Bool { one.name == other.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    package var description: String { name }
}
