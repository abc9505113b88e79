/// Decides how ambiguous an automaton is, in bounded time.
///
/// A backtracking engine tries every path before it gives up, so what matters is how the number of paths that read one string grows. Weber
/// and Seidl, "On the degree of ambiguity of finite automata" (1991): it grows exponentially if some position can be reached again in two
/// ways with the same word (EDA), and polynomially otherwise, with a degree given by the longest chain of loops that compete for one word
/// (IDA). Weideman et al., "Analyzing matching time behavior of backtracking regular expression matchers by using ambiguity of NFA" (2016),
/// add that the match must be able to fail afterward, so positions from which it cannot fail are left out.
struct AmbiguitySearch {
    let automaton: PatternAutomaton
    let alphabet: PatternAlphabet

    /// The edges between positions after which the match can fail.
    let edges: [PatternAutomaton.Edge]
    let graph: PatternGraph

    let escape: AmbiguityEscape

    /// How many more pairs of edges may be visited.
    var budget = 300_000

    var isExhausted: Bool { budget < 0 }

    static func verdict(on automaton: PatternAutomaton, in tree: PatternTree) -> Ambiguity? {
        let escape = AmbiguityEscape(of: automaton)
        let edges = automaton.edges.filter { escape.canFail(at: $0.from) && escape.canFail(at: $0.to) }
        guard edges.contains(where: { $0.loop.map { $0.node >= 0 } ?? false }) else { return nil }
        guard let alphabet = PatternAlphabet(of: automaton.labels) else { return .undecided }
        var search = AmbiguitySearch(automaton: automaton, alphabet: alphabet, edges: edges, escape: escape)
        let failing = edges.filter { escape.canFailAtLast(at: $0.from) && escape.canFailAtLast(at: $0.to) }
        if search.isExponential(failing.count == edges.count ? search.graph : search.graph(of: failing)) {
            return .exponential(at: search.exponentialCulprit(among: failing, in: tree))
        }
        guard !search.isExhausted else { return .undecided }
        let (degree, component) = search.degree()
        if search.isExhausted, degree < 3 { return .undecided }
        guard degree >= 2, let component else { return nil }
        return .polynomial(degree: degree, at: search.widestLoop(of: component, in: tree))
    }

    private init(automaton: PatternAutomaton, alphabet: PatternAlphabet, edges: [PatternAutomaton.Edge], escape: AmbiguityEscape) {
        self.automaton = automaton
        self.alphabet = alphabet
        self.edges = edges
        self.escape = escape
        graph = Self.graph(of: edges, vertices: automaton.positions.count)
    }

    static func graph(of edges: [PatternAutomaton.Edge], vertices: Int) -> PatternGraph {
        PatternGraph(vertices: vertices, edges: edges.map { ($0.from, $0.to) })
    }

    func label(_ position: Int32) -> Int32 { automaton.positions[Int(position)].label }

    private func graph(of edges: [PatternAutomaton.Edge]) -> PatternGraph {
        Self.graph(of: edges, vertices: automaton.positions.count)
    }

    // MARK: Blame

    /// The bytes of a loop; nil for the implicit search.
    private func range(of loop: PatternAutomaton.Loop?, in tree: PatternTree) -> Range<Int32>? {
        guard let loop, loop.node >= 0 else { return nil }
        return tree.nodes[Int(loop.node)].range
    }

    /// The smallest quantifier that is exponential on its own.
    private mutating func exponentialCulprit(among edges: [PatternAutomaton.Edge], in tree: PatternTree) -> Range<Int> {
        var ranges: Set<Range<Int32>> = []
        for edge in edges {
            if let range = range(of: edge.loop, in: tree) { ranges.insert(range) }
        }
        let ordered = ranges.sorted { $0.count != $1.count ? $0.count < $1.count : $0.lowerBound < $1.lowerBound }
        for range in ordered.prefix(16) {
            let inner = edges.filter { edge in
                guard range.contains(automaton.positions[Int(edge.from)].offset), range.contains(automaton.positions[Int(edge.to)].offset)
                else { return false }
                guard let loop = self.range(of: edge.loop, in: tree) else { return true }
                return range.lowerBound <= loop.lowerBound && loop.upperBound <= range.upperBound
            }
            budget = max(budget, 20_000)
            if isExponential(graph(of: inner)) { return range.asInts }
        }
        return (ordered.last ?? tree.nodes[tree.root].range).asInts
    }

    /// The widest quantifier that repeats entirely within a component.
    private func widestLoop(of component: Int32, in tree: PatternTree) -> Range<Int> {
        var widest: Range<Int32>?
        for edge in edges where graph.component[Int(edge.from)] == component && graph.component[Int(edge.to)] == component {
            if let range = range(of: edge.loop, in: tree), range.count > widest?.count ?? -1 { widest = range }
        }
        return (widest ?? tree.nodes[tree.root].range).asInts
    }
}

extension Range<Int32> {
    fileprivate var asInts: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
