import Linting
import YAML

/// A setting, declared once.
///
/// Configuration files, `MERLON_…` variables, command-line options, the JSON Schema, the output of `merlon init`, and the output of
/// `--show-settings` are derived from the declaration. `Setting.all` is the list.
package struct Setting: Sendable {
    /// Where a configuration may contain a setting.
    enum Scope {
        /// For all files, or in an override for some files.
        case overridable
        /// For all files.
        case general
        /// Nowhere: it is a command-line option.
        case commandLine
    }

    /// A value to show, as YAML.
    enum Example {
        /// The default, computed on demand because it needs all word tables.
        case standard(@Sendable () -> String)
        /// Any other example; one with several lines begins with a line break.
        case other(String)

        var isDefault: Bool { if case .standard = self { true } else { false } }

        var text: String {
            switch self {
            case .standard(let text): text()
            case .other(let text): text
            }
        }
    }

    /// The key: `fail-on`, which results in `--fail-on` and `MERLON_FAIL_ON`.
    package let name: String
    /// What it does: a sentence without its period, and without characters that JSON escapes.
    package let summary: String
    /// What else users of a configuration file should know, in the same form.
    var remark: String?
    var scope = Scope.overridable
    /// The members of its JSON Schema: `"type": "integer", "minimum": 1`.
    let schema: String
    /// The words that are valid values; empty if other texts are allowed.
    package var choices: [String] = []
    /// The form of values, unless `choices` lists them.
    var shape: String?
    let example: Example
    /// The settings that a mapping contains; empty for a single value.
    var members: [Setting] = []
    /// Adds the value in a configuration to a layer; errors go to the reader.
    let read: @Sendable (inout ConfigurationReader, Node, inout SettingsLayer) -> Void
    /// The change that a text states, from a variable or an option; nil if the setting has no text form.
    var parse: (@Sendable (String) throws(UnreadableValue) -> SettingsLayer.Change)?
    /// The lines of `--show-settings`.
    let show: @Sendable (EffectiveSettings) -> [String]

    /// The environment variable for this setting; nil if there is none.
    var variable: String? {
        guard parse != nil, scope != .commandLine else { return nil }
        return "MERLON_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    }

    /// What it does and which values there are, without a period.
    package var sentence: String {
        summary + (choices.isEmpty ? shape.map { ": \($0)" } ?? "" : ": \(choices.joined(separator: ", "))")
    }

    /// The example with its name: `fail-on: error`.
    var entry: String {
        let text = example.text
        return "\(name):\(text.first == "\n" ? "" : " ")\(text)"
    }

    /// The help text of its option.
    package var help: String { "\(sentence)." + (example.isDefault ? " Default: \(example.text)." : "") }

    /// The settings of an option.
    ///
    /// - Parameters:
    ///   - text: its value.
    ///   - origin: the name of the place, for messages; nil for `--name`.
    package func layer(_ text: String, origin: String? = nil) throws(UnreadableValue) -> SettingsLayer {
        var layer = SettingsLayer(origin: origin ?? "--\(name)")
        if let parse { layer.state(name, try parse(text)) }
        return layer
    }
}

/// A text that is not a valid value for a setting.
package struct UnreadableValue: Error {
    /// What is wrong with it.
    package let faults: [String]
    /// The text, unless the faults repeat the invalid part.
    var text: String?
}
