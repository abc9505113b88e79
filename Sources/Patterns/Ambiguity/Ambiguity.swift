/// How matching time in a backtracking engine grows with the length of the string, if it grows faster than linearly.
///
/// Ranges are bytes of the pattern, from the start of the repeated construct to the end of its quantifier.
package enum Ambiguity: Sendable, Equatable {
    /// This quantifier can read some string in exponentially many ways before the match fails.
    case exponential(at: Range<Int>)

    /// Time grows with this power of the string's length, at least 2; the quantifier is the last one of those that compete.
    ///
    /// A search that can begin anywhere counts too: `\s+$` has degree 2. A repeat bounded by k counts as log k / log 1000 of a degree, so
    /// the work is about 1000 to the power of `degree` in any case.
    case polynomial(degree: Int, at: Range<Int>)

    /// The pattern is too large or too complex to decide within the limits.
    case undecided
}

extension Ambiguity {
    /// Analyzes a pattern; nil if it is linear.
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
    /// Whether a short string can keep a backtracking engine busy: exponential time, or worse than quadratic.
    package var isCostly: Bool {
        switch ambiguity {
        case .exponential: true
        case .polynomial(let degree, _): degree > 2
        case .undecided, nil: false
        }
    }
}
