/// The result of a pass over all bytes of a source: whether they are ASCII, and where they stop being UTF-8.
struct UTF8Check {
    let isASCII: Bool
    /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 16, table 3-7); nil if there is none.
    let firstInvalid: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = UTF8Check.asciiPrefix(bytes, from: 0)
        guard index < bytes.count else {
            isASCII = true
            firstInvalid = nil
            return
        }
        isASCII = false
        while index < bytes.count {
            let length = UTF8Check.sequenceLength(bytes, at: index)
            guard length > 0 else {
                firstInvalid = index
                return
            }
            index += length
            index = UTF8Check.asciiPrefix(bytes, from: index)
        }
        firstInvalid = nil
    }

    /// The first index at or after `start` whose byte is not ASCII; checks eight bytes per step.
    private static func asciiPrefix(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return bytes.count }
        let raw = UnsafeRawPointer(base)
        var index = start
        while index + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// The length of the well-formed sequence at `index`, 1 to 4; 0 if there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        if lead < 0x80 { return 1 }
        let (length, second): (Int, ClosedRange<UInt8>)
        switch lead {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
