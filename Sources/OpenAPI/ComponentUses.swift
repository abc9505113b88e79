import YAML

/// A component of the root document.
package struct Component: Sendable {
    /// `schemas`, `definitions` …
    package let group: Keyword
    package let entry: Entry
}

extension Specification {
    /// Components that nothing outside them refers to, in the order of the document; security schemes are named, not referred to, and left
    /// out. None where the description is a part that others share: no operation, or no root of its own.
    package var unusedComponents: [Component] {
        guard !isPart, !operations.isEmpty else { return [] }
        let components = declaredComponents
        guard !components.isEmpty else { return [] }
        var numbers: [Node: Int] = [:]
        for (number, component) in components.enumerated() {
            numbers[component.entry.site] = number
            numbers[component.entry.value] = number
        }
        var isUsed = Array(repeating: false, count: components.count)
        func use(_ target: Node?, from site: Node) {
            guard let number = target.flatMap({ Specification.component(around: $0, numbers) }) else { return }
            if Specification.component(around: site, numbers) != number { isUsed[number] = true }
        }
        // All that looks like a reference counts, in extensions and examples too: silence is better than a wrong word.
        for document in documents {
            for position in 0..<document.tree.count {
                guard let node = document.tree.node(at: position), node.isMapping, let text = node.text(.ref) else { continue }
                if text.hasPrefix("#/") { use(document.tree.root?.descendant(text.slice(1)), from: node) }
                use(node.target, from: node)
            }
        }
        for schema in index.schemas {
            if let mapping = schema[.discriminator]?[.mapping], mapping.isMapping {
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
        let holder = version == .v2_0 ? root : root[.components]
        guard let holder, holder.isMapping else { return [] }
        let groups: [Keyword] =
            version == .v2_0
            ? [.definitions, .parameters, .responses]
            : [.schemas, .parameters, .responses, .requestBodies, .headers, .links, .callbacks, .examples, .pathItems, .mediaTypes]
        return groups.flatMap { group -> [Component] in
            guard let map = holder[group], map.isMapping, !map.has(.ref) else { return [] }
            return map.entries.filter { !$0.isExtension }.map { Component(group: group, entry: $0) }
        }
    }

    private func declaredSchema(_ name: Text) -> Node? {
        (version == .v2_0 ? root[.definitions] : root[.components]?[.schemas])?.child(name)
    }

    /// The component that a node is or stands in.
    private static func component(around node: Node, _ numbers: [Node: Int]) -> Int? {
        var current: Node? = node
        while let node = current {
            if let number = numbers[node] { return number }
            current = node.parent
        }
        return nil
    }

    /// A schema that extends one with a discriminator: found by its name in the data.
    private func isDiscriminatorChild(_ component: Component) -> Bool {
        guard component.group == .schemas || component.group == .definitions, component.entry.value.has(.allOf) else { return false }
        return SchemaFacts(Schema(component.entry.value)).has(.discriminator)
    }
}
