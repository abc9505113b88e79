/// Text for SARIF messages, in which `[words](target)` is a link, which text from a specification must not create.
enum SARIFText {
    /// The text with a space in every `](`.
    static func unlinked(_ text: String) -> String {
        guard containsLink(text) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "("), bytes.last == UInt8(ascii: "]") { bytes.append(0x20) }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text as the label of a link: square brackets become parentheses.
    static func label(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else { return text }
        let bytes = text.utf8.map { byte in
            byte == UInt8(ascii: "[") ? UInt8(ascii: "(") : byte == UInt8(ascii: "]") ? UInt8(ascii: ")") : byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func containsLink(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var index = 1
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "("), bytes[index - 1] == UInt8(ascii: "]") { return true }
                index += 1
            }
            return false
        } ?? true
    }
}
