import YAML

extension JSONShapes {
    /// A place where JSON does not match its schema.
    struct Violation {
        let node: Node
        /// In lowercase without a period: "`operations` must be an integer of at least 0".
        let message: String
    }

    /// The first violation in text order; nil if there is none.
    func violation(in root: Node) -> Violation? {
        guard !all.isEmpty else { return nil }
        var waiting = [(node: root, number: 0)]
        while let (node, number) = waiting.popLast() {
            let shape = all[number]
            if let message = shape.complaint(node) { return Violation(node: node, message: message) }
            var below: [(node: Node, number: Int)] = []
            if node.isSequence {
                guard let items = shape.items else { continue }
                below = node.children.map { ($0, items) }
            } else if node.isMapping {
                var missing = shape.required
                for entry in node.entries {
                    missing.remove(entry.key)
                    if let member = shape.members[entry.key] ?? shape.others {
                        below.append((entry.value, member))
                    } else if shape.isClosed {
                        return Violation(
                            node: entry.value, message: "\(JSONShapes.name(of: entry.value)) is unknown and cannot be merged")
                    }
                }
                if let first = missing.min() {
                    return Violation(node: node, message: "\(JSONShapes.name(of: node)) has no member `\(first.string)`")
                }
            }
            waiting.append(contentsOf: below.reversed())
        }
        return nil
    }

    /// The name of a value in messages.
    fileprivate static func name(of node: Node) -> String {
        if let key = node.key { return "`\(key.slice(0, 60).string)`" }
        if node.position != nil, let list = node.parent?.key { return "an entry of `\(list.slice(0, 60).string)`" }
        return "the report"
    }
}

extension JSONShapes.Shape {
    /// What is wrong with the value itself.
    fileprivate func complaint(_ node: Node) -> String? {
        let name = JSONShapes.name(of: node)
        if !types.isEmpty, !types.contains(where: { Self.isOf($0, node) }) {
            return "\(name) must be \(types.map { Self.article($0) }.joined(separator: " or "))"
        }
        if !values.isEmpty, !(JSONShapes.Value(node).map(values.contains) ?? false) {
            return "\(name) must be \(values.map(\.text.string).joined(separator: ", "))"
        }
        if let least, let value = node.integer, value < least { return "\(name) must be at least \(least)" }
        if let most, let value = node.integer, value > most { return "\(name) must be at most \(most)" }
        if node.isSequence, node.count < leastItems { return "\(name) must not be empty" }
        return nil
    }

    private static func isOf(_ type: String, _ node: Node) -> Bool {
        switch type {
        case "object": node.isMapping
        case "array": node.isSequence
        case "string": node.scalarType == .string
        case "integer": node.integer != nil
        case "number": node.number != nil
        case "boolean": node.scalarType == .boolean
        case "null": node.isNull
        default: false
        }
    }

    private static func article(_ type: String) -> String {
        switch type {
        case "object", "array": "an \(type)"
        case "integer": "a 64-bit integer"
        case "null": type
        default: "a \(type)"
        }
    }
}
