import Linting
import OpenAPI
import Rules

/// What holds for a file, and where each of it comes from.
package struct EffectiveSettings {
    /// What holds where nothing is stated.
    static let standard = EffectiveSettings(Settings(), [])

    var settings: Settings
    var failOn = FailOn.error
    var minScore: MinimumScore?
    /// Path of the baseline, as it can be opened.
    var baseline: String?
    var publicOperations: [PublicOperation] = []
    var words = VocabularySettings()
    /// By the names of settings.
    private var origins: [String: String] = [:]

    /// - Parameters:
    ///   - base: what no layer states.
    ///   - layers: later ones win.
    init(_ base: Settings, _ layers: [SettingsLayer]) {
        settings = base
        for layer in layers {
            for statement in layer.statements {
                statement.change(&self)
                origins[statement.setting] = layer.origin
            }
        }
        if let vocabularies = words.vocabularies { settings.vocabularies = vocabularies }
        guard !publicOperations.isEmpty else { return }
        let listed = publicOperations
        settings.isPublicOnPurpose = { operation in listed.contains { $0.matches(operation) } }
    }

    /// Where a selection comes from that leaves no rule to run because all of it is for the strict profile; nil when it does not.
    var emptySelection: String? {
        guard !settings.select.isEmpty, settings.active(Catalog.rules).isEmpty else { return nil }
        var strict = settings
        strict.profile = .strict
        return strict.active(Catalog.rules).isEmpty ? nil : origins[Setting.select.name]
    }

    /// One setting for people: `profile: strict  # merlon.yaml`.
    func line(_ name: String, _ value: String) -> String { "\(name): \(value)  # \(origins[name] ?? "default")" }

    /// The settings for people, one a line.
    package var text: String {
        Setting.all.flatMap { $0.show(self) }.map { MessageText.clean($0, limit: .max) + "\n" }.joined()
    }
}
