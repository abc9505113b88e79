/// How the time a backtracking matcher needs grows with the string, when it grows faster than linearly.
///
/// Ranges are bytes of the pattern, from the start of the repeated thing to the end of its quantifier.
package enum Ambiguity: Sendable, Equatable {
    /// Some string can be read in exponentially many ways by this quantifier before the match fails.
    case exponential(at: Range<Int>)

    /// Time grows with this power of the string's length, at least 2; the quantifier is the last of those that compete.
    ///
    /// A search that may begin anywhere counts: `\s+$` has degree 2. A repeat that is bounded by k counts for log k / log 1000 of a degree,
    /// so the work is about 1000 to the power of `degree` in any case.
    case polynomial(degree: Int, at: Range<Int>)

    /// The pattern is too large or too entangled to be decided within the limits.
    case undecided
}

extension Ambiguity {
    /// Judges a pattern; nil when it is linear.
    init?(of tree: PatternTree, startsAnchored: Bool) {
        guard tree.hasLoops else { return nil }
        guard let automaton = PatternAutomaton(of: tree, searches: !startsAnchored) else {
            self = .undecided
            return
        }
        guard !automaton.edges.isEmpty else { return nil }
        guard let verdict = AmbiguitySearch.verdict(on: automaton, in: tree) else { return nil }
        self = verdict
    }
}

extension Pattern {
    /// Whether a short string can keep a backtracking matcher busy: exponential time, or more than its square.
    package var isCostly: Bool {
        switch ambiguity {
        case .exponential: true
        case .polynomial(let degree, _): degree > 2
        case .undecided, nil: false
        }
    }
}
