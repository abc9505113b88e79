import Linting
import OpenAPI
import Words
import YAML

/// What one place says of the settings; nil leaves it to the layers below: defaults, file, the file's part for a path, environment, flags.
package struct SettingsLayer: Sendable {
    /// Where it comes from, for people: `merlon.yaml`, `MERLON_PROFILE`, `--profile`.
    package var origin = "default"
    package var profile: Rule.Profile?
    package var select: [RuleSelector]?
    package var ignore: [RuleSelector]?
    package var require: [RuleSelector]?
    var levels: [RuleLevel] = []
    package var failOn: FailOn?
    package var minConfidence: Confidence?
    package var minScore: MinimumScore?
    var publicOperations: [PublicOperation] = []
    var responsePropertyLimit: Int?
    var allowedSchemes: [String]?
    var allowedHosts: [String]?
    var allowedMethods: [String]?
    var securityHeaders: [String]?
    package var vocabulary: [VocabularyChange] = []
    package var limits: [String: Int] = [:]
    /// Path of the baseline, as it can be opened.
    package var baseline: String?

    package init(
        origin: String = "default", profile: Rule.Profile? = nil, select: [RuleSelector]? = nil, ignore: [RuleSelector]? = nil,
        require: [RuleSelector]? = nil, failOn: FailOn? = nil, minScore: MinimumScore? = nil, baseline: String? = nil
    ) {
        self.origin = origin
        self.profile = profile
        self.select = select
        self.ignore = ignore
        self.require = require
        self.failOn = failOn
        self.minScore = minScore
        self.baseline = baseline
    }

    /// The limits that may be set, by name.
    package static let limitNames: [(name: String, field: WritableKeyPath<Limits, Int> & Sendable)] = [
        ("file-size", \.fileSize), ("depth", \.depth), ("nodes", \.nodes), ("aliases", \.aliases), ("references", \.references),
        ("files", \.files), ("repeated-parts", \.repeatedParts),
    ]
}
