import YAML

/// A double-quoted scalar, character by character, so that a string that replaces it keeps the spelling of what they share.
struct QuotedSpelling {
    private struct Character {
        /// The offset in the scalar as written, and the length there in bytes.
        let offset: Int
        let length: Int
        let scalar: Unicode.Scalar
    }

    private let raw: Text
    private var characters: [Character] = []

    /// - Parameters:
    ///   - raw: the scalar as written, with its quotes.
    ///   - value: its value.
    /// - Returns: nil if it is not double-quoted or spans several lines.
    init?(_ raw: Text, value: Text) {
        guard raw.count >= 2, raw.first == UInt8(ascii: "\""), raw.last == UInt8(ascii: "\"") else { return nil }
        self.raw = raw
        var index = 1
        while index < raw.count - 1 {
            guard let next = Self.character(raw, at: index) else { return nil }
            characters.append(next)
            index += next.length
        }
        var read = String.UnicodeScalarView()
        read.append(contentsOf: characters.map(\.scalar))
        guard index == raw.count - 1, String(read).utf8.elementsEqual(value.bytes) else { return nil }
    }

    /// How to write a string in its place.
    func text(for string: String, isJSON: Bool) -> String {
        let wanted = Array(string.unicodeScalars)
        let shorter = min(wanted.count, characters.count)
        var start = 0
        while start < shorter, wanted[start] == characters[start].scalar { start += 1 }
        var end = 0
        while end < shorter - start, wanted[wanted.count - 1 - end] == characters[characters.count - 1 - end].scalar { end += 1 }
        var middle = String.UnicodeScalarView()
        middle.append(contentsOf: wanted[start..<wanted.count - end])
        let front = start < characters.count ? characters[start].offset : raw.count - 1
        let back = end > 0 ? characters[characters.count - end].offset : raw.count - 1
        return raw.slice(0, front).string + ScalarText.escaped(String(middle), isJSON: isJSON) + raw.slice(back).string
    }

    private static func character(_ raw: Text, at index: Int) -> Character? {
        let byte = raw[index]
        guard byte == UInt8(ascii: "\\") else {
            guard byte != 0x0A, byte != 0x0D else { return nil }
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard let scalar = raw.slice(index, index + length).string.unicodeScalars.first else { return nil }
            return Character(offset: index, length: length, scalar: scalar)
        }
        if let simple = escapes[raw[index + 1]] { return Character(offset: index, length: 2, scalar: simple) }
        guard let places = digits[raw[index + 1]], let value = number(raw, index + 2, places) else { return nil }
        if let scalar = Unicode.Scalar(value) { return Character(offset: index, length: 2 + places, scalar: scalar) }
        // The halves of a surrogate pair, as in JSON.
        guard (0xD800..<0xDC00).contains(value), places == 4, raw[index + 6] == UInt8(ascii: "\\"), raw[index + 7] == UInt8(ascii: "u"),
            let low = number(raw, index + 8, 4), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00))
        else { return nil }
        return Character(offset: index, length: 12, scalar: scalar)
    }

    private static func number(_ raw: Text, _ start: Int, _ places: Int) -> UInt32? {
        let digits = raw.slice(start, start + places)
        return digits.count == places ? UInt32(digits.string, radix: 16) : nil
    }

    /// Number of hexadecimal digits after a letter.
    private static let digits: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]

    /// YAML 1.2.2 §5.7; JSON supports some of these.
    private static let escapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "0"): "\u{0}", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\u{9}", 0x09: "\u{9}",
        UInt8(ascii: "n"): "\u{A}", UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\u{D}",
        UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"", UInt8(ascii: "/"): "/",
        UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}",
        UInt8(ascii: "P"): "\u{2029}",
    ]
}
