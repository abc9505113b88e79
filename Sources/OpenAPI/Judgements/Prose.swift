import YAML

extension Text {
    /// Whether a word of the text starts with one of the stems, ignoring the case of ASCII letters. `expir` finds "expires" and "Expiry",
    /// but not "inexpiring".
    ///
    /// - Parameter stems: in lowercase.
    package func mentions(_ stems: [StaticString]) -> Bool {
        var start = 0
        while start < count {
            guard Text.isWordByte(base[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < count, Text.isWordByte(base[end]) { end += 1 }
            let word = slice(start, end)
            if stems.contains(where: { word.hasPrefixIgnoringCase($0) }) { return true }
            start = end
        }
        return false
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
}
