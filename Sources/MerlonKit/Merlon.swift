import Comparing
import Linting
import Rules
import YAML

/// Lints OpenAPI descriptions from another Swift program, with the rules and levels of the `merlon` command line.
///
/// Reads no configuration file and no environment variable, and does not access the network. Suppressions in a description apply.
public struct Merlon: Sendable {
    /// Which rules run.
    public enum Profile: Sendable {
        /// The rules that suit every API.
        case standard
        /// Every rule, including those that are debatable or noisy on well-maintained descriptions.
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
    ///   - name: the name of the description in the report.
    public func lint(text: String, name: String = "openapi.yaml") -> LintReport { lint(bytes: Array(text.utf8), name: name) }

    /// Lints a description in memory, in UTF-8, UTF-16, or UTF-32. References to other files are not followed; `api8-unresolved-ref`
    /// reports them.
    ///
    /// - Parameters:
    ///   - bytes: YAML or JSON.
    ///   - name: the name of the description in the report.
    public func lint(bytes: [UInt8], name: String = "openapi.yaml") -> LintReport {
        LintReport(linter.inspect(Source(path: name, bytes: bytes), canonicalPath: nil))
    }

    /// Lints a file and the files it refers to, which must be in its git repository or, without one, in its folder.
    ///
    /// - Parameter path: absolute, or relative to the working directory. If the file cannot be read, the report contains a problem.
    public func lint(path: String) -> LintReport { LintReport(linter.inspect(path: path)) }
}
