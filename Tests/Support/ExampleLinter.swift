import Linting
import Rules
import YAML

/// What examples of rules are linted with. To prepare rules takes as long as to lint an example, so a test does it once.
package struct ExampleLinter: Sendable {
    private let linter: Linter
    /// Rules whose findings are asked for, where others must run for them.
    private let shown: Set<String>?

    /// - Parameter hasFixes: false leaves out fixes, which take longer than finding.
    package init(_ rules: [Rule], profile: Rule.Profile = .strict, hasFixes: Bool = true) {
        // What is wrong with a suppression depends on what the other rules find.
        let needsAll = rules.allSatisfy { $0.id.hasPrefix("suppression-") }
        shown = needsAll ? Set(rules.map(\.id)) : nil
        linter =
            needsAll || rules.count == Catalog.rules.count
            ? Self.whole(profile, hasFixes: hasFixes)
            : Linter(catalog: rules, settings: Self.settings(profile, hasFixes: hasFixes))
    }

    /// Lints a text as if it were a file without neighbors.
    package func lint(_ bytes: [UInt8], path: String = "example.yaml") -> LintResult {
        var result = linter.inspect(Source(path: path, bytes: bytes), canonicalPath: nil)
        if let shown { result.findings.removeAll { !shown.contains($0.rule.id) } }
        return result
    }

    package func lint(_ text: String, path: String = "example.yaml") -> LintResult { lint(Array(text.utf8), path: path) }

    private static let strict = make(.strict, hasFixes: true)
    private static let strictWithoutFixes = make(.strict, hasFixes: false)
    private static let standard = make(.default, hasFixes: true)

    private static func whole(_ profile: Rule.Profile, hasFixes: Bool) -> Linter {
        switch (profile, hasFixes) {
        case (.strict, true): strict
        case (.strict, false): strictWithoutFixes
        case (.default, _): standard
        }
    }

    /// The settings that examples are written for.
    package static func settings(_ profile: Rule.Profile, hasFixes: Bool) -> Settings {
        var settings = Settings()
        settings.profile = profile
        if !hasFixes { settings.fixes = .none }
        settings.options.today = 20_000
        settings.options.allowedSchemes = ["http/bearer", "oauth2", "openIdConnect"]
        settings.options.allowedMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
        settings.options.allowedHosts = ["api.shop.test", "*.shop.test", "localhost"]
        return settings
    }

    private static func make(_ profile: Rule.Profile, hasFixes: Bool) -> Linter {
        Linter(catalog: Catalog.rules, settings: settings(profile, hasFixes: hasFixes))
    }
}
