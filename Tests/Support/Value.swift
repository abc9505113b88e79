import YAML

/// A document as a plain value, for tests that rewrite one and write it out again as JSON, which is flow YAML too.
package indirect enum Value: Sendable {
    case object([(key: String, value: Value)])
    case array([Value])
    case string(String)
    /// A number, a boolean or null, as written in JSON.
    case literal(String)
    /// A YAML alias.
    case alias(String)

    /// Aliases and merge keys are expanded; nil past a depth of 100, which a cycle reaches.
    package init?(_ node: Node, depth: Int = 0) {
        guard depth < 100 else { return nil }
        if node.isMapping {
            var entries: [(key: String, value: Value)] = []
            for entry in node.entries {
                guard let value = Value(entry.value, depth: depth + 1) else { return nil }
                entries.append((entry.key.string, value))
            }
            self = .object(entries)
        } else if node.isSequence {
            var items: [Value] = []
            for entry in node.entries {
                guard let value = Value(entry.value, depth: depth + 1) else { return nil }
                items.append(value)
            }
            self = .array(items)
        } else {
            self = Value(scalar: node)
        }
    }

    private init(scalar node: Node) {
        let text = node.text?.string ?? ""
        switch node.scalarType {
        case .null: self = .literal("null")
        case .boolean: self = .literal(node.boolean == true ? "true" : "false")
        case .integer: self = .literal(node.integer.map(String.init) ?? text)
        case .number:
            let number = node.number ?? 0
            self =
                number.isFinite
                ? .literal(text.hasPrefix(".") || text.hasSuffix(".") || text.hasPrefix("+") ? "\(number)" : text) : .string(text)
        case .string, nil: self = .string(text)
        }
    }

    package subscript(key: String) -> Value? {
        guard case .object(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The value with an entry added or replaced.
    package func setting(_ key: String, _ value: Value) -> Value {
        guard case .object(var entries) = self else { return self }
        if let index = entries.firstIndex(where: { $0.key == key }) { entries[index].value = value } else { entries.append((key, value)) }
        return .object(entries)
    }

    /// The value with something at a path, through objects that are made if need be.
    func setting(_ path: [String], _ value: Value) -> Value {
        guard let first = path.first else { return value }
        return setting(first, (self[first] ?? .object([])).setting(Array(path.dropFirst()), value))
    }

    // MARK: Writing

    /// One line of JSON; an alias makes it YAML.
    package var json: String {
        switch self {
        case .object(let entries): "{" + entries.map { "\(Value.quoted($0.key)): \($0.value.json)" }.joined(separator: ", ") + "}"
        case .array(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
        case .string(let text): Value.quoted(text)
        case .literal(let text): text
        case .alias(let name): "*\(name) "
        }
    }

    /// JSON over several lines, two spaces a level.
    package func prettyJSON(_ indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .object(let entries) where !entries.isEmpty:
            let body = entries.map { "\(inner)\(Value.quoted($0.key)): \($0.value.prettyJSON(inner))" }
            return "{\n" + body.joined(separator: ",\n") + "\n\(indent)}"
        case .array(let items) where !items.isEmpty:
            return "[\n" + items.map { inner + $0.prettyJSON(inner) }.joined(separator: ",\n") + "\n\(indent)]"
        default: return json
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

extension Value: Equatable {
    /// Whether two documents are the same, with their entries in the same order.
    package static func == (left: Value, right: Value) -> Bool {
        switch (left, right) {
        case (.object(let left), .object(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        case (.array(let left), .array(let right)): left == right
        case (.string(let left), .string(let right)), (.literal(let left), .literal(let right)), (.alias(let left), .alias(let right)):
            left == right
        default: false
        }
    }
}
