import OpenAPI
import YAML

/// What a schema accepts, in one form however it is written: references are followed, `allOf` is joined, `nullable` and `null` are equal,
/// and a composition of one schema is replaced by that schema.
struct SchemaShape {
    /// The maximum number of schemas to read from one place.
    private static let reach = 400
    /// All schemas that apply together; the first is where the schema is written. Empty if there is none.
    let nodes: [Node]
    /// The schemas of which one has to apply; empty if there is no choice.
    private(set) var alternatives: [Schema] = []
    /// Whether null is accepted, too.
    private(set) var isNullable = false
    /// Whether `readOnly` is stated by the place that refers to the schema, or by one of its parts.
    private(set) var isReadOnly: Bool
    private(set) var isWriteOnly: Bool

    init(_ schemas: [Schema]) {
        var found: [Node] = []
        var seen: Set<Node> = []
        var waiting = Array(schemas.reversed())
        var alternatives: [Schema] = []
        var isNullable = false
        // Only a composition that contains itself is deeper.
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

    /// Equal for places that mean the same; a reference with other keywords beside it is a place of its own.
    private(set) var identity: Node?

    /// The shape at a place that refers to it.
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

    /// The types that all parts agree on or, if none states any, those that the keywords imply. Null is left out, a file is a string, and
    /// `number` includes `integer`. Empty if nothing is stated or implied.
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

    /// The properties of all parts by name, in the order in which they are written, each with everything that the parts state about it.
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

    /// The properties by name, without their order.
    var propertiesByName: [Text: [Schema]] { Dictionary(properties.map { ($0.name, $0.schemas) }, uniquingKeysWith: { first, _ in first }) }

    /// The map of properties if other schemas may share it; nil if they cannot.
    var sharedProperties: Node? {
        guard nodes.count == 1, let map = nodes[0][.properties], map.isAnchored || map.target != nil else { return nil }
        return map.resolved
    }

    /// Required names, and the list that states each. For a parameter, `required` is a flag, not a list.
    var required: [Text: Node] {
        var found: [Text: Node] = [:]
        for node in nodes {
            guard let list = node[.required], list.isSequence else { continue }
            for name in list.children { if let text = name.stringText, found[text] == nil { found[text] = list } }
        }
        return found
    }

    /// Where the schema forbids properties that it does not name; nil if it does not forbid them.
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

    /// The schemas of properties that it does not name.
    var additional: [Schema] {
        nodes.compactMap { node in node[.additionalProperties].flatMap { $0.isMapping && $0.count > 0 ? Schema($0.resolved, at: $0) : nil }
        }
    }

    /// Whether any value is accepted.
    var isFree: Bool { types.isEmpty && alternatives.isEmpty && !has(.enum) && !has(.const) && !has(.pattern) && !has(.format) }
}
