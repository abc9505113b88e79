import OpenAPI
import YAML

/// Pairs the alternatives of `oneOf` or `anyOf`: by the name of the component or the title, then by content, then in order if equally many
/// are left.
struct SchemaChoice {
    private(set) var pairs: [(old: Schema, new: Schema)] = []
    private(set) var added: [Schema] = []
    private(set) var removed: [Schema] = []

    init(_ old: SchemaShape, _ new: SchemaShape) {
        // If one side has no alternatives, it is unknown what became of those of the other.
        guard !old.alternatives.isEmpty, !new.alternatives.isEmpty else { return }
        removed = old.alternatives
        added = new.alternatives
        match(SchemaChoice.name)
        match(SchemaChoice.content)
        guard removed.count == added.count else { return }
        pairs += zip(removed, added).map { (old: $0, new: $1) }
        removed = []
        added = []
    }

    private mutating func match(_ key: (Schema) -> String?) {
        var known: [String: [Int]] = [:]
        for (number, schema) in removed.enumerated().reversed() { if let key = key(schema) { known[key, default: []].append(number) } }
        var taken: Set<Int> = []
        var left: [Schema] = []
        for schema in added {
            if let key = key(schema), let found = known[key]?.popLast() {
                taken.insert(found)
                pairs.append((removed[found], schema))
            } else {
                left.append(schema)
            }
        }
        removed = removed.indices.filter { !taken.contains($0) }.map { removed[$0] }
        added = left
    }

    /// The name of the component, or the title.
    private static func name(_ schema: Schema) -> String? {
        if let key = schema.node.key?.string, schema.site != schema.node { return key }
        return schema.node.text(.title)?.string
    }

    /// The names of its properties, or its type, format, pattern, and values.
    private static func content(_ schema: Schema) -> String? {
        let properties = schema.properties.prefix(100).map(\.name.string).sorted()
        if !properties.isEmpty { return properties.joined(separator: " ") }
        let parts = [Keyword.type, .format, .pattern, .const].map { schema.node[$0]?.text?.string ?? "" }
        let values = schema.node[.enum]?.children.prefix(100).compactMap { $0.text?.string } ?? []
        return (parts + values).joined(separator: " ")
    }
}
