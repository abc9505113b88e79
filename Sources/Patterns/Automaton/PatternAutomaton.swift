/// A pattern as a position automaton: a position is an occurrence of a character in the pattern, and an edge means that one can follow
/// another.
///
/// This is Glushkov's construction ("The abstract theory of automata", 1961), but parallel edges are kept, because the number of ways from
/// one character to the next is what makes a backtracking engine slow: `(a*)*` has one position and two edges from it to itself. As in
/// ECMA-262, 22.2.2.3.1, an optional repetition that consumes nothing does not count. A lookaround consumes nothing where it stands, and
/// its content becomes a separate part of the automaton. Small repeats are unrolled, see ``PatternAutomatonBuilder``.
struct PatternAutomaton {
    struct Position {
        /// The index of the set of code points that it consumes.
        let label: Int32

        /// The byte offset in the pattern; -1 for the implicit search before an unanchored pattern or lookahead.
        let offset: Int32

        var exits: Exits = []

        /// Whether a match can begin here.
        var isStart = false
    }

    /// How the match can end after a position.
    struct Exits: OptionSet {
        let rawValue: UInt8
        /// Immediately, whatever follows.
        static let anywhere = Exits(rawValue: 1)
        /// At the end of the string.
        static let atEnd = Exits(rawValue: 2)
    }

    struct Edge {
        var from: Int32
        var to: Int32

        /// The quantifier that this edge repeats; nil if it repeats none.
        var loop: Loop?
    }

    /// A quantifier that is not unrolled, or the implicit search.
    struct Loop {
        /// Its node; -1 for the implicit search.
        let node: Int32

        /// How much it adds to the degree of ``Ambiguity``, in hundredths.
        let weight: UInt8

        /// Whether everything else is tried before another repetition.
        let isLazy: Bool

        static let search = Loop(node: -1, weight: 100, isLazy: true)
    }

    /// A bounded repeat of one character is treated as a loop if at least this many repetitions are optional.
    static let leastLoop = 8

    /// A repeat of anything else is treated as a loop if it allows at least this many repetitions.
    static let leastGroupLoop = 25

    static let mostPositions = 12_000
    static let mostEdges = 60_000

    var positions: [Position] = []
    var edges: [Edge] = []
    var labels: [CodePointSet] = []

    /// The weight of a loop with this many repetitions, in hundredths of an unlimited one: about log count / log 1000.
    static func weight(rounds count: Int) -> UInt8 {
        guard count < 1000 else { return 100 }
        guard count > 1 else { return 0 }
        let value = Double(count)
        let logarithm = Double(value.exponent) + (value.significand - 1)
        return UInt8(min(100, logarithm * 10.03))
    }

    /// Builds the automaton; nil if it grows beyond the limits.
    ///
    /// - Parameter searches: whether the match can begin anywhere, which adds a search before lookaheads, too.
    init?(of tree: PatternTree, searches: Bool) {
        var builder = PatternAutomatonBuilder(of: tree, searches: searches)
        for index in tree.nodes.indices {
            builder.visit(index)
            if builder.isExhausted { return nil }
        }
        builder.finish()
        guard !builder.isExhausted, builder.automaton.isSound else { return nil }
        self = builder.automaton
    }

    /// Whether every edge joins existing positions. That should always hold; a bug here must not crash the program.
    private var isSound: Bool {
        edges.allSatisfy { positions.indices.contains(Int($0.from)) && positions.indices.contains(Int($0.to)) }
    }

    init() {}
}
