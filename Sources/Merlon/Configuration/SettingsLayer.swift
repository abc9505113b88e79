import Linting
import OpenAPI
import YAML

/// What one place says of the settings; nil leaves it to the layers below: defaults, file, the file's part for a path, environment, flags.
struct SettingsLayer: Sendable {
    /// Where it comes from, for people: `merlon.yaml`, `MERLON_PROFILE`, `--profile`.
    var origin = "default"
    var profile: Rule.Profile?
    var select: [RuleSelector]?
    var ignore: [RuleSelector]?
    var require: [RuleSelector]?
    var levels: [RuleLevel] = []
    var failOn: Lint.FailOn?
    var minConfidence: Confidence?
    var minScore: MinimumScore?
    var publicOperations: [PublicOperation] = []
    var responsePropertyLimit: Int?
    var allowedSchemes: [String]?
    var allowedHosts: [String]?
    var allowedMethods: [String]?
    var securityHeaders: [String]?
    var vocabulary: [VocabularyChange] = []
    var limits: [String: Int] = [:]
    /// Path of the baseline, as it can be opened.
    var baseline: String?

    /// The limits that may be set, by name.
    static let limitNames: [(name: String, field: WritableKeyPath<Limits, Int> & Sendable)] = [
        ("file-size", \.fileSize), ("depth", \.depth), ("nodes", \.nodes), ("aliases", \.aliases), ("references", \.references),
        ("files", \.files), ("repeated-parts", \.repeatedParts),
    ]
}
