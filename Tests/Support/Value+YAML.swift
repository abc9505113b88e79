extension Value {
    /// Block YAML, two blanks a level; scalars as in JSON.
    package func blockYAML() -> String {
        var text = ""
        write(&text, indent: "")
        return text
    }

    private func write(_ text: inout String, indent: String) {
        switch self {
        case .object(let entries) where !entries.isEmpty:
            for entry in entries {
                text += "\(indent)\(Value.string(entry.key).json):"
                entry.value.writeInner(&text, indent: indent + "  ")
            }
        case .array(let items) where !items.isEmpty:
            for item in items {
                text += "\(indent)-"
                item.writeInner(&text, indent: indent + "  ")
            }
        default: text += "\(indent)\(json)\n"
        }
    }

    private func writeInner(_ text: inout String, indent: String) {
        if isEmpty {
            text += " \(json)\n"
        } else {
            text += "\n"
            write(&text, indent: indent)
        }
    }

    /// Whether it goes on the line of its key: a scalar, or a collection of nothing.
    private var isEmpty: Bool {
        switch self {
        case .object(let entries): entries.isEmpty
        case .array(let items): items.isEmpty
        case .string, .literal, .alias: true
        }
    }
}
