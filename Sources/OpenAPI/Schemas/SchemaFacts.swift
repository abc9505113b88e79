import YAML

/// A schema seen through `$ref`, its siblings (from 3.1 on), and `allOf`, without merging anything: for a keyword, the value and the node
/// that states it.
///
/// Visits at most `Conjuncts.reach` schemas from one place; if a composition is larger, limits count as present.
///
/// `Specification.facts(of:)` finds the conjuncts of a composed schema once for everyone who asks.
package struct SchemaFacts: Sendable {
    package let schema: Schema
    package let conjuncts: Conjuncts

    package init(_ schema: Schema) {
        self.schema = schema
        conjuncts = Conjuncts(of: schema)
    }

    /// - Parameter conjuncts: those of the schema.
    init(_ schema: Schema, _ conjuncts: Conjuncts) {
        self.schema = schema
        self.conjuncts = conjuncts
    }

    /// Whether there are more conjuncts than were visited.
    package var isCut: Bool { conjuncts.isCut }

    /// The first statement of a keyword.
    package subscript(_ keyword: Keyword) -> Node? {
        for node in conjuncts { if let value = node[keyword] { return value } }
        return nil
    }

    package func has(_ keyword: Keyword) -> Bool { self[keyword] != nil }

    package func flag(_ keyword: Keyword) -> Bool { conjuncts.contains { $0.flag(keyword) } }

    /// Whether clients may not send it, according to its own keywords or those of its parts.
    package var isReadOnly: Bool { schema.site.flag(.readOnly) || flag(.readOnly) }

    /// The smallest number that a keyword is set to.
    package func least(_ keyword: Keyword) -> Double? { conjuncts.compactMap { $0[keyword]?.number }.min() }

    /// The types that all conjuncts with a type agree on, or else those that the keywords imply; empty if there are none.
    package var types: SchemaTypes {
        var agreed: SchemaTypes?
        for node in conjuncts {
            let stated = Schema(node).statedTypes
            if !stated.isEmpty { agreed = agreed.map { $0.intersection(stated).isEmpty ? stated : $0.intersection(stated) } ?? stated }
        }
        return agreed ?? SchemaTypes(impliedBy: has)
    }

    /// Properties of all conjuncts, without repeated names, in order.
    package var properties: [(name: Text, schema: Schema)] {
        if conjuncts.count == 1 { return schema.properties }
        let maps = conjuncts.compactMap { Schema($0).propertyMap }
        let count = maps.reduce(0) { $0 + $1.count }
        var names = Set<Text>(minimumCapacity: count)
        var found: [(name: Text, schema: Schema)] = []
        found.reserveCapacity(count)
        for map in maps {
            for entry in map.entries where names.insert(entry.key).inserted {
                found.append((entry.key, Schema(entry.value.resolved, at: entry.value)))
            }
        }
        return found
    }

    /// The largest number of properties in one conjunct, determined without visiting them.
    package var mostProperties: Int {
        conjuncts.map { $0[.properties].map { $0.isMapping ? $0.count : 0 } ?? 0 }.max() ?? 0
    }

    /// The alternatives of the first `oneOf` or `anyOf`, without null alternatives.
    package var alternatives: [Schema] {
        for keyword in [Keyword.oneOf, .anyOf] {
            guard let list = self[keyword], list.isSequence else { continue }
            return list.children.filter { $0.text(.type).map { $0 != "null" } ?? true }.map { Schema($0.resolved, at: $0) }
        }
        return []
    }

    /// The schema of array items; nil if there is none.
    package var items: Schema? {
        guard let node = self[.items], node.isMapping else { return nil }
        return Schema(node.resolved, at: node)
    }

    /// Whether the schema is limited to certain values: `const` or a non-empty `enum`.
    package var isEnumerated: Bool { has(.const) || self[.enum].map { $0.isSequence && $0.count > 0 } ?? false }
}
