import Linting
import System

/// A form that a report takes: declared beside its writer, and listed in `OutputFormat.all`.
///
/// A `Report` comes in sorted and complete; each format writes it front to back into one `ByteWriter`, and `Output` or `AtomicFile`
/// brings the bytes to where they go, once. Places become lines and columns only here, and only for what is written. Text from a
/// specification is escaped on its way out: as JSON in the machines' formats, as visible `\u{…}` in the people's.
package struct OutputFormat: Sendable {
    /// What the bytes are written in, which decides how they are disarmed.
    package enum Notation: Sendable {
        /// Lines of text.
        case lines
        case json, xml
        /// Commands to a CI system, a line each.
        case commands
    }

    /// The CI system that a format is made for.
    package struct System: Sendable {
        /// Name of the environment variable that the system sets.
        let variable: String
        /// Whether it takes the report from the log; else from a file, which has to be named.
        let readsLog: Bool
    }

    /// What people call it: `sarif`.
    package let name: String
    package let notation: Notation
    /// Whether it is made for people, so that other text may follow it.
    package let isForPeople: Bool
    let system: System?
    private let fixes: @Sendable (ReportOptions, _ isCompared: Bool) -> FixDemand
    private let write: @Sendable (Report, ReportOptions) -> [UInt8]

    /// - Parameters:
    ///   - fixes: whose fixes it shows.
    ///   - write: the bytes of a report.
    init(
        _ name: String, _ notation: Notation, isForPeople: Bool = false, system: System? = nil, fixes: FixDemand = .none,
        write: @escaping @Sendable (Report, ReportOptions) -> [UInt8]
    ) {
        self.init(name, notation, isForPeople: isForPeople, system: system, fixes: { _, _ in fixes }, write)
    }

    /// - Parameters:
    ///   - fixes: whose fixes it shows, by the options of the report and whether it compares with a revision.
    ///   - write: the bytes of a report.
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

    /// Whose fixes the format shows, whatever other formats are written beside it.
    ///
    /// - Parameter isCompared: whether the report compares with a revision: the first finding of a cause may then be an old one.
    package func fixDemand(_ options: ReportOptions, isCompared: Bool) -> FixDemand { fixes(options, isCompared) }

    /// A report for standard output.
    package func logText(_ report: Report, _ options: ReportOptions = ReportOptions()) -> LogText {
        let bytes = write(report.showing(fixDemand(options, isCompared: report.since != nil)), options)
        return switch notation {
        case .lines: LogText(lines: bytes)
        case .json: LogText(json: bytes)
        case .xml: LogText(xml: bytes)
        case .commands: LogText(commands: bytes)
        }
    }

    /// A report for a file: the same bytes, since it may be shown in a log later.
    package func render(_ report: Report, _ options: ReportOptions = ReportOptions()) -> [UInt8] { logText(report, options).bytes }
}

extension OutputFormat: Hashable, CustomStringConvertible {
    package static func == (one: OutputFormat, other: OutputFormat) -> Bool { one.name == other.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    package var description: String { name }
}
