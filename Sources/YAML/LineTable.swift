import System

/// The start offsets of the lines in a text, and the number of code points before each kilobyte, so that a position is found in bounded
/// time even in a file with one long line.
///
/// Lines end at LF, CR, or CR LF. NEL, LS, and PS do not end a line: editors and code hosts do not count them.
package struct LineTable: Sendable {
    private static let stride = 1024
    private let starts: [UInt32]
    /// Code points before byte `1024 × index`; empty if every byte is a code point.
    private let codePoints: [UInt32]

    init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        var starts: [UInt32] = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        starts.reserveCapacity(bytes.count / 32)
        LineTable.forEachBreak(in: bytes) { starts.append(UInt32($0)) }
        self.starts = starts
        var table: [UInt32] = []
        if !isASCII {
            var count = 0
            for start in Swift.stride(from: 0, to: bytes.count, by: LineTable.stride) {
                table.append(UInt32(count))
                count += LineTable.characters(bytes, start, min(start + LineTable.stride, bytes.count))
            }
            table.append(UInt32(count))
        }
        codePoints = table
    }

    /// Calls `body` with the offset after each line break.
    private static func forEachBreak(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
        var feed = bytes.firstIndex(of: 0x0A, from: 0) ?? bytes.count
        var carriage = bytes.firstIndex(of: 0x0D, from: 0) ?? bytes.count
        while feed < bytes.count || carriage < bytes.count {
            if feed < carriage {
                body(feed + 1)
                feed = bytes.firstIndex(of: 0x0A, from: feed + 1) ?? bytes.count
            } else {
                // CR LF is one line break, which ends at its LF.
                if feed != carriage + 1 || feed == bytes.count { body(carriage + 1) }
                carriage = bytes.firstIndex(of: 0x0D, from: carriage + 1) ?? bytes.count
            }
        }
    }

    /// The number of lines; a text that ends in a line break has an empty last line.
    package var count: Int { starts.count }

    /// The index, from 0, of the line that contains the byte at `offset`.
    package func line(at offset: UInt32) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The offset of the first byte of a line, counted from 0; nil past the end.
    package func start(ofLine line: Int) -> UInt32? { starts.indices.contains(line) ? starts[line] : nil }

    /// Code points between two offsets.
    func distance(from start: UInt32, to end: UInt32, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard !codePoints.isEmpty else { return max(0, Int(end) - Int(start)) }
        if end >= start, end - start < LineTable.stride { return LineTable.characters(bytes, Int(start), min(Int(end), bytes.count)) }
        return max(0, codePoints(before: Int(end), bytes) - codePoints(before: Int(start), bytes))
    }

    private func codePoints(before offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let end = min(offset, bytes.count)
        let slot = min(end / LineTable.stride, codePoints.count - 1)
        return Int(codePoints[slot]) + LineTable.characters(bytes, min(slot * LineTable.stride, end), end)
    }

    /// Code points that begin in a range, counted eight bytes per step.
    private static func characters(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard let base = bytes.baseAddress, end > start else { return 0 }
        let raw = UnsafeRawPointer(base)
        var continuations = 0
        var index = start
        while index + 8 <= end {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            continuations &+= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
            index += 8
        }
        while index < end {
            if bytes[index] & 0xC0 == 0x80 { continuations &+= 1 }
            index += 1
        }
        return end - start - continuations
    }
}
