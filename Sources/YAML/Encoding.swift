/// How the bytes of a file encode its text, determined by its byte order mark.
package enum Encoding: Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian

    /// UTF-32 is detected only to reject it by name: its little-endian mark begins like that of UTF-16.
    static func detect(_ bytes: UnsafeBufferPointer<UInt8>) throws(SyntaxProblem) -> Encoding {
        let head = Array(bytes.prefix(4))
        if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] {
            throw SyntaxProblem(.unsupported, "the file is UTF-32; only UTF-8 and UTF-16 are supported", at: 0)
        }
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return .utf8
    }

    /// UTF-8 bytes between two entries in the table of code units.
    static let stride = 1024

    /// The number of UTF-16 code units for a run of UTF-8; a character counts where it begins.
    static func units(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var units = 0
        for byte in bytes where byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
        return units
    }

    /// Code units before each stride of a text.
    static func units(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
        var table: [UInt32] = [0]
        var total = 0
        for start in Swift.stride(from: 0, to: bytes.count, by: stride) {
            total += units(bytes[start..<min(start + stride, bytes.count)])
            table.append(UInt32(total))
        }
        return table
    }

    /// The bytes reencoded as UTF-8 without a byte order mark. The text ends at an unpaired surrogate or an incomplete unit.
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
