/// A pattern as a position automaton: a position is an occurrence of a character in the pattern, an edge says that one can follow another.
///
/// This is Glushkov's construction ("The abstract theory of automata", 1961), except that parallel edges are kept, for the number of ways
/// from one character to the next is what makes a backtracking matcher slow: `(a*)*` has one position and two edges from it to itself.
/// As in ECMA-262, 22.2.2.3.1 an optional round of a quantifier that consumes nothing is no round. Lookarounds are empty in what surrounds
/// them and become separate parts. Repeats are unrolled where that is small, see ``PatternAutomatonBuilder``.
struct PatternAutomaton {
    struct Position {
        /// Index of the set of code points that it consumes.
        let label: Int32

        /// In bytes of the pattern; -1 for the search that precedes a pattern that is not anchored.
        let offset: Int32

        var exits: Exits = []

        /// Whether a match can begin here.
        var isStart = false
    }

    /// How the match can end after a position.
    struct Exits: OptionSet {
        let rawValue: UInt8
        /// At once, whatever follows.
        static let anywhere = Exits(rawValue: 1)
        /// At the end of the string.
        static let atEnd = Exits(rawValue: 2)
    }

    struct Edge {
        var from: Int32
        var to: Int32

        /// The quantifier whose next round this is; nil for none.
        var loop: Loop?
    }

    /// A quantifier that is not unrolled, or the search.
    struct Loop {
        /// Its node; -1 for the search.
        let node: Int32

        /// How much of a degree it is worth, in hundredths.
        let weight: UInt8

        /// Whether everything else is tried before a next round.
        let isLazy: Bool

        static let search = Loop(node: -1, weight: 100, isLazy: true)
    }

    /// From how many optional rounds on a bounded repeat of one character is taken for a loop.
    static let leastLoop = 8

    /// The same for rounds of anything else, which are unrolled below.
    static let leastGroupLoop = 25

    static let mostPositions = 12_000
    static let mostEdges = 60_000

    var positions: [Position] = []
    var edges: [Edge] = []
    var labels: [CodePointSet] = []

    /// What a loop of so many rounds is worth, in hundredths of an unlimited one: log count / log 1000.
    static func weight(rounds count: Int) -> UInt8 {
        guard count < 1000 else { return 100 }
        guard count > 1 else { return 0 }
        let value = Double(count)
        let logarithm = Double(value.exponent) + (value.significand - 1)
        return UInt8(min(100, logarithm * 10.03))
    }

    /// Builds the automaton; nil when it grows beyond the limits.
    ///
    /// - Parameter searches: whether the match may begin anywhere, which adds a loop in front.
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

    /// Whether every edge joins positions that exist. It always is so; a mistake here must not end the program.
    private var isSound: Bool {
        edges.allSatisfy { positions.indices.contains(Int($0.from)) && positions.indices.contains(Int($0.to)) }
    }

    init() {}
}
