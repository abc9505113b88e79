/// JSON strings (RFC 8259). Characters that a terminal or an HTML page would interpret are also escaped, so that a report can be shown
/// anywhere: control characters, direction marks, zero-width characters, U+2028, U+2029, and `<`. Ill-formed UTF-8 becomes U+FFFD.
extension ByteWriter {
    package mutating func write(json string: String) {
        write(byte: UInt8(ascii: "\""))
        write(jsonContent: string)
        write(byte: UInt8(ascii: "\""))
    }

    package mutating func write(json bytes: UnsafeBufferPointer<UInt8>) {
        write(byte: UInt8(ascii: "\""))
        write(jsonContent: bytes)
        write(byte: UInt8(ascii: "\""))
    }

    /// Writes the contents of a string, without the quotes.
    package mutating func write(jsonContent string: String) {
        if string.utf8.withContiguousStorageIfAvailable({ write(jsonContent: $0) }) == nil {
            Array(string.utf8).withUnsafeBufferPointer { write(jsonContent: $0) }
        }
    }

    package mutating func write(jsonContent bytes: UnsafeBufferPointer<UInt8>) {
        var written = 0
        var index = endOfPlain(bytes, from: 0)
        while index < bytes.count {
            let point = CodePoint(bytes, at: index)
            let next = index + point.length
            if !isWrittenAsIs(point) {
                write(UnsafeBufferPointer(rebasing: bytes[written..<index]))
                writeEscape(point.scalar)
                written = next
            }
            index = endOfPlain(bytes, from: next)
        }
        write(UnsafeBufferPointer(rebasing: bytes[written..<bytes.count]))
    }

    /// Writes JSON from elsewhere. In it, non-ASCII characters, `<`, and DEL occur only in strings.
    package mutating func write(jsonText bytes: UnsafeBufferPointer<UInt8>) {
        var written = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x7F, bytes[index] != UInt8(ascii: "<") {
                index += 1
                continue
            }
            let point = CodePoint(bytes, at: index)
            if !isWrittenAsIs(point) {
                write(UnsafeBufferPointer(rebasing: bytes[written..<index]))
                writeEscape(point.scalar)
                written = index + point.length
            }
            index += point.length
        }
        write(UnsafeBufferPointer(rebasing: bytes[written..<bytes.count]))
    }

    private func isWrittenAsIs(_ point: CodePoint) -> Bool {
        guard let scalar = point.scalar, scalar.value >= 0x80 else { return false }
        return Glyph(scalar) != .hazard
    }

    private mutating func writeEscape(_ scalar: Unicode.Scalar?) {
        guard let scalar else { return write(literal: "\u{FFFD}") }
        switch scalar {
        case "\"": write(literal: "\\\"")
        case "\\": write(literal: "\\\\")
        case "\n": write(literal: "\\n")
        case "\r": write(literal: "\\r")
        case "\t": write(literal: "\\t")
        default:
            for unit in UTF16.encode(scalar) ?? .init() {
                write(literal: "\\u")
                write(hexadecimal: UInt64(unit), places: 4)
            }
        }
    }
}

/// The first index at or after `start` whose byte may need escaping; checks eight bytes per step.
private func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return bytes.count }
    let raw = UnsafeRawPointer(base)
    var index = start
    while index + 8 <= bytes.count, isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { index += 8 }
    while index < bytes.count {
        switch bytes[index] {
        case 0..<0x20, 0x22, 0x3C, 0x5C, 0x7F...: return index
        default: index += 1
        }
    }
    return index
}

/// Whether none of eight bytes is a control character, a quote, `<`, a backslash, DEL, or non-ASCII.
private func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    var found = word & highs
    found |= (word &- ones &* 0x20) & ~word & highs
    for byte: UInt64 in [0x22, 0x3C, 0x5C, 0x7F] {
        let difference = word ^ (ones &* byte)
        found |= (difference &- ones) & ~difference & highs
    }
    return found == 0
}
