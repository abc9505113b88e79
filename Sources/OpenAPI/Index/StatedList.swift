import YAML

/// The values of an `enum` or the names of a `required` list, made once for all schemas that share the list by an alias.
final class StatedList {
    /// The first value of each type, in order; null is left out.
    private(set) lazy var samples: [Node] = {
        var types: Set<SchemaTypes> = []
        return node.children.filter { !$0.isNull && types.insert(ValueLimits.type(of: $0)).inserted }
    }()
    private lazy var texts = Set(node.children.compactMap(\.text))
    private lazy var numbers = Set(node.children.compactMap(\.number))
    private let node: Node

    init(_ node: Node) { self.node = node }

    /// Whether a scalar is one of them.
    func contains(_ value: Node) -> Bool { value.text.map(texts.contains) ?? false || value.number.map(numbers.contains) ?? false }

    func contains(_ name: Text) -> Bool { texts.contains(name) }
}

extension Specification {
    /// Values of an `enum` of which one is faulty if any is; in order.
    package func samples(of list: Node) -> [Node] {
        isShared(list) ? statedList(list).samples : list.children.filter { !$0.isNull }
    }

    /// Whether a scalar is one of the values of an `enum`.
    func lists(_ value: Node, in list: Node) -> Bool {
        guard !isShared(list) else { return statedList(list).contains(value) }
        return list.children.contains { item in item.text == value.text || item.number.map { $0 == value.number } ?? false }
    }

    /// Whether a name is one of a `required` list.
    package func lists(_ name: Text, in list: Node) -> Bool {
        isShared(list) ? statedList(list).contains(name) : list.children.contains { $0.text == name }
    }

    private func isShared(_ list: Node) -> Bool { list.isAnchored && list.count > RepeatedParts.shortList }
}
