import Reporting
import System
import Workspace

/// A format of one type of report.
protocol ReportFormat: Sendable {
    /// All formats, in the order that users see.
    static var all: [Self] { get }
    /// Its name on the command line: `sarif`.
    var name: String { get }
    /// The format for the environment.
    ///
    /// - Parameter environment: looks up a variable.
    static func automatic(_ environment: (String) -> String?) -> Self
}

extension OutputFormat: ReportFormat {}
extension ComparisonFormat: ReportFormat {}

/// A format and its file; nil for standard output.
struct ReportDestination<Format: ReportFormat>: Sendable {
    static var names: [String] { Format.all.map(\.name) + ["auto"] }
    let format: Format
    let path: String?

    init(_ format: Format, path: String?) {
        self.format = format
        self.path = path
    }

    /// Parses `sarif`, `sarif=report.sarif`, or `auto`.
    init(_ text: String) throws {
        let name = String(text.prefix { $0 != "=" })
        let known = name == "auto" ? Format.automatic(Environment.variable) : Format.all.first { $0.name == name }
        guard let format = known else { throw KnownWords.Unknown(name, Self.names) }
        let path = text.utf8.count > name.utf8.count ? String(text.dropFirst(name.count + 1)) : nil
        if path?.isEmpty == true { throw KnownWords.Unknown(description: "no file is named after the =") }
        self.init(format, path: path)
    }
}
