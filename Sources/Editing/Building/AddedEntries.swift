/// The entries that an edit adds to a collection.
package struct AddedEntries {
    /// Comma, line break, and indentation before each entry.
    private let lead: [UInt8]
    /// Their keys.
    private var keys: Set<[UInt8]> = []

    /// nil if nothing is added, or if an item is.
    package init?(_ edit: Edit) {
        guard edit.range.isEmpty else { return nil }
        let bytes = Array(edit.text.utf8)
        let lead = Array(bytes.prefix { AddedEntries.isLead($0) })
        guard let first = lead.first else { return nil }
        self.lead = lead
        // On one line, entries inside others have the same lead.
        let isOneLine = !lead.contains(0x0A) && !lead.contains(0x0D)
        var nesting = FlowNesting()
        var index = 0
        while index + lead.count < bytes.count {
            if isOneLine, nesting.take(bytes, at: index) {
                index += 1
                continue
            }
            guard bytes[index] == first, bytes[index..<index + lead.count] == lead[...], bytes[index + lead.count] != 0x20 else {
                index += 1
                continue
            }
            index += lead.count
            let key = bytes[index...].prefix { $0 != UInt8(ascii: ":") && $0 != 0x0A }
            guard key.first != UInt8(ascii: "-"), key.endIndex < bytes.count else { return nil }
            keys.insert(key.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") })
        }
        guard !keys.isEmpty else { return nil }
    }

    private static func isLead(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: ",")
    }

    /// Whether others can be added at the same place, before or after: to one collection, with different keys.
    package func admits(_ others: AddedEntries) -> Bool { lead == others.lead && others.keys.allSatisfy { !keys.contains($0) } }

    package mutating func formUnion(_ others: AddedEntries) { keys.formUnion(others.keys) }
}

/// Brackets and quotes around a byte of flow YAML or JSON.
private struct FlowNesting {
    private var depth = 0
    private var quote: UInt8?
    private var isEscaped = false

    /// - Returns: whether the byte is a bracket or a quote, or inside some.
    mutating func take(_ bytes: [UInt8], at index: Int) -> Bool {
        let byte = bytes[index]
        if let open = quote {
            if isEscaped {
                isEscaped = false
            } else if byte == open {
                quote = nil
            } else {
                isEscaped = open == UInt8(ascii: "\"") && byte == UInt8(ascii: "\\")
            }
            return true
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard index == 0 || FlowNesting.opensScalar(bytes[index - 1]) else { break }
            quote = byte
            return true
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            depth += 1
            return true
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            return true
        default: break
        }
        return depth > 0
    }

    /// Whether a quote after that byte opens a scalar; elsewhere it is an apostrophe.
    private static func opensScalar(_ byte: UInt8) -> Bool {
        byte == 0x20 || [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ":")].contains(byte)
    }
}
