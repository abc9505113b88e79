/// `\p{…}` and `\P{…}` in the `u` and the `v` grammar.
extension PatternParser {
    /// Reads a property after its backslash.
    mutating func parseProperty() throws(PatternError) -> (set: CodePointSet, longest: Int) {
        let start = index - 1
        let isNegated = peek() == "P"
        index += 1
        guard skip("{") else { throw error("invalid property name", at: start) }
        let name = parsePropertyWord()
        let value = skip("=") ? parsePropertyWord() : nil
        guard skip("}"), let property = property(name, value) else { throw error("invalid property name", at: start) }
        guard isNegated else { return (property.set, property.longest) }
        guard property.longest == 1 else { throw error("negated property of strings", at: start) }
        return (property.set.complement, 1)
    }

    private mutating func property(_ name: String, _ value: String?) -> UnicodeProperty? {
        let key = value.map { "\(name)=\($0)" } ?? name
        if let known = properties[key] { return known }
        let property = UnicodeProperty(name: name, value: value, allowsStrings: grammar == .unicodeSets)
        if let property { properties[key] = property }
        return property
    }

    private mutating func parsePropertyWord() -> String {
        var word = String.UnicodeScalarView()
        while let scalar = peek(), CodePointSet.word.contains(scalar.value) {
            word.append(scalar)
            index += 1
        }
        return String(word)
    }
}
