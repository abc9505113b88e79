import YAML

/// The files that a configuration applies to. This is not part of a settings layer: a search needs it before there is a file to determine
/// settings for.
struct PathSettings: Sendable {
    /// Settings for some files.
    struct Override: Sendable {
        let files: [PathPattern]
        let layer: SettingsLayer
    }

    /// Empty includes everything.
    var include: [PathPattern] = []
    var exclude: [PathPattern] = []
    /// Later ones override earlier ones.
    var overrides: [Override] = []
}

extension Setting {
    package static let paths = Setting(
        "paths", "Files to check, as in .gitignore; files named on the command line are always checked", scope: .general,
        members: [
            part("include", "Check only these of the files that are found", ConfigurationSchema.texts, "[api/]") { reader, node in
                reader.paths.include = reader.patterns(node, "include")
            },
            part("exclude", "Check none of these", ConfigurationSchema.texts, "[vendor/, \"*.generated.yaml\"]") { reader, node in
                reader.paths.exclude = reader.patterns(node, "exclude")
            },
            part(
                "overrides", "Settings for some files; later ones win",
                """
                "type": "array",
                "items": {
                  "$ref": "#/$defs/layer",
                  "required": ["files"],
                  "unevaluatedProperties": false,
                  "properties": { "files": { \(ConfigurationSchema.texts) } }
                }
                """, "\n  - files: [api/legacy/]\n    ignore: [api4]\n    fail-on: never"
            ) { reader, node in reader.readOverrides(node) },
        ])

    private static func part(
        _ name: String, _ summary: String, _ schema: String, _ example: String,
        read: @escaping @Sendable (inout ConfigurationReader, Node) -> Void
    ) -> Setting {
        Setting(
            name: name, summary: summary, schema: schema, example: .other(example), read: { reader, node, _ in read(&reader, node) },
            show: { _ in [] })
    }
}

extension ConfigurationReader {
    fileprivate mutating func readOverrides(_ node: Node) {
        guard node.isSequence else { return fail(node, "`overrides` is a list of mappings with `files` and settings") }
        for (index, item) in node.children.enumerated() {
            var layer = SettingsLayer(origin: "\(tree.source.path), override \(index + 1)")
            let files = read(Setting.overridable, from: item, of: "an override", besides: "files", into: &layer)
            let patterns = files.map { self.patterns($0, "files") } ?? []
            if patterns.isEmpty { fail(item, "an override says in `files` what it is for") }
            paths.overrides.append(PathSettings.Override(files: patterns, layer: layer))
        }
    }
}
