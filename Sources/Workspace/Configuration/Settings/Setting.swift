import Linting
import YAML

/// A setting, declared once.
///
/// Configuration files, `MERLON_…` variables, options of the command line, the JSON Schema, what `merlon init` writes, and what
/// `--show-settings` prints follow from the declaration. `Setting.all` is the list.
package struct Setting: Sendable {
    /// Where a configuration may state a setting.
    enum Scope {
        /// For all files, or in an override for some.
        case overridable
        /// For all files.
        case general
        /// Nowhere: it is an option of the command line.
        case commandLine
    }

    /// A value to show, as YAML.
    enum Example {
        /// What holds where nothing is stated, worked out when somebody asks: that takes all tables of words.
        case standard(@Sendable () -> String)
        /// Any other; one of several lines begins with a line break.
        case other(String)

        var isDefault: Bool { if case .standard = self { true } else { false } }

        var text: String {
            switch self {
            case .standard(let text): text()
            case .other(let text): text
            }
        }
    }

    /// The key: `fail-on`, which makes `--fail-on` and `MERLON_FAIL_ON`.
    package let name: String
    /// What it does: a sentence without its full stop, and without what JSON escapes.
    package let summary: String
    /// What else a configuration file needs to know, in the same form.
    var remark: String?
    var scope = Scope.overridable
    /// The members of its JSON Schema: `"type": "integer", "minimum": 1`.
    let schema: String
    /// The words that are values; empty when any text may be one.
    package var choices: [String] = []
    /// What values look like, where `choices` does not tell.
    var shape: String?
    let example: Example
    /// The settings that a mapping consists of; empty for a single value.
    var members: [Setting] = []
    /// Adds what a configuration states to a layer; mistakes go to the reader.
    let read: @Sendable (inout ConfigurationReader, Node, inout SettingsLayer) -> Void
    /// What one text states, of a variable or an option; nil when it has no such form.
    var parse: (@Sendable (String) throws(UnreadableValue) -> SettingsLayer.Change)?
    /// The lines of `--show-settings`.
    let show: @Sendable (EffectiveSettings) -> [String]

    /// The variable of the environment that states it; nil when none does.
    var variable: String? {
        guard parse != nil, scope != .commandLine else { return nil }
        return "MERLON_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    }

    /// What it does and which values there are, without a full stop.
    package var sentence: String {
        summary + (choices.isEmpty ? shape.map { ": \($0)" } ?? "" : ": \(choices.joined(separator: ", "))")
    }

    /// The example under the name: `fail-on: error`.
    var entry: String {
        let text = example.text
        return "\(name):\(text.first == "\n" ? "" : " ")\(text)"
    }

    /// The help of its option.
    package var help: String { "\(sentence)." + (example.isDefault ? " Default: \(example.text)." : "") }

    /// What an option states.
    ///
    /// - Parameters:
    ///   - text: its value.
    ///   - origin: what people call the place; nil for `--name`.
    package func layer(_ text: String, origin: String? = nil) throws(UnreadableValue) -> SettingsLayer {
        var layer = SettingsLayer(origin: origin ?? "--\(name)")
        if let parse { layer.state(name, try parse(text)) }
        return layer
    }
}

/// A text that is no value of a setting.
package struct UnreadableValue: Error {
    /// What is wrong with it.
    package let faults: [String]
    /// The text, where the faults do not repeat the part that is wrong.
    var text: String?
}
