/// The format of `merlon.yaml` in JSON Schema 2020-12.
package enum ConfigurationSchema {
    package static let json = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:merlon:schema:config:1",
          "title": "Merlon configuration",
          "$ref": "#/$defs/layer",
          "unevaluatedProperties": false,
          "properties": {
        \(properties(Setting.configurable.filter { $0.scope == .general }).indented(4))
          },
          "$defs": {
            "texts": { "oneOf": [{ "type": "null" }, { "type": "string" }, { "type": "array", "items": { "type": "string", "minLength": 1 } }] },
            "words": {
              "type": ["object", "null"],
              "additionalProperties": false,
              "properties": { "add": { \(texts) }, "remove": { \(texts) } }
            },
            "layer": {
              "type": ["object", "null"],
              "properties": {
        \(properties(Setting.overridable).indented(8))
              }
            }
          }
        }

        """

    /// The schema members for a list of strings, where a single string is a list with one item.
    static let texts = "\"$ref\": \"#/$defs/texts\""

    /// An array of words.
    static func list(_ words: [String]) -> String { "[\(words.map { "\"\($0)\"" }.joined(separator: ", "))]" }

    /// The schema members for a mapping.
    static func object(_ settings: [Setting]) -> String {
        """
        "type": ["object", "null"],
        "additionalProperties": false,
        "properties": {
        \(properties(settings).indented(2))
        }
        """
    }

    private static func properties(_ settings: [Setting]) -> String { settings.map(property).joined(separator: ",\n") }

    private static func property(_ setting: Setting) -> String {
        let description = "\"description\": \"\(setting.summary)\(setting.remark.map { "; \($0)" } ?? "").\""
        guard setting.schema.contains("\n") else { return "\"\(setting.name)\": { \(description), \(setting.schema) }" }
        return "\"\(setting.name)\": {\n\("\(description),\n\(setting.schema)".indented(2))\n}"
    }
}
