/// Character classes in the `v` grammar: ClassSetExpression of ECMA-262 2025, 22.2.1. Nested classes are kept on an explicit stack.
extension PatternParser {
    mutating func parseClassSet() throws(PatternError) -> Int32 {
        let start = index
        var open: [PatternClassSet] = []
        repeat {
            if peek() == "[" {
                open.append(PatternClassSet(start: index))
                index += 1
                if skip("^") { open[open.count - 1].isNegated = true }
                continue
            }
            guard let scalar = peek(), var inner = open.popLast() else {
                throw error("unterminated character class", at: open.last?.start ?? start)
            }
            if scalar == "]" {
                index += 1
                guard inner.awaitsOperand == false else { throw error("set operator without a right-hand side") }
                guard let closed = inner.closed() else { throw error("negated character class with strings", at: inner.start) }
                guard var outer = open.popLast() else { return add(closed, from: start) }
                try insert(closed, into: &outer)
                open.append(outer)
                continue
            }
            if try !parseOperator(scalar, in: &inner) { try parseOperand(scalar, into: &inner) }
            open.append(inner)
        } while true
    }

    private func insert(_ operand: PatternClassSet.Strings, into set: inout PatternClassSet) throws(PatternError) {
        guard set.insert(operand) else { throw error("mixed set operators in a character class") }
    }

    private func parseOperatorKind(_ scalar: Unicode.Scalar) -> PatternClassSet.Operation? {
        guard peek(1) == scalar else { return nil }
        return scalar == "&" ? .intersection : scalar == "-" ? .subtraction : nil
    }

    /// Reads `&&` or `--`; false if there is none here.
    private mutating func parseOperator(_ scalar: Unicode.Scalar, in set: inout PatternClassSet) throws(PatternError) -> Bool {
        guard let operation = parseOperatorKind(scalar) else { return false }
        guard set.begin(operation), !(operation == .intersection && peek(2) == "&") else {
            throw error("misplaced set operator in a character class")
        }
        index += 2
        return true
    }

    private mutating func parseOperand(_ scalar: Unicode.Scalar, into set: inout PatternClassSet) throws(PatternError) {
        if scalar == "\\", let letter = peek(1) {
            if let escaped = CodePointSet.escaped(letter) {
                index += 2
                return try insert(PatternClassSet.Strings(folded(escaped)), into: &set)
            }
            if letter == "p" || letter == "P" {
                index += 1
                let property = try parseProperty()
                var operand = PatternClassSet.Strings(folded(property.set))
                operand.longest = property.longest
                operand.mayContainStrings = property.longest > 1
                return try insert(operand, into: &set)
            }
            if letter == "q", peek(2) == "{" {
                index += 3
                return try insert(try parseStrings(), into: &set)
            }
        }
        let start = index
        let lower = try parseClassSetCharacter(scalar)
        guard peek() == "-", peek(1) != "-" else {
            return try insert(PatternClassSet.Strings(folded(CodePointSet(lower))), into: &set)
        }
        index += 1
        guard let next = peek() else { throw error("unterminated character class", at: set.start) }
        let upper = try parseClassSetCharacter(next)
        guard lower <= upper else { throw error("range out of order in a character class", at: start) }
        guard set.operation == .union || set.operation == .undetermined else { throw error("range next to a set operator", at: start) }
        set.operation = .union
        try insert(PatternClassSet.Strings(folded(CodePointSet(lower...upper))), into: &set)
    }

    private mutating func parseClassSetCharacter(_ scalar: Unicode.Scalar) throws(PatternError) -> UInt32 {
        switch scalar {
        case "\\":
            index += 1
            if skip("b") { return 0x08 }
            return try parseCharacterEscape(inClass: true)
        case "(", ")", "[", "]", "{", "}", "/", "-", "|":
            throw error("unescaped special character in a character class")
        case "&", "!", "#", "$", "%", "*", "+", ",", ".", ":", ";", "<", "=", ">", "?", "@", "^", "`", "~":
            guard peek(1) != scalar else { throw error("reserved double punctuator in a character class") }
        default:
            break
        }
        index += 1
        return scalar.value
    }

    /// Reads the alternatives of `\q{…}`, after its brace.
    private mutating func parseStrings() throws(PatternError) -> PatternClassSet.Strings {
        let start = index
        var operand = PatternClassSet.Strings(.none)
        var string: [UInt32] = []
        while let scalar = peek() {
            if scalar == "|" || scalar == "}" {
                index += 1
                if string.count == 1 {
                    operand.set = operand.set.union(folded(CodePointSet(string[0])))
                } else {
                    operand.strings.insert(string)
                    operand.mayContainStrings = true
                }
                string = []
                if scalar == "}" { return operand }
            } else {
                string.append(try parseClassSetCharacter(scalar))
            }
        }
        throw error("unterminated string list", at: start)
    }

    private func folded(_ set: CodePointSet) -> CodePointSet {
        context.contains(.ignoresCase) ? set.ignoringCase : set
    }

    /// Adds a class; one with strings becomes an alternation, longest first as 22.2.2.9 requires.
    private mutating func add(_ operand: PatternClassSet.Strings, from start: Int) -> Int32 {
        let isShort = operand.strings.isEmpty
        var options: [Int32] = []
        let longestFirst = operand.strings.sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
        for string in longestFirst where !string.isEmpty {
            let characters = string.map { add(character: $0, from: start) }
            options.append(tree.add(.concatenation, in: range(from: start), children: characters[...], context: context))
        }
        if isShort || !operand.set.isEmpty {
            let set = tree.add(operand.set)
            options.append(add(operand.longest > 1 ? .sequence(set, longest: operand.longest) : .set(set), from: start))
        }
        if operand.strings.contains([]) { options.append(add(.empty, from: start)) }
        guard options.count > 1 else { return options[0] }
        return tree.add(.alternation, in: range(from: start), children: options[...], context: context)
    }
}
