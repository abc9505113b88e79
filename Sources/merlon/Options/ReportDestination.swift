import Reporting
import System
import Workspace

/// The forms that one kind of report takes.
protocol ReportFormat: RawRepresentable<String>, CaseIterable, Sendable {
    /// The format that suits where the program runs.
    ///
    /// - Parameter environment: looks up a variable.
    static func automatic(_ environment: (String) -> String?) -> Self
}

extension OutputFormat: ReportFormat {}
extension ComparisonFormat: ReportFormat {}

/// A format and the file it goes to; standard output without one.
struct ReportDestination<Format: ReportFormat>: Sendable {
    static var names: [String] { Format.allCases.map(\.rawValue) + ["auto"] }
    let format: Format
    let path: String?

    init(_ format: Format, path: String?) {
        self.format = format
        self.path = path
    }

    /// Reads `sarif`, `sarif=report.sarif` or `auto`.
    init(_ text: String) throws {
        let name = String(text.prefix { $0 != "=" })
        let known = name == "auto" ? Format.automatic(Environment.variable) : Format(rawValue: name)
        guard let format = known else { throw KnownWords.Unknown(name, Self.names) }
        let path = text.utf8.count > name.utf8.count ? String(text.dropFirst(name.count + 1)) : nil
        if path?.isEmpty == true { throw KnownWords.Unknown(description: "no file is named after the =") }
        self.init(format, path: path)
    }
}
