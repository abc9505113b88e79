import YAML

/// How a string is written: plain, or in one of two quotes.
enum Quoting: Sendable {
    case plain, single, double

    /// That of a text as it stands in a source.
    init(_ text: Text) {
        switch text.first {
        case UInt8(ascii: "'"): self = .single
        case UInt8(ascii: "\""): self = .double
        default: self = .plain
        }
    }
}

/// Strings as YAML and JSON write them.
enum ScalarText {
    /// The string in the wanted quotes, or in `fallback` where it cannot be plain, or in double ones where it cannot be single.
    static func write(_ string: String, _ wanted: Quoting, fallback: Quoting) -> String {
        let quoting = wanted == .plain && !isPlain(string) ? fallback : wanted
        switch quoting {
        case .plain where isPlain(string): return string
        case .single where string.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }):
            return "'" + string.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        default: return doubleQuoted(string)
        }
    }

    /// Whether a plain scalar of this text is the string, in block and flow, by YAML 1.1 and 1.2. Says no when in doubt.
    static func isPlain(_ string: String) -> Bool {
        guard let first = string.utf8.first, let last = string.utf8.last, last != 0x20, last != UInt8(ascii: ":") else { return false }
        guard isLetter(first) || [UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "/")].contains(first) else { return false }
        var previous: UInt8 = 0
        for byte in string.utf8 {
            let isInner = isLetter(byte) || (0x30...0x39).contains(byte) || Array("$_/.-+:() ".utf8).contains(byte)
            guard isInner, previous != UInt8(ascii: ":") || byte != 0x20 else { return false }
            previous = byte
        }
        return !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(string.lowercased())
    }

    /// A key that is a number when it is not quoted: a status code.
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

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func doubleQuoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
