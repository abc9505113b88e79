import OpenAPI
import YAML

/// Walks corresponding schemas of the old and the new version side by side, property by property. The contents of two schemas are visited
/// once, however many places refer to them; what is stated beside a reference is visited each time.
struct SchemaWalk {
    /// Two corresponding schemas.
    struct Pair {
        let old: SchemaShape
        let new: SchemaShape
        /// The places that contain the schemas, which are used if those are missing.
        let holders: (old: Node, new: Node)
        /// What the schema describes, for messages: "`limit`", "the request body".
        let label: String
        /// The name of the property; nil if the schema is not one of a property.
        let property: Text?
        /// Whether the two schemas are visited for the first time.
        fileprivate(set) var isFirst = true

        /// Whether the two maps of properties, which schemas may share, are visited for the first time.
        fileprivate(set) var isNewMap = true

        /// Where to show a change that has no place of its own.
        var places: (old: Node, new: Node) { (old.node ?? holders.old, new.node ?? holders.new) }
    }

    private struct Key: Hashable {
        let old: Node
        let new: Node
    }

    private var seen: Set<Key> = []
    private var waiting: [Pair] = []
    private var shapes: [Node: SchemaShape] = [:]

    mutating func add(_ old: Schema?, _ new: Schema?, holders: (old: Node, new: Node), label: String) {
        add(old.map { [$0] } ?? [], new.map { [$0] } ?? [], holders, label)
    }

    private mutating func add(_ old: [Schema], _ new: [Schema], _ holders: (old: Node, new: Node), _ label: String, property: Text? = nil) {
        waiting.append(Pair(old: shape(old), new: shape(new), holders: holders, label: label, property: property))
    }

    /// The shape of schemas. It is determined once for a single schema, however many places refer to it.
    private mutating func shape(_ schemas: [Schema]) -> SchemaShape {
        guard schemas.count == 1, let schema = schemas.first, !schema.site.refinesTarget else { return SchemaShape(schemas) }
        let made = shapes[schema.node] ?? SchemaShape([Schema(schema.node)])
        shapes[schema.node] = made
        return made.used(at: schema.site)
    }

    /// Passes every pair to `visit`, which returns whether the subschemas have to be compared.
    mutating func run(_ visit: (Pair) -> Bool) {
        while var pair = waiting.popLast() {
            let key = Key(old: pair.old.identity ?? pair.holders.old, new: pair.new.identity ?? pair.holders.new)
            pair.isFirst = seen.insert(key).inserted
            if pair.isFirst, let old = pair.old.sharedProperties, let new = pair.new.sharedProperties {
                pair.isNewMap = seen.insert(Key(old: old, new: new)).inserted
            }
            guard visit(pair), pair.isFirst, let old = pair.old.node, let new = pair.new.node else { continue }
            addChildren(of: pair, (old, new))
        }
    }

    private mutating func addChildren(of pair: Pair, _ holders: (old: Node, new: Node)) {
        addProperties(of: pair, holders)
        for (old, new) in [(pair.old.items, pair.new.items), (pair.old.additional, pair.new.additional)] where !old.isEmpty && !new.isEmpty
        {
            add(old, new, holders, pair.label.hasPrefix("items of") ? pair.label : "items of \(pair.label)")
        }
        for (old, new) in SchemaChoice(pair.old, pair.new).pairs { add([old], [new], holders, pair.label, property: pair.property) }
    }

    private mutating func addProperties(of pair: Pair, _ holders: (old: Node, new: Node)) {
        guard pair.isNewMap else { return }
        let known = pair.old.propertiesByName
        for property in pair.new.properties {
            guard let former = known[property.name] else { continue }
            add(former, property.schemas, holders, "`\(property.name.string)`", property: property.name)
        }
    }
}
