/// Terms that are not groups: assertions, characters and quantifiers.
extension PatternParser {
    mutating func parseTerm(_ scalar: Unicode.Scalar) throws(PatternError) {
        let start = index
        switch scalar {
        case "^", "$":
            index += 1
            try finish(add(scalar == "^" ? .start : .end, from: start), from: start, isRepeatable: false)
        case "*", "+", "?":
            throw error("nothing to repeat before the quantifier")
        case ".":
            index += 1
            try finish(add(context.contains(.dotAll) ? .universe : .dot, from: start), from: start)
        case "[":
            let node = grammar == .unicodeSets ? try parseClassSet() : try parseClass()
            try finish(node, from: start)
        case "\\":
            try parseEscape()
        case "{":
            let quantifier = try parseQuantifier()
            guard quantifier == nil else { throw error("nothing to repeat before the quantifier", at: start) }
            guard grammar.isLegacy else { throw error("unmatched opening brace") }
            try parseCharacter(scalar)
        case "}" where !grammar.isLegacy:
            throw error("unmatched closing brace")
        case "]" where !grammar.isLegacy:
            throw error("unmatched closing bracket")
        default:
            try parseCharacter(scalar)
        }
    }

    private mutating func parseCharacter(_ scalar: Unicode.Scalar) throws(PatternError) {
        let start = index
        index += 1
        try finish(add(character: scalar.value, from: start), from: start)
    }

    /// Reads a quantifier, if there is one here; braces that do not form one are left alone, or rejected outside the legacy grammar.
    mutating func parseQuantifier() throws(PatternError) -> PatternBounds? {
        var bounds: PatternBounds
        switch peek() {
        case "*": bounds = PatternBounds(least: 0, most: .max)
        case "+": bounds = PatternBounds(least: 1, most: .max)
        case "?": bounds = PatternBounds(least: 0, most: 1)
        case "{":
            let start = index
            index += 1
            guard let braced = parseBounds() else {
                index = start
                guard grammar.isLegacy else { throw error("incomplete quantifier") }
                return nil
            }
            guard braced.least <= braced.most else { throw error("numbers out of order in the quantifier", at: start) }
            bounds = braced
            index -= 1
        default:
            return nil
        }
        index += 1
        bounds.isLazy = skip("?")
        return bounds
    }

    /// Reads `n}`, `n,}` or `n,m}`. Numbers that are too large become the maximum.
    private mutating func parseBounds() -> PatternBounds? {
        guard let least = parseDecimal() else { return nil }
        var most = least
        if skip(",") { most = parseDecimal() ?? .max }
        return skip("}") ? PatternBounds(least: least, most: most) : nil
    }

    mutating func parseDecimal() -> Int? {
        let start = index
        var value = 0
        while let digit = peek(), ("0"..."9").contains(digit) {
            let (product, overflows) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflowsToo) = product.addingReportingOverflow(Int(digit.value) - 0x30)
            value = overflows || overflowsToo ? .max : sum
            index += 1
        }
        return index > start ? value : nil
    }
}
