/// The entries that an edit adds to a collection.
package struct AddedEntries {
    /// Comma, line break, and indentation before each entry.
    private let lead: [UInt8]
    /// Their keys, possibly including some of the keys inside them.
    private var keys: Set<[UInt8]> = []

    /// nil if nothing is added, or if an item is.
    package init?(_ edit: Edit) {
        guard edit.range.isEmpty else { return nil }
        let bytes = Array(edit.text.utf8)
        let lead = Array(bytes.prefix { AddedEntries.isLead($0) })
        guard let first = lead.first else { return nil }
        self.lead = lead
        var index = 0
        while index + lead.count < bytes.count {
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
