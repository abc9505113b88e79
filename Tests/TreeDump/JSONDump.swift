import YAML

/// Writes a tree as JSON: aliases and merge keys expanded, scalars by the core schema of YAML 1.2. What JSON has no word for (`.inf`,
/// `.nan`) is written as a string.
struct JSONDump {
    private(set) var text = ""
    /// Whether something was left out: an alias that holds itself, or more than a few megabytes of expanded aliases.
    private(set) var isCut = false

    mutating func write(_ node: Node, depth: Int = 0) {
        guard depth < 600, text.utf8.count < 8 << 20 else {
            isCut = true
            text += "null"
            return
        }
        switch node.kind {
        case .mapping:
            text += "{"
            for (position, entry) in node.entries.enumerated() {
                if position > 0 { text += ", " }
                quote(entry.key)
                text += ": "
                write(entry.value, depth: depth + 1)
            }
            text += "}"
        case .sequence:
            text += "["
            for (position, entry) in node.entries.enumerated() {
                if position > 0 { text += ", " }
                write(entry.value, depth: depth + 1)
            }
            text += "]"
        default: writeScalar(node)
        }
    }

    private mutating func writeScalar(_ node: Node) {
        switch node.scalarType {
        case .null: text += "null"
        case .boolean: text += node.boolean == true ? "true" : "false"
        case .integer where node.integer != nil: text += String(node.integer ?? 0)
        case .integer, .number:
            if let number = node.number, number.isFinite { text += "\(number)" } else { quote(node.text ?? Text("")) }
        case .string, nil: quote(node.text ?? Text(""))
        }
    }

    private mutating func quote(_ words: Text) {
        text += "\""
        for scalar in words.string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
