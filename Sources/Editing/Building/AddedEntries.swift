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
        lead = Array(bytes.prefix { [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains($0) })
        guard !lead.isEmpty else { return nil }
        var index = 0
        while index + lead.count < bytes.count {
            guard bytes[index...].starts(with: lead), bytes[index + lead.count] != 0x20 else {
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

    /// Whether others can be added at the same place, before or after: to one collection, with different keys.
    package func admits(_ others: AddedEntries) -> Bool { lead == others.lead && others.keys.allSatisfy { !keys.contains($0) } }

    package mutating func formUnion(_ others: AddedEntries) { keys.formUnion(others.keys) }
}
