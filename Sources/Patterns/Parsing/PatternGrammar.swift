/// Which of the three variants of ECMA-262 2025, 22.2.1 applies.
enum PatternGrammar {
    /// The `u` flag, which JSON Schema recommends.
    case unicode

    /// No flag: Annex B.1.2, where almost everything is valid.
    case legacy

    /// The `v` flag: set operations and strings in character classes.
    case unicodeSets

    var isLegacy: Bool { self == .legacy }
}
