import Linting
import Rules

/// What the examples of rules are linted with.
enum ExampleLinter {
    /// Linters of the whole catalog are made once: to prepare every rule takes about as long as to lint an example.
    private static let strict = make(.strict, hasFixes: true)
    private static let strictWithoutFixes = make(.strict, hasFixes: false)
    private static let standard = make(.default, hasFixes: true)

    static func whole(_ profile: Rule.Profile, hasFixes: Bool) -> Linter {
        switch (profile, hasFixes) {
        case (.strict, true): strict
        case (.strict, false): strictWithoutFixes
        case (.default, _): standard
        }
    }

    static func settings(_ profile: Rule.Profile, hasFixes: Bool) -> Settings {
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
