/// Positions after which the match cannot fail any more, so that whatever was ambiguous before them costs nothing.
enum PatternCertainty {
    /// More rounds than any sensible pattern needs; beyond them nothing is taken for certain but the plain ends.
    private static let mostRounds = 32

    /// For each position, whether the match succeeds whatever follows it.
    ///
    /// A position is certain when the match can end there at once, or when it can end there at the end of the string and every character
    /// leads to a position that is certain again, as in `[\s\S]*$`. The second kind is found by taking all for certain and striking out.
    ///
    /// - Parameter isLazyEnough: whether lazy loops, the search among them, may lead there. They do so only after all else was tried.
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
