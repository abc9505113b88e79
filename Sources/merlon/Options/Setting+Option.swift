import ArgumentParser
import Workspace

extension Option where Value == SettingsLayer? {
    /// The option of a setting, which sets it in its own layer: `--fail-on warning`.
    ///
    /// - Parameter valueName: the name of the value in the help.
    init(_ setting: Setting, valueName: String? = nil, completion: CompletionKind? = nil) {
        let words: CompletionKind? = setting.choices.isEmpty ? nil : .list(setting.choices)
        self.init(
            name: .customLong(setting.name), help: ArgumentHelp("\(setting.help)", valueName: valueName), completion: completion ?? words
        ) { text in
            do throws(UnreadableValue) { return try setting.layer(text) } catch {
                guard setting.choices.isEmpty else { throw KnownWords.Unknown(text, setting.choices) }
                throw KnownWords.Unknown(description: error.faults.joined(separator: "; "))
            }
        }
    }
}
