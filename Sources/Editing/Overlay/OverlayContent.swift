import YAML

/// A value in an overlay, as the formats write it.
enum OverlayContent {
    case object([(key: String, value: FixOverlay.Value)])
    case array([FixOverlay.Value])
    /// null, a boolean, or a number, as written in JSON.
    case literal(String)
    case string(String)

    init(_ value: FixOverlay.Value) {
        switch value {
        case .object(let entries): self = .object(entries)
        case .node(let node):
            switch node.kind {
            case .mapping: self = .object(node.entries.map { ($0.key.string, .node($0.value)) })
            case .sequence: self = .array(node.entries.map { .node($0.value) })
            case .scalar, .alias: self = OverlayContent(scalar: node)
            }
        }
    }

    private init(scalar node: Node) {
        let text = node.text?.string ?? ""
        switch node.scalarType {
        case .null: self = .literal("null")
        case .boolean: self = .literal(node.boolean == true ? "true" : "false")
        case .integer, .number:
            if OverlayContent.isJSONNumber(text) {
                self = .literal(text)
            } else if let integer = node.integer {
                self = .literal(String(integer))
            } else if let number = node.number, number.isFinite {
                self = .literal("\(number)")
            } else {
                self = .string(text)
            }
        case .string, nil: self = .string(text)
        }
    }

    /// RFC 8259 §6: `-0`, `1.50` and `1e9`, but neither `+1` nor `01` nor `.5`.
    private static func isJSONNumber(_ text: String) -> Bool {
        var rest = Substring(text).utf8[...]
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        func take(_ bytes: UInt8...) -> Bool {
            guard let first = rest.first, bytes.contains(first) else { return false }
            rest = rest.dropFirst()
            return true
        }
        _ = take(UInt8(ascii: "-"))
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !(startsWithZero && whole > 1) else { return false }
        if take(UInt8(ascii: ".")), digits() == 0 { return false }
        if take(UInt8(ascii: "e"), UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+"), UInt8(ascii: "-"))
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}
