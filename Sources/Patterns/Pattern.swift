/// One ECMA-262 regular expression as it stands in a `pattern` keyword, parsed and judged, never run.
///
/// The flow is one way, and each arrow is one function:
///
///     bytes ─► PatternText ─► PatternTree ─► PatternFacts                       lengths, anchors, what it admits
///              code points    PatternParser ─► PatternAutomaton ─► Ambiguity    how it backtracks
///
/// JSON Schema asks for the `u` form of the grammar. Few validators insist, so a pattern that is not valid there is read as Annex B of
/// ECMA-262 2025 reads it (no flag), and after that with the `v` flag. It is invalid when all three refuse it. Every step works on flat
/// arrays from the leaves up, so depth of nesting costs no stack.
package struct Pattern: Sendable, Equatable {
    /// The most code points a string can have that this pattern lets pass; nil when there is no such limit.
    ///
    /// Only an anchored pattern limits the string that is tested, and not just the part that matches: `^[a-z]{1,8}$` is 8 and `[a-z]{1,8}`
    /// is nil. Limits set by a lookahead at the start count: `^(?=.{1,64}$)` and `^(?!.{65})` are 64.
    package let maximumLength: Int?

    /// Whether every alternative begins at the start of the string and ends at its end.
    package let isAnchored: Bool

    /// Whether every string passes, so that the pattern says nothing: `.*`, `^[\s\S]*$`, `x?`.
    ///
    /// As authors do, this takes `.` for any character although it leaves out line breaks. `.+` asks for one character, hence is false.
    package let matchesEverything: Bool

    /// Whether the pattern is anchored and lets only ASCII digits pass, at least one of them.
    package let admitsOnlyDigits: Bool

    /// How badly a backtracking matcher can be made to work, nil when its time stays linear in the string.
    package let ambiguity: Ambiguity?

    /// Parses and judges a pattern.
    ///
    /// - Parameter bytes: the pattern in UTF-8, after the escapes of JSON or YAML are resolved; offsets count these bytes.
    /// - Throws: what Annex B, the most lenient grammar, objects to.
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
