import Linting
import OpenAPI
import Rules
import YAML

/// What holds for a file, and where each of it comes from.
package struct EffectiveSettings {
    var settings: Settings
    private(set) var failOn = FailOn.error
    private(set) var minScore: MinimumScore?
    private(set) var baseline: String?
    private var origins: [String: String] = [:]
    private var publicOperations: [PublicOperation] = []
    private let words: VocabularySettings

    /// - Parameters:
    ///   - base: what no layer speaks of.
    ///   - layers: later ones win.
    init(_ base: Settings, _ layers: [SettingsLayer]) {
        settings = base
        words = VocabularySettings(layers)
        if let vocabularies = words.vocabularies { settings.vocabularies = vocabularies }
        for layer in layers { apply(layer) }
        guard !publicOperations.isEmpty else { return }
        let listed = publicOperations
        settings.isPublicOnPurpose = { operation in listed.contains { $0.matches(operation) } }
    }

    private mutating func apply(_ layer: SettingsLayer) {
        func set<Value>(_ name: String, _ value: Value?, _ target: inout Value, _ origins: inout [String: String]) {
            guard let value else { return }
            target = value
            origins[name] = layer.origin
        }
        set("profile", layer.profile, &settings.profile, &origins)
        set("select", layer.select, &settings.select, &origins)
        set("ignore", layer.ignore, &settings.ignore, &origins)
        set("require", layer.require, &settings.require, &origins)
        set("fail-on", layer.failOn, &failOn, &origins)
        set("min-confidence", layer.minConfidence, &settings.minimumConfidence, &origins)
        set("min-score", layer.minScore.map(Optional.some), &minScore, &origins)
        set("response-property-limit", layer.responsePropertyLimit, &settings.options.responsePropertyLimit, &origins)
        set("allowed-schemes", layer.allowedSchemes.map(Optional.some), &settings.options.allowedSchemes, &origins)
        set("allowed-hosts", layer.allowedHosts.map(Optional.some), &settings.options.allowedHosts, &origins)
        set("allowed-methods", layer.allowedMethods.map(Optional.some), &settings.options.allowedMethods, &origins)
        set("security-headers", layer.securityHeaders, &settings.options.securityHeaders, &origins)
        set("baseline", layer.baseline.map(Optional.some), &baseline, &origins)
        for (name, field) in SettingsLayer.limitNames { set(name, layer.limits[name], &settings.limits[keyPath: field], &origins) }
        if !layer.levels.isEmpty { set("levels", settings.levels + layer.levels, &settings.levels, &origins) }
        if !layer.publicOperations.isEmpty { set("public", publicOperations + layer.publicOperations, &publicOperations, &origins) }
    }

    /// Where a selection comes from that leaves no rule to run because all of it is for the strict profile; nil when it does not.
    var emptySelection: String? {
        guard !settings.select.isEmpty, settings.active(Catalog.rules).isEmpty else { return nil }
        var strict = settings
        strict.profile = .strict
        return strict.active(Catalog.rules).isEmpty ? nil : origins["select"]
    }

    /// The settings for people, one a line: `profile: strict  # merlon.yaml`.
    package var text: String {
        func list(_ items: [String]?) -> String { items.map { "[\($0.joined(separator: ", "))]" } ?? "any" }
        var lines: [(name: String, value: String)] = [
            ("profile", settings.profile.rawValue), ("select", list(settings.select.map(\.text))),
            ("ignore", list(settings.ignore.map(\.text))),
            ("require", list(settings.require.map(\.text))),
            ("levels", list(settings.levels.map { "\($0.rules.text): \($0.level.rawValue)" })), ("fail-on", failOn.rawValue),
            ("min-confidence", settings.minimumConfidence.rawValue), ("min-score", minScore?.text ?? "none"),
            ("public", list(publicOperations.map(\.text))),
            ("response-property-limit", String(settings.options.responsePropertyLimit)),
            ("allowed-schemes", list(settings.options.allowedSchemes)), ("allowed-hosts", list(settings.options.allowedHosts)),
            ("allowed-methods", list(settings.options.allowedMethods)), ("security-headers", list(settings.options.securityHeaders)),
            ("baseline", baseline ?? "none"),
        ]
        lines += SettingsLayer.limitNames.map { ($0.name, String(settings.limits[keyPath: $0.field])) }
        let all = lines.map { "\($0.name): \($0.value)  # \(origins[$0.name] ?? "default")" } + words.lines
        return all.map { MessageText.clean($0, limit: .max) + "\n" }.joined()
    }
}
