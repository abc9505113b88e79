import YAML

/// How a string is written: plain, or in one of two kinds of quotes.
package enum Quoting: Sendable {
    case plain, single, double

    /// The quoting of a text as written in a source.
    init(_ text: Text) {
        switch text.first {
        case UInt8(ascii: "'"): self = .single
        case UInt8(ascii: "\""): self = .double
        default: self = .plain
        }
    }
}

/// Strings as YAML and JSON write them.
package enum ScalarText {
    /// The string in the requested quotes, in `fallback` if it cannot be plain, or in double quotes if it cannot be single-quoted.
    ///
    /// - Parameter isJSON: whether the file is JSON, which writes characters beyond U+FFFF as two escapes.
    package static func write(_ string: String, _ wanted: Quoting, fallback: Quoting, isJSON: Bool) -> String {
        let quoting = wanted == .plain && !isPlain(string) ? fallback : wanted
        switch quoting {
        case .plain where isPlain(string): return string
        case .single where !string.unicodeScalars.contains(where: isEscaped):
            return "'" + string.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        default: return "\"" + escaped(string, isJSON: isJSON) + "\""
        }
    }

    /// The text between double quotes for a string.
    static func escaped(_ string: String, isJSON: Bool) -> String {
        if string.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) { return string }
        var text = ""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case _ where !isEscaped(scalar): text.unicodeScalars.append(scalar)
            case _ where scalar.value > 0xFFFF && !isJSON: text += "\\U" + hexadecimal(scalar.value, places: 8)
            default: for unit in String(scalar).utf16 { text += "\\u" + hexadecimal(UInt32(unit), places: 4) }
            }
        }
        return text
    }

    /// Whether a character is never written literally: invisible characters, those that editors and terminals interpret, and those that
    /// YAML does not allow.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x7F else { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
        case .nonspacingMark: return scalar.value >= 0xE0000
        default: return scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func hexadecimal(_ value: UInt32, places: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, places - digits.count)) + digits
    }

    /// Whether a plain scalar with this text is this string, in block and flow style, in YAML 1.1 and 1.2. Says no when in doubt.
    static func isPlain(_ string: String) -> Bool {
        guard let first = string.utf8.first, let last = string.utf8.last, last != 0x20, last != UInt8(ascii: ":") else { return false }
        guard isLetter(first) || [UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "/")].contains(first) else { return false }
        var previous: UInt8 = 0
        for byte in string.utf8 {
            guard isInner(byte), previous != UInt8(ascii: ":") || byte != 0x20 else { return false }
            previous = byte
        }
        return !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(string.lowercased())
    }

    /// A key that is a number if it is not quoted: a status code.
    static func isNumber(_ key: Text) -> Bool {
        switch ScalarType(plain: key) {
        case .integer, .number: true
        default: false
        }
    }

    static func isNumber(_ key: String) -> Bool {
        var key = key
        return key.withUTF8 { bytes in bytes.baseAddress.map { isNumber(Text(base: $0, count: bytes.count)) } ?? false }
    }

    private static func isInner(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), 0x20:
            true
        default: isLetter(byte)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
