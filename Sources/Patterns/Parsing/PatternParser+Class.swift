/// Character classes in the `u` and the legacy grammar.
extension PatternParser {
    /// One side of a possible range.
    fileprivate enum ClassAtom {
        case character(UInt32)
        case set(CodePointSet)
    }

    mutating func parseClass() throws(PatternError) -> Int32 {
        let start = index
        index += 1
        let isNegated = skip("^")
        var spans: [CodePointSet.Span] = []
        while let scalar = peek(), scalar != "]" {
            let atomStart = index
            let lower = try parseClassAtom()
            guard peek() == "-", let next = peek(1), next != "]" else {
                spans.append(lower)
                continue
            }
            index += 1
            let upper = try parseClassAtom()
            switch (lower, upper) {
            case (.character(let low), .character(let high)):
                guard low <= high else { throw error("range out of order in a character class", at: atomStart) }
                spans.append(CodePointSet.Span(lower: low, upper: high))
            default:
                guard grammar.isLegacy else { throw error("character class escape as the end of a range", at: atomStart) }
                spans.append(lower)
                spans.append(upper)
                spans.append(.character(0x2D))
            }
        }
        guard skip("]") else { throw error("unterminated character class", at: start) }
        var set = CodePointSet(spans)
        if context.contains(.ignoresCase) { set = set.ignoringCase }
        return add(isNegated ? set.complement : set, from: start)
    }

    private mutating func parseClassAtom() throws(PatternError) -> ClassAtom {
        let start = index
        guard let scalar = peek() else { throw error("unterminated character class", at: start) }
        index += 1
        guard scalar == "\\" else { return .character(scalar.value) }
        guard let letter = peek() else { throw error("backslash at the end of the pattern", at: start) }
        if let set = CodePointSet.escaped(letter) {
            index += 1
            return .set(set)
        }
        switch letter {
        case "b":
            index += 1
            return .character(0x08)
        case "p" where !grammar.isLegacy, "P" where !grammar.isLegacy:
            return .set(try parseProperty().set)
        default:
            return .character(try parseCharacterEscape(inClass: true))
        }
    }
}

extension [CodePointSet.Span] {
    fileprivate mutating func append(_ atom: PatternParser.ClassAtom) {
        switch atom {
        case .character(let value): append(CodePointSet.Span(lower: value, upper: value))
        case .set(let set): append(contentsOf: set.spans)
        }
    }
}
