import YAML

/// The values of an `enum` or the names of a `required` list, created once for all schemas that share the list through an alias.
final class StatedList {
    /// The first value of each type, in order, without null.
    private(set) lazy var samples: [Node] = {
        var types: Set<SchemaTypes> = []
        return node.children.filter { !$0.isNull && types.insert(ValueLimits.type(of: $0)).inserted }
    }()
    /// The shortest and the longest string, and the smallest and the largest number, if any: a limit that excludes none of these excludes
    /// no value.
    private(set) lazy var extremes: [Node] = {
        let strings = node.children.compactMap { value in
            value.stringText.map { (size: $0.string.unicodeScalars.count, node: value) }
        }
        let numbers = node.children.filter { $0.stringText == nil }.compactMap { value in value.number.map { (size: $0, node: value) } }
        return [
            strings.min { $0.size < $1.size }?.node, strings.max { $0.size < $1.size }?.node,
            numbers.min { $0.size < $1.size }?.node, numbers.max { $0.size < $1.size }?.node,
        ].compactMap(\.self)
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
    /// Sample values of an `enum`: if any value is faulty, one of these is. In order.
    package func samples(of list: Node) -> [Node] {
        list.isLongAndAnchored ? statedList(list).samples : list.children.filter { !$0.isNull }
    }

    /// The values of an `enum` that a condition excludes, in order.
    ///
    /// - Parameter isExcluded: depends on the length of strings and on numbers, and is true for an extreme if it is true for any value.
    func values(of list: Node, where isExcluded: (Node) -> Bool) -> [Node] {
        guard !list.isLongAndAnchored || statedList(list).extremes.contains(where: isExcluded) else { return [] }
        return list.children.filter(isExcluded)
    }

    /// Whether a scalar is one of the values of an `enum`.
    func lists(_ value: Node, in list: Node) -> Bool {
        guard !list.isLongAndAnchored else { return statedList(list).contains(value) }
        return list.children.contains { item in item.text == value.text || item.number.map { $0 == value.number } ?? false }
    }

    /// Whether a name is one of a `required` list.
    package func lists(_ name: Text, in list: Node) -> Bool {
        list.isLongAndAnchored ? statedList(list).contains(name) : list.children.contains { $0.text == name }
    }
}

extension Node {
    /// Whether caching the contents of a list is worthwhile, because others may refer to it.
    var isLongAndAnchored: Bool { isAnchored && count > RepeatedParts.shortList }
}
