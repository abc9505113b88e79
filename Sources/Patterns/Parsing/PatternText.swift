/// A pattern as code points with their byte offsets.
struct PatternText {
    let scalars: [Unicode.Scalar]

    /// The byte offset of each code point, followed by that of the end.
    let offsets: [Int32]

    /// Decodes UTF-8. A byte that is not part of a well-formed sequence becomes U+FFFD.
    init(_ bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int32] = []
        scalars.reserveCapacity(bytes.count)
        offsets.reserveCapacity(bytes.count + 1)
        var index = 0
        while index < bytes.count {
            let (scalar, length) = Self.decode(bytes, at: index)
            scalars.append(scalar)
            offsets.append(Int32(clamping: index))
            index += length
        }
        offsets.append(Int32(clamping: bytes.count))
        self.scalars = scalars
        self.offsets = offsets
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    private static func decode(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let (length, mask, least): (Int, UInt8, UInt32) =
            switch lead {
            case 0xC2...0xDF: (2, 0x1F, 0x80)
            case 0xE0...0xEF: (3, 0x0F, 0x800)
            case 0xF0...0xF4: (4, 0x07, 0x1_0000)
            default: (0, 0, 0)
            }
        guard length > 0, index + length <= bytes.count else { return (replacement, 1) }
        var value = UInt32(lead & mask)
        for byte in bytes[(index + 1)..<(index + length)] {
            guard byte & 0xC0 == 0x80 else { return (replacement, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return (replacement, 1) }
        return (scalar, length)
    }
}
