/// One ECMA-262 regular expression as written in a `pattern` keyword, parsed and analyzed, never run.
///
/// The flow is one way, and each arrow is one function:
///
///     bytes ─► PatternText ─► PatternTree ─► PatternFacts                       lengths, anchors, what it admits
///              code points    PatternParser ─► PatternAutomaton ─► Ambiguity    how it backtracks
///
/// JSON Schema recommends the `u` form of the grammar. Few validators insist on it, so a pattern that is invalid there is read as in Annex
/// B of ECMA-262 2025 (no flag), and then with the `v` flag. It is invalid if all three reject it. Every step works on flat arrays from the
/// leaves up, so deep nesting uses no stack.
package struct Pattern: Sendable, Equatable {
    /// The maximum number of code points in a string that this pattern accepts; nil if there is no limit.
    ///
    /// Only an anchored pattern limits the tested string rather than just the part that matches: `^[a-z]{1,8}$` is 8 and `[a-z]{1,8}` is
    /// nil. Limits set by a lookahead at the start count: `^(?=.{1,64}$)` and `^(?!.{65})` are 64.
    package let maximumLength: Int?

    /// Whether every alternative begins at the start of the string and ends at the end.
    package let isAnchored: Bool

    /// Whether every string passes, so that the pattern restricts nothing: `.*`, `^[\s\S]*$`, `x?`.
    ///
    /// Like most authors, this assumes that `.` matches any character, although it excludes line breaks. `.+` requires one character, so it
    /// is false.
    package let matchesEverything: Bool

    /// Whether the pattern is anchored and accepts only ASCII digits, at least one of them.
    package let admitsOnlyDigits: Bool

    /// How slow a backtracking engine can be made; nil if its time is linear in the length of the string.
    package let ambiguity: Ambiguity?

    /// Parses and analyzes a pattern.
    ///
    /// - Parameter bytes: the pattern in UTF-8, with the escapes of JSON or YAML resolved; offsets count these bytes.
    /// - Throws: the objection of Annex B, the most lenient grammar.
    package init(parsing bytes: some Collection<UInt8>) throws(PatternError) {
        let tree = try PatternTree(parsing: PatternText(bytes))
        let facts = PatternFacts(of: tree)
        maximumLength = facts.maximumLength
        isAnchored = facts.isAnchored
        matchesEverything = facts.matchesEverything
        admitsOnlyDigits = facts.admitsOnlyDigits
        ambiguity = Ambiguity(of: tree, startsAnchored: facts.startsAnchored)
    }
}
