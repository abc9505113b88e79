/// One code point in UTF-8, or a run of invalid bytes.
package struct CodePoint {
    /// nil if the bytes are not well-formed UTF-8 (Unicode 16, table 3-7).
    package let scalar: Unicode.Scalar?
    /// Length in bytes, 1 to 4; for ill-formed bytes, the length of the longest run that one U+FFFD replaces.
    package let length: Int

    /// - Parameter index: of the first byte; must be within the bytes.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        let lead = bytes[index]
        guard lead >= 0x80 else {
            scalar = Unicode.Scalar(lead)
            length = 1
            return
        }
        let (wanted, second): (Int, ClosedRange<UInt8>)
        switch lead {
        case 0xC2...0xDF: (wanted, second) = (2, 0x80...0xBF)
        case 0xE0: (wanted, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (wanted, second) = (3, 0x80...0xBF)
        case 0xED: (wanted, second) = (3, 0x80...0x9F)
        case 0xF0: (wanted, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (wanted, second) = (4, 0x80...0xBF)
        case 0xF4: (wanted, second) = (4, 0x80...0x8F)
        default: (wanted, second) = (1, 0x80...0xBF)
        }
        var value = UInt32(lead) & (0xFF >> UInt32(wanted + 1))
        var taken = 1
        while taken < wanted, index + taken < bytes.count {
            let byte = bytes[index + taken]
            guard taken == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { break }
            value = value << 6 | UInt32(byte & 0x3F)
            taken += 1
        }
        scalar = wanted > 1 && taken == wanted ? Unicode.Scalar(value) : nil
        length = taken
    }
}
