import YAML

/// One `parameters` list, created once for all operations and path items that share it.
final class ParameterList {
    /// What decides whether a parameter overrides another.
    struct Key: Hashable {
        let name: Text
        let location: Parameter.Location?

        init(_ parameter: Parameter) {
            name = parameter.name
            location = parameter.location
        }
    }

    /// What distinguishes lists: fewer parameters of a list take effect in a path item than in an operation.
    struct Place: Hashable {
        let node: Node
        let isInherited: Bool
    }

    let list: SharedList<Parameter>
    private lazy var positions: [Key: Int] = Dictionary(
        list.parts.enumerated().map { (Key($1), $0) }, uniquingKeysWith: { first, _ in first })
    private lazy var headers: [String: Int] = Dictionary(
        list.parts.enumerated().filter { $1.location == .header }.map { ($1.name.string.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first })

    /// - Parameter isInherited: whether the list belongs to a path item, where only the first of several parameters with the same name and
    ///   location takes effect.
    init(_ node: Node, isInherited: Bool) {
        var parts = Array(node.children.map(\.resolved).filter(\.isMapping).map { Parameter($0) })
        if isInherited, parts.count > 1 { parts = ParameterList.distinct(parts) }
        list = SharedList(parts)
    }

    private static func distinct(_ parts: [Parameter]) -> [Parameter] {
        guard parts.count > RepeatedParts.shortList else {
            var found: [Parameter] = []
            for parameter in parts where !found.contains(where: { $0.name == parameter.name && $0.location == parameter.location }) {
                found.append(parameter)
            }
            return found
        }
        var seen: Set<Key> = []
        return parts.filter { seen.insert(Key($0)).inserted }
    }

    /// Whether it contains a parameter with the same name and location.
    func overrides(_ parameter: Parameter) -> Bool {
        guard list.parts.count > RepeatedParts.shortList else {
            return list.parts.contains { $0.name == parameter.name && $0.location == parameter.location }
        }
        return positions[Key(parameter)] != nil
    }

    /// The first parameter with this name and location; header names are case-insensitive.
    func first(named name: String, at location: Parameter.Location) -> Parameter? {
        guard list.parts.count > RepeatedParts.shortList else {
            return list.parts.first { parameter in
                guard parameter.location == location else { return false }
                let own = parameter.name.string
                return location == .header ? own.lowercased() == name.lowercased() : own == name
            }
        }
        if location == .header { return headers[name.lowercased()].map { list.parts[$0] } }
        var name = name
        return name.withUTF8 { bytes in
            let text = bytes.baseAddress.map { Text(base: $0, count: bytes.count) } ?? Text("")
            return positions[Key(name: text, location: location)].map { list.parts[$0] }
        }
    }
}

extension ParameterList.Key {
    fileprivate init(name: Text, location: Parameter.Location) {
        self.name = name
        self.location = location
    }
}

/// The parameters of an operation: its own, followed by those of its path item that it does not override.
///
/// Queries about all of them use a `PartTest`, so that operations that share a long list do not search it one by one.
package struct OperationParameters {
    let lists: [ParameterList]
    let specification: Specification

    package var isEmpty: Bool { lists.allSatisfy { $0.list.parts.isEmpty } }

    /// Parameters that pass a test, in order.
    package func those(_ test: PartTest<Parameter>) -> [Parameter] { joined { $0.list.those(test, specification) } }

    package func contains(_ test: PartTest<Parameter>) -> Bool { first(test) != nil }

    package func first(_ test: PartTest<Parameter>) -> Parameter? {
        guard lists.count > 1 else { return lists.first?.list.first(test, specification) }
        return those(test).first
    }

    /// The first parameter with this name and location; header names are case-insensitive.
    package func first(named name: String, at location: Parameter.Location) -> Parameter? {
        for list in lists { if let found = list.first(named: name, at: location) { return found } }
        return nil
    }

    /// All parameters of the operation; the list is rebuilt for each operation.
    package var all: [Parameter] { joined(\.list.parts) }

    private func joined(_ parts: (ParameterList) -> [Parameter]) -> [Parameter] {
        guard let first = lists.first else { return [] }
        var found = parts(first)
        for depth in lists.indices.dropFirst() {
            for parameter in parts(lists[depth]) where !lists[..<depth].contains(where: { $0.overrides(parameter) }) {
                found.append(parameter)
            }
        }
        return found
    }
}
