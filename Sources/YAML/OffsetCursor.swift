import CLibYAML

/// Turns libyaml's marks, which count code points after the byte order mark, into byte offsets. Marks come nearly in order, so the
/// cursor steps from the last one.
struct OffsetCursor {
    private let source: Source
    private let start: Int
    private var codePoint = 0
    private var byte: Int

    init(_ source: Source) {
        self.source = source
        start = source.readable.lowerBound
        byte = start
    }

    mutating func offset(_ mark: yaml_mark_t) -> UInt32 {
        let wanted = Int(clamping: mark.index)
        guard !source.isASCII else { return UInt32(clamping: min(wanted, source.bytes.count)) }
        if wanted >= codePoint { advance(wanted) } else { retreat(wanted) }
        return UInt32(clamping: byte)
    }

    private mutating func advance(_ wanted: Int) {
        let bytes = source.bytes
        guard let base = bytes.baseAddress else { return }
        let raw = UnsafeRawPointer(base)
        while wanted - codePoint >= 8, byte + 8 <= bytes.count,
            raw.loadUnaligned(fromByteOffset: byte, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            byte += 8
            codePoint += 8
        }
        while codePoint < wanted, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            codePoint += 1
        }
    }

    private mutating func retreat(_ wanted: Int) {
        let bytes = source.bytes
        while codePoint > wanted, byte > start {
            byte -= 1
            while byte > start, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
            codePoint -= 1
        }
    }
}
