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
