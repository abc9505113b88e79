import CLibYAML

/// Converts libyaml's marks, which count code points after the byte order mark, into byte offsets. Marks arrive almost in order, so the
/// cursor moves on from the previous one.
struct OffsetCursor {
    private let source: Source
    private let start: Int
    private var codePoint = 0
    private var byte: Int
    /// Every byte from `byte` up to here is ASCII.
    private var asciiEnd: Int
    /// How many bytes to look ahead for the first non-ASCII byte.
    private static let reach = 512

    init(_ source: Source) {
        self.source = source
        start = source.readable.lowerBound
        byte = start
        asciiEnd = start
    }

    mutating func offset(_ mark: yaml_mark_t) -> UInt32 {
        let wanted = Int(clamping: mark.index)
        guard !source.isASCII else { return UInt32(clamping: min(wanted, source.bytes.count)) }
        if wanted >= codePoint { advance(wanted) } else { retreat(wanted) }
        return UInt32(clamping: byte)
    }

    private mutating func advance(_ wanted: Int) {
        let bytes = source.bytes
        while true {
            let step = min(wanted - codePoint, asciiEnd - byte)
            byte += step
            codePoint += step
            guard codePoint < wanted, byte < bytes.count else { return }
            if bytes[byte] < 0x80 {
                asciiEnd = endOfASCII(bytes)
            } else {
                byte += 1
                while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
                codePoint += 1
                asciiEnd = byte
            }
        }
    }

    private func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = bytes.baseAddress else { return byte }
        let raw = UnsafeRawPointer(base)
        let limit = min(byte + OffsetCursor.reach, bytes.count)
        var end = byte
        while end + 8 <= limit, raw.loadUnaligned(fromByteOffset: end, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { end += 8 }
        while end < limit, bytes[end] < 0x80 { end += 1 }
        return end
    }

    private mutating func retreat(_ wanted: Int) {
        let bytes = source.bytes
        while codePoint > wanted, byte > start {
            byte -= 1
            if bytes[byte] >= 0x80 { asciiEnd = byte }
            while byte > start, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
            if bytes[byte] >= 0x80 { asciiEnd = byte }
            codePoint -= 1
        }
    }
}
