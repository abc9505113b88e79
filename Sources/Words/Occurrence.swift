extension UnsafeBufferPointer<UInt8> {
    /// Whether a part occurs at an index, in either case.
    ///
    /// - Parameter part: ASCII letters in lowercase.
    package func holds(_ part: StaticString, at index: Int) -> Bool {
        index >= 0 && index + part.utf8CodeUnitCount <= count
            && (0..<part.utf8CodeUnitCount).allSatisfy { self[index + $0] | 0x20 == part.utf8Start[$0] }
    }
}

extension StringProtocol {
    /// Whether a text occurs in this one, byte by byte; an empty text occurs in every text.
    /// Several times as fast as the standard library's `contains` for strings, which compares characters.
    package func includes(_ part: String) -> Bool {
        var (text, part) = (String(self), part)
        return text.withUTF8 { text in part.withUTF8 { Self.occurs($0, in: text) } }
    }

    private static func occurs(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first else { return true }
        var index = 0
        while index + part.count <= text.count {
            if text[index] == first, zip(part, text[index...]).allSatisfy({ $0 == $1 }) { return true }
            index += 1
        }
        return false
    }
}
