/// What follows a backslash outside a character class.
extension PatternParser {
    mutating func parseEscape() throws(PatternError) {
        let start = index
        index += 1
        guard let scalar = peek() else { throw error("backslash at the end of the pattern", at: start) }
        switch scalar {
        case "b", "B":
            index += 1
            try finish(add(.boundary(isNegated: scalar == "B"), from: start), from: start, isRepeatable: false)
        case "1"..."9":
            try parseBackreference(from: start)
        case "k" where !grammar.isLegacy || survey.hasNames:
            index += 1
            guard skip("<") else { throw error("invalid named back reference", at: start) }
            let number = names.refer(to: try parseGroupName(), at: start)
            try finish(add(.namedReference(number), from: start), from: start)
        default:
            if let set = CodePointSet.escaped(scalar) {
                index += 1
                try finish(add(set, from: start), from: start)
            } else if !grammar.isLegacy, scalar == "p" || scalar == "P" {
                let property = try parseProperty()
                var node = add(property.set, from: start)
                if property.longest > 1, case .set(let set) = tree.nodes[Int(node)].kind {
                    node = tree.replaceLast(.sequence(set, longest: property.longest))
                }
                try finish(node, from: start)
            } else {
                let value = try parseCharacterEscape(inClass: false)
                try finish(add(character: value, from: start), from: start)
            }
        }
    }

    private mutating func parseBackreference(from start: Int) throws(PatternError) {
        let digits = index
        let number = parseDecimal() ?? 0
        if number <= survey.captures {
            try finish(add(.backreference(number), from: start), from: start)
            return
        }
        guard grammar.isLegacy else { throw error("back reference to a group that does not exist", at: start) }
        index = digits
        let value = try parseCharacterEscape(inClass: false)
        try finish(add(character: value, from: start), from: start)
    }

    /// Reads what follows a backslash and stands for one code point: the CharacterEscape of 22.2.1, or what B.1.2 makes of it.
    mutating func parseCharacterEscape(inClass: Bool) throws(PatternError) -> UInt32 {
        let start = index - 1
        guard let scalar = peek() else { throw error("backslash at the end of the pattern", at: start) }
        index += 1
        switch scalar {
        case "t": return 0x09
        case "n": return 0x0A
        case "v": return 0x0B
        case "f": return 0x0C
        case "r": return 0x0D
        case "c":
            if let letter = peek(), letter.isASCII, letter.properties.isAlphabetic {
                index += 1
                return letter.value % 32
            }
            guard grammar.isLegacy else { throw error("invalid control escape", at: start) }
            if inClass, let other = peek(), other == "_" || ("0"..."9").contains(other) {
                index += 1
                return other.value % 32
            }
            index -= 1
            return 0x5C
        case "0"..."9":
            return try parseNumericEscape(scalar, at: start)
        case "x":
            if let value = parseHex(digits: 2) { return value }
            guard grammar.isLegacy else { throw error("invalid hexadecimal escape", at: start) }
        case "u":
            if let value = parseUnicodeEscape(isBraced: !grammar.isLegacy) { return value }
            guard grammar.isLegacy else { throw error("invalid unicode escape", at: start) }
        default:
            guard isIdentityEscape(scalar, inClass: inClass) else {
                throw error(scalar == "k" ? "invalid named back reference" : "invalid escape", at: start)
            }
        }
        return scalar.value
    }

    private func isIdentityEscape(_ scalar: Unicode.Scalar, inClass: Bool) -> Bool {
        if grammar.isLegacy { return scalar != "c" && !(scalar == "k" && survey.hasNames) }
        switch scalar {
        case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/": return true
        case "-": return inClass
        case "&", "!", "#", "%", ",", ":", ";", "<", "=", ">", "@", "`", "~": return inClass && grammar == .unicodeSets
        default: return false
        }
    }

    /// Reads `\0`, and in the legacy grammar octal numbers up to 377 and the literal digits 8 and 9.
    private mutating func parseNumericEscape(_ first: Unicode.Scalar, at start: Int) throws(PatternError) -> UInt32 {
        var value = first.value - 0x30
        guard grammar.isLegacy else {
            if value == 0, !("0"..."9").contains(peek() ?? "a") { return 0 }
            throw error("invalid numeric escape", at: start)
        }
        guard value < 8 else { return first.value }
        for _ in 0..<2 {
            guard let digit = peek(), ("0"..."7").contains(digit), value * 8 + digit.value - 0x30 <= 0o377 else { break }
            value = value * 8 + digit.value - 0x30
            index += 1
        }
        return value
    }

    /// Reads what follows `\u`; a surrogate pair is one code point where braces are supported. If the result is nil, nothing was consumed.
    mutating func parseUnicodeEscape(isBraced: Bool) -> UInt32? {
        let start = index
        if isBraced, skip("{") {
            var value: UInt32 = 0
            let digits = index
            while let digit = peek(), let number = Self.hexValue(digit), value <= 0x10_FFFF {
                value = value * 16 + number
                index += 1
            }
            if index > digits, value <= 0x10_FFFF, skip("}") { return value }
            index = start
            return nil
        }
        guard let lead = parseHex(digits: 4) else { return nil }
        guard isBraced, (0xD800...0xDBFF).contains(lead), peek() == "\\", peek(1) == "u" else { return lead }
        let afterLead = index
        index += 2
        if let trail = parseHex(digits: 4), (0xDC00...0xDFFF).contains(trail) {
            return 0x1_0000 + (lead - 0xD800) << 10 + (trail - 0xDC00)
        }
        index = afterLead
        return lead
    }

    private mutating func parseHex(digits count: Int) -> UInt32? {
        var value: UInt32 = 0
        for ahead in 0..<count {
            guard let digit = peek(ahead), let number = Self.hexValue(digit) else { return nil }
            value = value * 16 + number
        }
        index += count
        return value
    }

    private static func hexValue(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar {
        case "0"..."9": scalar.value - 0x30
        case "a"..."f": scalar.value - 0x61 + 10
        case "A"..."F": scalar.value - 0x41 + 10
        default: nil
        }
    }
}
