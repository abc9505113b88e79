/// Where the lines of a text start, and how many code points stand before each kilobyte, so that a place is found in bounded time
/// even in a file of one long line.
///
/// Lines end at LF, CR or CR LF. NEL, LS and PS do not end a line: editors and code hosts do not count them.
package struct LineTable: Sendable {
    private static let stride = 1024
    private let starts: [UInt32]
    /// Code points before byte `1024 × index`; empty when every byte is a code point.
    private let codePoints: [UInt32]

    init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        var starts: [UInt32] = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        starts.reserveCapacity(bytes.count / 32)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A || (byte == 0x0D && (index == bytes.count || bytes[index] != 0x0A)) { starts.append(UInt32(index)) }
        }
        self.starts = starts
        var table: [UInt32] = []
        if !isASCII {
            var count: UInt32 = 0
            for index in 0..<bytes.count {
                if index % LineTable.stride == 0 { table.append(count) }
                if bytes[index] & 0xC0 != 0x80 { count += 1 }
            }
            table.append(count)
        }
        codePoints = table
    }

    /// Number of lines; a text that ends in a line break has an empty last one.
    package var count: Int { starts.count }

    /// Index, from 0, of the line that holds the byte at `offset`.
    package func line(at offset: UInt32) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Offset of the first byte of a line, counted from 0; nil past the end.
    package func start(ofLine line: Int) -> UInt32? { starts.indices.contains(line) ? starts[line] : nil }

    /// Code points between two offsets.
    func distance(from start: UInt32, to end: UInt32, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard !codePoints.isEmpty else { return max(0, Int(end) - Int(start)) }
        return max(0, codePoints(before: Int(end), bytes) - codePoints(before: Int(start), bytes))
    }

    private func codePoints(before offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let end = min(offset, bytes.count)
        let slot = min(end / LineTable.stride, codePoints.count - 1)
        var count = Int(codePoints[slot])
        for index in min(slot * LineTable.stride, end)..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
