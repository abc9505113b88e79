/// A comment of a YAML source, from its `#` to the end of its line.
package struct Comment: Sendable, Hashable {
    package let range: TextRange
    /// Whether only spaces precede it on its line.
    package let ownsLine: Bool
}

extension Tree {
    /// The comments of a YAML source, in order; none for JSON. Searched between scalars, because a `#` inside a scalar is text.
    package var comments: [Comment] {
        guard !isJSON else { return [] }
        var found: [Comment] = []
        var cursor = UInt32(source.readable.lowerBound)
        for index in 0..<count {
            let record = storage.pointee.records.base[index]
            if record.keyUpper > record.keyLower { scan(from: &cursor, to: record.keyLower, resuming: record.keyUpper, into: &found) }
            switch record.kind {
            case .scalar where record.style == .literal || record.style == .folded:
                // A comment may follow the `|` or `>`.
                let text = source.text(TextRange(record.lower, record.upper))
                let header = text.bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
                scan(from: &cursor, to: record.lower + UInt32(header), resuming: record.upper, into: &found)
            case .scalar, .alias: scan(from: &cursor, to: record.lower, resuming: record.upper, into: &found)
            case .mapping, .sequence: continue
            }
        }
        let end = problems.first { $0.cause == .furtherDocument }?.offset ?? UInt32(source.readable.upperBound)
        scan(from: &cursor, to: end, resuming: end, into: &found)
        return found
    }

    private func scan(from cursor: inout UInt32, to end: UInt32, resuming next: UInt32, into found: inout [Comment]) {
        let bytes = source.bytes
        let first = source.readable.lowerBound
        var index = Int(cursor)
        let end = Int(end)
        while index < end {
            guard bytes[index] == UInt8(ascii: "#"), index == first || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index - 1]) else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            var before = start
            while before > first, [0x20, 0x09].contains(bytes[before - 1]) { before -= 1 }
            let ownsLine = before == first || [0x0A, 0x0D].contains(bytes[before - 1])
            found.append(Comment(range: TextRange(UInt32(start), UInt32(index)), ownsLine: ownsLine))
        }
        cursor = max(cursor, next)
    }
}
