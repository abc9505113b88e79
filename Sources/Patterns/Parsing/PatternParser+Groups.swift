/// What follows an opening parenthesis.
extension PatternParser {
    mutating func parseGroupStart() throws(PatternError) {
        let start = index
        index += 1
        guard skip("?") else {
            open(.group, capture: nextCapture(), at: start, context: context)
            return
        }
        switch peek() {
        case ":":
            index += 1
            open(.group, capture: 0, at: start, context: context)
        case "=", "!":
            let isNegated = peek() == "!"
            index += 1
            openLook(isAhead: true, isNegated: isNegated, at: start)
        case "<" where peek(1) == "=" || peek(1) == "!":
            let isNegated = peek(1) == "!"
            index += 2
            openLook(isAhead: false, isNegated: isNegated, at: start)
        case "<":
            index += 1
            let nameStart = index
            let name = try parseGroupName()
            let number = nextCapture()
            guard names.define(name, group: number, at: nameStart) else { throw error("duplicate group name", at: nameStart) }
            open(.group, capture: number, at: start, context: context)
        case "-", "i", "m", "s":
            let inner = try parseModifiers()
            open(.group, capture: 0, at: start, context: inner)
        case let other:
            throw error("invalid group syntax (?\(other.map { $0.value < 0x20 || $0.value > 0x7E ? "" : String($0) } ?? "")", at: start)
        }
    }

    private mutating func openLook(isAhead: Bool, isNegated: Bool, at start: Int) {
        var inner = context.union(.assertion)
        if isAhead { inner.remove(.backward) } else { inner.insert(.backward) }
        open(.look(isAhead: isAhead, isNegated: isNegated), capture: 0, at: start, context: inner)
    }

    private mutating func nextCapture() -> Int {
        tree.captures.append(-1)
        return tree.captures.count - 1
    }

    /// Reads `ims-ims:`; ECMA-262 2025, 22.2.1.1 lists the early errors.
    private mutating func parseModifiers() throws(PatternError) -> PatternNode.Context {
        var added: PatternNode.Context = []
        var removed: PatternNode.Context = []
        let start = index
        var isRemoving = false
        while let scalar = peek(), scalar != ":" {
            let modifier: PatternNode.Context
            switch scalar {
            case "i": modifier = .ignoresCase
            case "m": modifier = .multiline
            case "s": modifier = .dotAll
            case "-" where !isRemoving:
                isRemoving = true
                index += 1
                continue
            default: throw error("group modifiers without a colon")
            }
            guard added.union(removed).isDisjoint(with: modifier) else { throw error("repeated modifier") }
            if isRemoving { removed.insert(modifier) } else { added.insert(modifier) }
            index += 1
        }
        guard skip(":") else { throw error("unterminated group", at: start) }
        guard !added.isEmpty || !removed.isEmpty else { throw error("missing modifiers before the colon", at: start) }
        return context.union(added).subtracting(removed)
    }

    /// Reads a group name and the `>` after it; its `<` was already read.
    mutating func parseGroupName() throws(PatternError) -> [UInt32] {
        var name: [UInt32] = []
        while let scalar = peek(), scalar != ">" {
            let start = index
            index += 1
            var value = scalar.value
            if scalar == "\\" {
                guard skip("u"), let escaped = parseUnicodeEscape(isBraced: true) else { throw error("invalid group name", at: start) }
                value = escaped
            }
            guard Self.isNamePart(value, first: name.isEmpty) else { throw error("invalid group name", at: start) }
            name.append(value)
        }
        guard !name.isEmpty, skip(">") else { throw error("invalid group name") }
        return name
    }

    private static func isNamePart(_ value: UInt32, first: Bool) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        if scalar == "$" || scalar == "_" { return true }
        if scalar.isASCII { return CodePointSet.word.contains(value) && !(first && CodePointSet.digits.contains(value)) }
        if first { return scalar.properties.isIDStart }
        return scalar.properties.isIDContinue || value == 0x200C || value == 0x200D
    }
}
