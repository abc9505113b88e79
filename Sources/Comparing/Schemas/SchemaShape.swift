import OpenAPI
import YAML

/// What a schema lets pass, in one form for all ways to write it: references followed, `allOf` joined, `nullable` and `null` the same,
/// compositions of one taken for what they hold.
struct SchemaShape {
    /// Schemas that are looked at from one place.
    private static let reach = 400
    /// Everything that holds together; the first is where the schema is written. Empty when there is none.
    let nodes: [Node]
    /// What it has to be one of; empty when there is no choice.
    private(set) var alternatives: [Schema] = []
    /// Whether null is let pass, too.
    private(set) var isNullable = false
    /// Whether the place that refers to it or one of its parts says `readOnly`.
    private(set) var isReadOnly: Bool
    private(set) var isWriteOnly: Bool

    init(_ schemas: [Schema]) {
        var found: [Node] = []
        var seen: Set<Node> = []
        var waiting = Array(schemas.reversed())
        var alternatives: [Schema] = []
        var isNullable = false
        // No composition is so deep but one that leads back to itself.
        var budget = 40
        while let schema = waiting.popLast(), budget > 0 {
            budget -= 1
            let facts = SchemaFacts(schema)
            for node in facts.conjuncts where found.count < SchemaShape.reach && seen.insert(node).inserted { found.append(node) }
            for node in facts.conjuncts {
                for keyword in [Keyword.oneOf, .anyOf] {
                    guard let list = node[keyword], list.isSequence, list.count > 0 else { continue }
                    let choices = Array(list.children.map { Schema($0.resolved, at: $0) })
                    let others = choices.filter { Schema($0.node).statedTypes != .null }
                    if others.count < choices.count { isNullable = true }
                    if others.count == 1 { waiting.append(others[0]) } else if alternatives.isEmpty { alternatives = others }
                }
            }
        }
        nodes = found
        identity = schemas.first.map { $0.site.refinesTarget ? $0.site : $0.node }
        self.alternatives = alternatives
        self.isNullable = isNullable || found.contains { $0.flag(.nullable) || Schema($0).statedTypes.contains(.null) }
        isReadOnly = schemas.contains { $0.site.flag(.readOnly) } || found.contains { $0.flag(.readOnly) }
        isWriteOnly = schemas.contains { $0.site.flag(.writeOnly) } || found.contains { $0.flag(.writeOnly) }
    }

    /// Where it is written.
    var node: Node? { nodes.first }

    /// Equal for places that say the same: a reference with something beside it is a place of its own.
    private(set) var identity: Node?

    /// The same where a reference leads to it.
    func used(at site: Node) -> SchemaShape {
        var shape = self
        shape.isReadOnly = isReadOnly || site.flag(.readOnly)
        shape.isWriteOnly = isWriteOnly || site.flag(.writeOnly)
        return shape
    }

    func first(_ keyword: Keyword) -> Node? {
        for node in nodes { if let value = node[keyword] { return value } }
        return nil
    }

    func has(_ keyword: Keyword) -> Bool { first(keyword) != nil }

    /// The types that all parts that state one agree on, else what the keywords imply; null apart, a file is a string, an integer a number.
    /// Empty when nothing says.
    var types: SchemaTypes {
        var agreed: SchemaTypes?
        for node in nodes {
            var stated = Schema(node).statedTypes
            stated.remove(.null)
            if stated.contains(.number) { stated.remove(.integer) }
            if stated.remove(.file) != nil { stated.insert(.string) }
            guard !stated.isEmpty else { continue }
            agreed = agreed.map { $0.isDisjoint(with: stated) ? stated : $0.intersection(stated) } ?? stated
        }
        return agreed ?? SchemaTypes(impliedBy: has)
    }

    /// Properties of all parts by name, in the order they are written; of a name that several parts state, all that is said.
    var properties: [(name: Text, schemas: [Schema])] {
        if nodes.count == 1 { return Schema(nodes[0]).properties.map { ($0.name, [$0.schema]) } }
        var positions: [Text: Int] = [:]
        var found: [(name: Text, schemas: [Schema])] = []
        for node in nodes {
            for property in Schema(node).properties {
                if let position = positions[property.name] {
                    found[position].schemas.append(property.schema)
                } else {
                    positions[property.name] = found.count
                    found.append((property.name, [property.schema]))
                }
            }
        }
        return found
    }

    /// The same by name alone.
    var propertiesByName: [Text: [Schema]] { Dictionary(properties.map { ($0.name, $0.schemas) }, uniquingKeysWith: { first, _ in first }) }

    /// The map of its properties, where that may be the map of others, too.
    var sharedProperties: Node? {
        guard nodes.count == 1, let map = nodes[0][.properties], map.isAnchored || map.target != nil else { return nil }
        return map.resolved
    }

    /// Names that have to be there, and where the list of each stands. A parameter says `required` of itself.
    var required: [Text: Node] {
        var found: [Text: Node] = [:]
        for node in nodes {
            guard let list = node[.required], list.isSequence else { continue }
            for name in list.children { if let text = name.stringText, found[text] == nil { found[text] = list } }
        }
        return found
    }

    /// Where it says that there are no properties but those it names; nil when it does not.
    var closing: Node? {
        for node in nodes {
            for keyword in [Keyword.additionalProperties, .unevaluatedProperties] {
                if let value = node[keyword], value.boolean == false { return value }
            }
        }
        return nil
    }

    /// The schemas of its items.
    var items: [Schema] {
        nodes.compactMap { node in node[.items].flatMap { $0.isMapping ? Schema($0.resolved, at: $0) : nil } }
    }

    /// The schemas of properties it does not name.
    var additional: [Schema] {
        nodes.compactMap { node in node[.additionalProperties].flatMap { $0.isMapping && $0.count > 0 ? Schema($0.resolved, at: $0) : nil }
        }
    }

    /// Whether anything passes.
    var isFree: Bool { types.isEmpty && alternatives.isEmpty && !has(.enum) && !has(.const) && !has(.pattern) && !has(.format) }
}
