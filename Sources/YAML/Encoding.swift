/// How the bytes of a file encode its text, told by its byte order mark.
package enum Encoding: Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian

    /// UTF-32 is told apart so that it is refused by name: its little-endian mark begins like UTF-16's.
    static func detect(_ bytes: UnsafeBufferPointer<UInt8>) throws(SyntaxProblem) -> Encoding {
        let head = Array(bytes.prefix(4))
        if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] {
            throw SyntaxProblem(.unsupported, "the file is UTF-32; UTF-8 and UTF-16 are read", at: 0)
        }
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return .utf8
    }

    /// The bytes re-encoded as UTF-8 without a byte order mark. An unpaired surrogate or a half unit ends the text there.
    func transcode(_ bytes: UnsafeBufferPointer<UInt8>) -> (utf8: [UInt8], isComplete: Bool) {
        let high = self == .utf16LittleEndian ? 1 : 0
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = 2
        while index + 1 < bytes.count {
            units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high]))
            index += 2
        }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(units.count)
        var position = 0
        while position < units.count {
            let unit = units[position]
            var scalar = UInt32(unit)
            position += 1
            if UTF16.isTrailSurrogate(unit) { return (utf8, false) }
            if UTF16.isLeadSurrogate(unit) {
                guard position < units.count, UTF16.isTrailSurrogate(units[position]) else { return (utf8, false) }
                scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(units[position] & 0x3FF))
                position += 1
            }
            guard let character = Unicode.Scalar(scalar) else { return (utf8, false) }
            utf8.append(contentsOf: UTF8.encode(character) ?? .init())
        }
        return (utf8, bytes.count % 2 == 0)
    }
}
