import System

/// Writes text from a specification for a terminal: characters that the terminal would interpret or not display are written as `\u{202e}`,
/// and bytes that are not UTF-8 as `\x{ff}`.
extension ByteWriter {
    /// - Parameter limit: the number of columns after which the text is cut, with `…`.
    /// - Returns: the number of columns.
    @discardableResult
    mutating func writeVisible(_ string: String, limit: Int = .max) -> Int {
        string.utf8.withContiguousStorageIfAvailable { writeVisible($0, limit: limit) }
            ?? Array(string.utf8).withUnsafeBufferPointer { writeVisible($0, limit: limit) }
    }

    @discardableResult
    mutating func writeVisible(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max) -> Int {
        var index = bytes.prefix(limit).prefix { $0 >= 0x20 && $0 < 0x7F }.count
        var columns = index
        write(UnsafeBufferPointer(rebasing: bytes[..<index]))
        while index < bytes.count {
            let point = CodePoint(bytes, at: index)
            let next = index + point.length
            guard columns < limit else {
                write(literal: "…")
                return columns + 1
            }
            columns += writeVisible(point, UnsafeBufferPointer(rebasing: bytes[index..<next]))
            index = next
        }
        return columns
    }

    /// Writes one code point and returns its number of columns.
    mutating func writeVisible(_ point: CodePoint, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let start = count
        guard let scalar = point.scalar else {
            for byte in bytes {
                write(literal: "\\x{")
                write(hexadecimal: UInt64(byte), places: 2)
                write(byte: UInt8(ascii: "}"))
            }
            return count - start
        }
        if case .shown(let columns) = Glyph(scalar) {
            write(bytes)
            return columns
        }
        write(literal: "\\u{")
        write(hexadecimal: UInt64(scalar.value))
        write(byte: UInt8(ascii: "}"))
        return count - start
    }
}
