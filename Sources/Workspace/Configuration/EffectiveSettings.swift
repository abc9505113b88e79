import Linting
import OpenAPI
import Rules

/// The effective settings of a file, and where each of them comes from.
package struct EffectiveSettings {
    /// The settings if nothing is stated.
    static let standard = EffectiveSettings(Settings(), [])

    var settings: Settings
    var failOn = FailOn.error
    var minScore: MinimumScore?
    /// Path of the baseline, in a form that can be opened.
    var baseline: String?
    var publicOperations: [PublicOperation] = []
    var words = VocabularySettings()
    /// By the name of the setting.
    private var origins: [String: String] = [:]

    /// - Parameters:
    ///   - base: the values that no layer sets.
    ///   - layers: later ones override earlier ones.
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

    /// The origin of a selection that leaves no rule to run, because all selected rules need the strict profile; nil if rules are left.
    var emptySelection: String? {
        guard !settings.select.isEmpty, settings.active(Catalog.rules).isEmpty else { return nil }
        var strict = settings
        strict.profile = .strict
        return strict.active(Catalog.rules).isEmpty ? nil : origins[Setting.select.name]
    }

    /// One setting as text: `profile: strict  # merlon.yaml`.
    func line(_ name: String, _ value: String) -> String { "\(name): \(value)  # \(origins[name] ?? "default")" }

    /// The settings as text, one per line.
    package var text: String {
        Setting.all.flatMap { $0.show(self) }.map { MessageText.clean($0, limit: .max) + "\n" }.joined()
    }
}
