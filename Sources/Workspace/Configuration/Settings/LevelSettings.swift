import Linting
import YAML

extension Setting {
    package static let levels = Setting(
        name: "levels", summary: "Levels to give to the findings of rules, in place of their own",
        schema: """
            "type": "object", "additionalProperties": { "enum": \(ConfigurationSchema.list(Level.allCases.map(\.rawValue))) }
            """, example: .other("\n  api4-unbounded-string: note"),
        read: { reader, node, layer in
            let levels = reader.levels(node)
            if !levels.isEmpty { layer.state("levels") { $0.settings.levels += levels } }
        },
        show: { settings in
            let items = settings.settings.levels.map { "\($0.rules.text): \($0.level.rawValue)" }
            return [settings.line("levels", "[\(items.joined(separator: ", "))]")]
        })
}

extension ConfigurationReader {
    /// `levels: {api4-unbounded-string: note}`
    fileprivate mutating func levels(_ node: Node) -> [RuleLevel] {
        guard node.isMapping else {
            fail(node, "`levels` is a mapping from rules to error, warning or note")
            return []
        }
        return node.entries.compactMap { entry in
            let name = entry.key.string
            guard let selector = selector(name, entry.site.keyRange ?? entry.value.range) else { return nil }
            return choice(entry.value, name, Level.self).map { RuleLevel(rules: selector, level: $0) }
        }
    }
}
