/// Lookarounds, and the ends of a match.
extension PatternAutomatonBuilder {
    /// Turns the content of a lookaround into a separate part; where it stands, only what it implies about the adjacent character remains.
    mutating func look(_ part: PatternFragment, isAhead: Bool, isNegated: Bool, context: PatternNode.Context) -> PatternFragment {
        markEnds(of: part)
        let passes = condition(of: part, isNegated: isNegated)
        if searches, isAhead, !part.edges.isEmpty { addSearch(before: part) }
        var fragment = blocked
        fragment.positions = part.positions.lowerBound..<automaton.positions.count
        fragment.edges = part.edges.lowerBound..<automaton.edges.count
        guard let (conditions, allowed) = passes else { return fragment }
        var guards = PatternGuard(conditions: conditions)
        if isAhead != context.contains(.backward) { guards.next = allowed } else { guards.previous = allowed }
        fragment.passages = PatternPassages(guards)
        return fragment
    }

    /// The condition for passing a lookaround, and the label of the characters that can occur where it looks (-1 for any character); nil if
    /// it never passes.
    private mutating func condition(of part: PatternFragment, isNegated: Bool) -> (PatternGuard.Conditions, Int32)? {
        if isNegated {
            if part.passages.isFree { return nil }
            var denied: [CodePointSet.Span] = []
            for entry in part.first where entry.guards == .none {
                let position = automaton.positions[Int(entry.position)]
                if position.exits.contains(.anywhere) { denied.append(contentsOf: automaton.labels[Int(position.label)].spans) }
            }
            return (.look, denied.isEmpty ? -1 : label(CodePointSet(denied).complement))
        }
        if part.passages.isFree { return ([], -1) }
        if part.passages.count == 0, part.first.isEmpty { return nil }
        for index in 0..<part.passages.count where part.passages[index] != PatternGuard(conditions: .end) { return (.look, -1) }
        var allowed: [CodePointSet.Span] = []
        for entry in part.first {
            allowed.append(contentsOf: automaton.labels[Int(automaton.positions[Int(entry.position)].label)].spans)
        }
        return (.look, label(CodePointSet(allowed)))
    }

    func exits(_ guards: PatternGuard) -> PatternAutomaton.Exits {
        if guards == .none { return [.anywhere, .atEnd] }
        return guards == PatternGuard(conditions: .end) ? .atEnd : []
    }

    mutating func markEnds(of part: PatternFragment) {
        for entry in part.first { automaton.positions[Int(entry.position)].isStart = true }
        for entry in part.last { automaton.positions[Int(entry.position)].exits.formUnion(exits(entry.guards)) }
    }

    /// Adds a loop over any character before a part, because engines restart an unanchored match at the next character.
    mutating func addSearch(before part: PatternFragment) {
        let search = position(label(.universe), offset: -1)
        for index in 0..<part.passages.count {
            automaton.positions[search.positions.lowerBound].exits.formUnion(exits(part.passages[index]))
        }
        automaton.positions[search.positions.lowerBound].isStart = true
        connect(search.last, search.first, loop: .search)
        connect(search.last, part.first)
    }
}
