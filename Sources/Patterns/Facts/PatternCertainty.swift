/// Positions after which the match can no longer fail, so that any ambiguity before them is harmless.
enum PatternCertainty {
    /// More iterations than any sensible pattern needs; beyond that, only plain ends count as certain.
    private static let mostRounds = 32

    /// For each position, whether the match succeeds regardless of what follows.
    ///
    /// A position is certain if the match can end there immediately, or if it can end there at the end of the string and every character
    /// leads to another certain position, as in `[\s\S]*$`. To find the second kind, all positions are assumed certain, then the others are
    /// struck out.
    ///
    /// - Parameter isLazyEnough: whether lazy loops, including the search, may lead there. They do so only after everything else was tried.
    static func positions(of automaton: PatternAutomaton, isLazyEnough: Bool) -> [Bool] {
        let plain = automaton.positions.map { $0.exits.contains(.anywhere) }
        var certain = automaton.positions.map { !$0.exits.isEmpty }
        guard certain != plain else { return plain }
        for _ in 0..<mostRounds {
            var reached = [[CodePointSet.Span]](repeating: [], count: automaton.positions.count)
            for edge in automaton.edges where isLazyEnough || edge.loop?.isLazy != true {
                guard certain[Int(edge.from)] && !plain[Int(edge.from)] && certain[Int(edge.to)] else { continue }
                reached[Int(edge.from)] += automaton.labels[Int(automaton.positions[Int(edge.to)].label)].spans
            }
            var isStable = true
            for index in certain.indices where certain[index] && !plain[index] {
                guard !reached[index].isEmpty, CodePointSet(reached[index]).isUniversal() else {
                    certain[index] = false
                    isStable = false
                    continue
                }
            }
            if isStable { return certain }
        }
        return plain
    }
}
