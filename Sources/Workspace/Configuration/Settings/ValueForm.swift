import Linting
import YAML

/// How the values of a setting are written: in a configuration, as a single text, in the JSON Schema, and in messages.
struct ValueForm<Value: Sendable>: Sendable {
    /// The members of its JSON Schema: `"type": "integer", "minimum": 1`.
    let schema: String
    /// The words that are valid values; empty if other texts are allowed.
    var choices: [String] = []
    /// The form of values, unless `choices` lists them.
    var shape: String?
    /// The value of a node; nil after an error, which the reader records. The string is the name of the setting.
    let read: @Sendable (inout ConfigurationReader, Node, String) -> Value?
    /// The value of a text; nil if the setting has no text form.
    var parse: (@Sendable (String) throws(UnreadableValue) -> Value)?
    let show: @Sendable (Value) -> String

    /// The same values, or none.
    ///
    /// - Parameter word: the text for no value.
    func optional(_ word: String) -> ValueForm<Value?> {
        var form = ValueForm<Value?>(
            schema: schema, choices: choices, shape: shape,
            read: { [read] reader, node, name in read(&reader, node, name).map(Optional.some) },
            show: { [show] value in value.map(show) ?? word })
        if let parse { form.parse = { text throws(UnreadableValue) -> Value? in try parse(text) } }
        return form
    }
}

extension ValueForm where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of a few words.
    static var choice: ValueForm {
        let words = Value.allCases.map(\.rawValue)
        return ValueForm(
            schema: "\"enum\": \(ConfigurationSchema.list(words))", choices: words, read: { $0.choice($1, $2, Value.self) },
            parse: { text throws(UnreadableValue) in
                if let value = Value(rawValue: text) { return value }
                throw UnreadableValue(faults: [KnownWords.fault(text, words)], text: text)
            }, show: \.rawValue)
    }
}

extension ValueForm<Int> {
    /// An integer greater than 0.
    static let number = ValueForm(schema: "\"type\": \"integer\", \"minimum\": 1", read: { $0.number($1, $2) }, show: { String($0) })
}

extension ValueForm<[String]> {
    /// A list of strings; a single string is a list with one item.
    static let texts = ValueForm(
        schema: ConfigurationSchema.texts, read: { $0.texts($1, $2) }, show: { "[\($0.joined(separator: ", "))]" })
}

extension ValueForm<[RuleSelector]> {
    /// A list of names that stand for rules; commas separate them in a single text.
    static let rules = ValueForm(
        schema: ConfigurationSchema.texts, read: { $0.selectors($1, $2) },
        parse: { text throws(UnreadableValue) in
            let (selectors, faults) = RuleSelection.selectors([text])
            if !faults.isEmpty { throw UnreadableValue(faults: faults) }
            return selectors
        }, show: { "[\($0.map(\.text).joined(separator: ", "))]" })
}

extension ValueForm<MinimumScore> {
    static let score = ValueForm(
        schema: "\"type\": \"number\", \"minimum\": 0, \"maximum\": 100, \"multipleOf\": 0.1", shape: MinimumScore.form,
        read: { reader, node, name in
            let score = node.text.flatMap { MinimumScore($0.string) }
            if score == nil { reader.fail(node, "`\(name)` is \(MinimumScore.form)") }
            return score
        },
        parse: { text throws(UnreadableValue) in
            if let score = MinimumScore(text) { return score }
            throw UnreadableValue(faults: ["it is \(MinimumScore.form)"], text: text)
        }, show: \.text)
}
