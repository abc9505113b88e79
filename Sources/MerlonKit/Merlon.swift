import Comparing
import Linting
import Rules
import YAML

/// Lints OpenAPI descriptions from another Swift program, with the rules and levels of the `merlon` command line.
///
/// Reads no configuration file, no environment variable and no network. Suppressions in a description count.
public struct Merlon: Sendable {
    /// Which rules run.
    public enum Profile: Sendable {
        /// The rules that suit every API.
        case standard
        /// Every rule, also those that are debatable or loud on well-kept descriptions.
        case strict
    }

    private let linter: Linter

    public init(profile: Profile = .standard) {
        var settings = Settings()
        settings.profile = profile == .strict ? .strict : .default
        linter = Linter(catalog: Catalog.rules + ChangeCatalog.kinds, settings: settings)
    }

    /// Lints a description in memory. References to other files are not followed; `api8-unresolved-ref` reports them.
    ///
    /// - Parameters:
    ///   - text: YAML or JSON.
    ///   - name: what the report calls the description.
    public func lint(text: String, name: String = "openapi.yaml") -> LintReport { lint(bytes: Array(text.utf8), name: name) }

    /// Lints a description in memory, in UTF-8, UTF-16 or UTF-32. References to other files are not followed; `api8-unresolved-ref` reports them.
    ///
    /// - Parameters:
    ///   - bytes: YAML or JSON.
    ///   - name: what the report calls the description.
    public func lint(bytes: [UInt8], name: String = "openapi.yaml") -> LintReport {
        LintReport(linter.inspect(Source(path: name, bytes: bytes), canonicalPath: nil))
    }

    /// Lints a file and the files that it refers to, which must be in its git repository, or else in its folder.
    ///
    /// - Parameter path: from the working folder, or absolute. What keeps it from being read is a problem of the report.
    public func lint(path: String) -> LintReport { LintReport(linter.inspect(path: path)) }
}
