/// The type of a scalar in the core schema of YAML 1.2.2, §10.3.2, which includes JSON's literals.
package enum ScalarType: Sendable {
    case null, boolean, integer, number, string
}

extension Node {
    /// The text of a scalar, with escapes and folding resolved; nil for collections.
    package var text: Text? { kind == .scalar ? storage.pointee.text(of: record.pointee) : nil }

    /// The text of a scalar if it is a string; otherwise nil.
    package var stringText: Text? { scalarType == .string ? text : nil }

    /// That text as a `String`.
    package var string: String? { stringText?.string }

    /// The type of a scalar; nil for collections.
    package var scalarType: ScalarType? {
        guard let text else { return nil }
        return style == .plain ? ScalarType(plain: text) : .string
    }

    package var isNull: Bool { scalarType == .null }

    package var boolean: Bool? {
        guard scalarType == .boolean, let first = text?.first else { return nil }
        return first | 0x20 == UInt8(ascii: "t")
    }

    /// The value of an integer that fits in 64 bits.
    package var integer: Int? {
        guard scalarType == .integer, let string = text?.string else {
            guard let number, number == number.rounded(), abs(number) < 9e15 else { return nil }
            return Int(exactly: number)
        }
        if string.hasPrefix("0x") { return Int(string.dropFirst(2), radix: 16) }
        if string.hasPrefix("0o") { return Int(string.dropFirst(2), radix: 8) }
        return Int(string)
    }

    /// The value of an integer or a number; nil for `.nan`.
    package var number: Double? {
        guard let type = scalarType, type == .integer || type == .number, let string = text?.string else { return nil }
        if string.hasPrefix("0x") || string.hasPrefix("0o") { return integer.map(Double.init) }
        if string.lowercased().hasSuffix(".inf") { return string.hasPrefix("-") ? -Double.infinity : Double.infinity }
        return Double(string)
    }
}

extension ScalarType {
    /// The type of a plain text in the core schema.
    package init(plain text: Text) {
        guard let first = text.first else {
            self = .null
            return
        }
        switch first {
        case UInt8(ascii: "~"): self = text.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            self = text == "null" || text == "Null" || text == "NULL" ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            self = text == "true" || text == "True" || text == "TRUE" ? .boolean : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            self = text == "false" || text == "False" || text == "FALSE" ? .boolean : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            self = ScalarType.numeric(text)
        default: self = .string
        }
    }

    /// `[-+]?[0-9]+ | 0o[0-7]+ | 0x[0-9a-fA-F]+`, the float forms, `.inf`, and `.nan`.
    private static func numeric(_ text: Text) -> ScalarType {
        let bytes = text.bytes
        if bytes.starts(with: "0o".utf8) {
            return bytes.count > 2 && bytes.dropFirst(2).allSatisfy { (0x30...0x37).contains($0) } ? .integer : .string
        }
        if bytes.starts(with: "0x".utf8) {
            return bytes.count > 2 && bytes.dropFirst(2).allSatisfy { isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
                ? .integer : .string
        }
        var index = bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-") ? 1 : 0
        let rest = text.slice(index)
        if rest == ".inf" || rest == ".Inf" || rest == ".INF" { return .number }
        if index == 0, text == ".nan" || text == ".NaN" || text == ".NAN" { return .number }
        let whole = digits(bytes, &index)
        if index == bytes.count { return whole > 0 ? .integer : .string }
        var fraction = 0
        if bytes[index] == UInt8(ascii: ".") {
            index += 1
            fraction = digits(bytes, &index)
        }
        guard whole + fraction > 0 else { return .string }
        if index == bytes.count { return .number }
        guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return .string }
        index += 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
        return digits(bytes, &index) > 0 && index == bytes.count ? .number : .string
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return index - start
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
