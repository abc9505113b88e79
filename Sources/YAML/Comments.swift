/// A comment of a YAML source, from its `#` to the end of its line.
package struct Comment: Sendable, Hashable {
    package let range: TextRange
    /// Whether nothing but space stands before it on its line.
    package let ownsLine: Bool
}

extension Tree {
    /// The comments of a YAML source, in order; none for JSON. Found between the scalars, so that a `#` inside one is text.
    package var comments: [Comment] {
        guard let root, source.bytes.first != UInt8(ascii: "{"), source.bytes.first != UInt8(ascii: "[") else { return [] }
        var found: [Comment] = []
        var cursor = UInt32(0)
        for index in 0..<count {
            let record = storage.pointee.records.base[index]
            if record.keyUpper > record.keyLower { scan(from: &cursor, to: record.keyLower, resuming: record.keyUpper, into: &found) }
            if record.kind == .scalar || record.kind == .alias {
                scan(from: &cursor, to: record.lower, resuming: record.upper, into: &found)
            }
        }
        _ = root
        scan(from: &cursor, to: UInt32(source.bytes.count), resuming: UInt32(source.bytes.count), into: &found)
        return found
    }

    private func scan(from cursor: inout UInt32, to end: UInt32, resuming next: UInt32, into found: inout [Comment]) {
        let bytes = source.bytes
        var index = Int(cursor)
        let end = Int(end)
        while index < end {
            guard bytes[index] == UInt8(ascii: "#"), index == 0 || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index - 1]) else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            var before = start
            while before > 0, [0x20, 0x09].contains(bytes[before - 1]) { before -= 1 }
            let ownsLine = before == 0 || [0x0A, 0x0D].contains(bytes[before - 1])
            found.append(Comment(range: TextRange(UInt32(start), UInt32(index)), ownsLine: ownsLine))
        }
        cursor = max(cursor, next)
    }
}
