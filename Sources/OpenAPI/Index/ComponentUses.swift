import YAML

/// A component of the root document.
package struct Component: Sendable {
    /// `schemas`, `definitions` …
    package let group: Keyword
    package let entry: Entry
}

extension Specification {
    /// Components that nothing outside them refers to, in document order; security schemes are left out, because they are named rather than
    /// referred to. Empty if the description is a part that others share: it has no operations, or no root of its own.
    package var unusedComponents: [Component] {
        guard !isPart, !operations.isEmpty else { return [] }
        let components = declaredComponents
        guard !components.isEmpty else { return [] }
        let places = ComponentPlaces(components)
        var isUsed = Array(repeating: false, count: components.count)
        func use(_ target: Node?, from site: Node) {
            guard let number = target.flatMap({ places.component(around: $0) }) else { return }
            if places.component(around: site) != number { isUsed[number] = true }
        }
        // Everything that looks like a reference counts, even in extensions and examples: a missed finding is better than a false one.
        for document in documents {
            for position in 0..<document.tree.count {
                guard let node = document.tree.node(at: position), node.isMapping, let text = node.text(.ref) else { continue }
                if text.hasPrefix("#/") { use(document.tree.root?.descendant(text.slice(1)), from: node) }
                use(node.target, from: node)
            }
        }
        var seen: Set<Node> = []
        for schema in index.schemas {
            if let mapping = schema[.discriminator]?[.mapping], mapping.isMapping, !mapping.isAnchored || seen.insert(mapping).inserted {
                for value in mapping.children {
                    guard let text = value.stringText else { continue }
                    let target = text.hasPrefix("#/") ? root.descendant(text.slice(1)) : declaredSchema(text)
                    use(target, from: mapping.root)
                }
            }
            if schema.has(.dynamicRef) { use(schema.target, from: schema) }
        }
        return zip(components, isUsed).filter { component, isUsed in
            !isUsed && !component.entry.value.isAnchored && !isDiscriminatorChild(component)
        }.map(\.0)
    }

    private var declaredComponents: [Component] {
        let holder = version == .v2 ? root : root[.components]
        guard let holder, holder.isMapping else { return [] }
        let groups: [Keyword] =
            version == .v2
            ? [.definitions, .parameters, .responses]
            : [.schemas, .parameters, .responses, .requestBodies, .headers, .links, .callbacks, .examples, .pathItems, .mediaTypes]
        return groups.flatMap { group -> [Component] in
            guard let map = holder[group], map.isMapping, !map.has(.ref) else { return [] }
            return map.entries.filter { !$0.isExtension }.map { Component(group: group, entry: $0) }
        }
    }

    private func declaredSchema(_ name: Text) -> Node? {
        (version == .v2 ? root[.definitions] : root[.components]?[.schemas])?.child(name)
    }

    /// A schema that extends one with a discriminator: found through its name in the data.
    private func isDiscriminatorChild(_ component: Component) -> Bool {
        guard component.group == .schemas || component.group == .definitions, component.entry.value.has(.allOf) else { return false }
        return SchemaFacts(Schema(component.entry.value)).has(.discriminator)
    }
}

/// The positions of the components in the root document, for finding the one around a node without climbing.
private struct ComponentPlaces {
    private let starts: [(index: UInt32, range: TextRange, number: Int)]
    private let tree: Int

    init(_ components: [Component]) {
        tree = components.first?.entry.site.tree ?? 0
        starts = components.enumerated().map { ($1.entry.site.index, $1.entry.site.range, $0) }.sorted { $0.0 < $1.0 }
    }

    /// The component that a node is or belongs to; components do not contain each other.
    func component(around node: Node) -> Int? {
        guard node.tree == tree else { return nil }
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].index <= node.index { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let candidate = starts[low - 1]
        let isInside = node.index == candidate.index || node.range.lower < candidate.range.upper
        return isInside ? candidate.number : nil
    }
}
