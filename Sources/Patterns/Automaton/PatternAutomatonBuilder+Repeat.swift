/// Quantifiers.
extension PatternAutomatonBuilder {
    /// The maximum number of required repetitions of one character that are unrolled; a longer run behaves the same.
    private static let mostSingleRounds = 64

    mutating func repeated(_ part: PatternFragment, _ bounds: PatternBounds, node: Int) -> PatternFragment {
        let (least, most) = (bounds.least, bounds.most)
        guard most > 0 else {
            automaton.positions.removeSubrange(part.positions.lowerBound...)
            automaton.edges.removeSubrange(part.edges.lowerBound...)
            return passage(.none)
        }
        guard !part.first.isEmpty else {
            var part = part
            if least == 0 { part.passages = .free }
            return part
        }
        if least == 1, most == 1 { return part }
        let optional = most == .max ? Int.max : most - least
        func loop(_ rounds: Int) -> PatternAutomaton.Loop {
            PatternAutomaton.Loop(
                node: Int32(clamping: node), weight: PatternAutomaton.weight(rounds: rounds), isLazy: bounds.isLazy)
        }
        if part.isSingle {
            let rounds = min(least, Self.mostSingleRounds)
            if optional == .max, rounds > 0 { return chain(part, rounds: rounds, ending: .loop(least: 1, loop(optional))) }
            if optional >= PatternAutomaton.leastLoop { return chain(part, rounds: rounds + 1, ending: .loop(least: 0, loop(optional))) }
            return chain(part, rounds: rounds + optional, ending: .optional(optional))
        }
        if optional == .max, least < PatternAutomaton.leastGroupLoop {
            return chain(part, rounds: max(1, least), ending: .loop(least: min(1, least), loop(optional)))
        }
        if most >= PatternAutomaton.leastGroupLoop {
            let isDoubled = least >= PatternAutomaton.leastGroupLoop && part.passages.count > 0
            return looped(part, least: min(1, least), loop(most), isDoubled: isDoubled)
        }
        return chain(part, rounds: most, ending: .optional(optional))
    }

    private enum Ending {
        /// The last repetition loops, and can be omitted if `least` is 0.
        case loop(least: Int, PatternAutomaton.Loop)
        /// That many repetitions at the end can be omitted, each with everything after it.
        case optional(Int)
    }

    /// Copies a fragment, the last one of the automaton, so that it occurs `rounds` times.
    private mutating func chain(_ part: PatternFragment, rounds: Int, ending: Ending) -> PatternFragment {
        var parts = [part]
        for _ in 1..<max(1, rounds) {
            guard let copied = copy(part) else { return part }
            parts.append(copied)
        }
        switch ending {
        case .loop(let least, let loop):
            guard let last = parts.popLast() else { return part }
            parts.append(looped(last, least: least, loop, isDoubled: false))
        case .optional(let count) where count > 0:
            let tail = optionalRounds(parts.suffix(count))
            parts.removeLast(min(count, parts.count))
            parts.append(tail)
        case .optional:
            break
        }
        guard parts.count > 1 else { return parts[0] }
        var whole = concatenate(parts)
        whole.positions = part.positions.lowerBound..<automaton.positions.count
        whole.edges = part.edges.lowerBound..<automaton.edges.count
        return whole
    }

    /// `e*` or `e+`. ECMA-262 rejects empty optional repetitions, so there is only one way to pass `e*` without consuming anything.
    ///
    /// - Parameter isDoubled: whether required repetitions can be empty, so that the same string can be divided among them in several ways.
    private mutating func looped(
        _ part: PatternFragment, least: Int, _ loop: PatternAutomaton.Loop, isDoubled: Bool
    ) -> PatternFragment {
        connect(part.last, part.first, loop: loop)
        if isDoubled { connect(part.last, part.first, loop: loop) }
        var whole = part
        whole.edges = part.edges.lowerBound..<automaton.edges.count
        if least == 0 {
            whole.passages = .free
        } else if part.passages.count > 0 {
            // The first repetition can be empty, and the second one then begins where the first one did.
            whole.first = limited(part.first + part.first.filter { $0.guards == .none && part.passages.isFree })
        }
        return whole
    }

    /// `(e(e(e)?)?)?`: each repetition can begin only after the previous one consumed something.
    private mutating func optionalRounds(_ parts: ArraySlice<PatternFragment>) -> PatternFragment {
        guard let head = parts.first else { return passage(.none) }
        var whole = head
        for (part, next) in zip(parts, parts.dropFirst()) {
            connect(part.last, next.first)
            whole.last.append(contentsOf: next.last)
        }
        whole.passages = .free
        whole.positions = head.positions.lowerBound..<automaton.positions.count
        whole.edges = head.edges.lowerBound..<automaton.edges.count
        return whole
    }

    private mutating func copy(_ part: PatternFragment) -> PatternFragment? {
        let count = automaton.positions.count + part.positions.count
        let edgeCount = automaton.edges.count + part.edges.count
        budget -= part.first.count + part.last.count
        guard count <= PatternAutomaton.mostPositions, edgeCount <= PatternAutomaton.mostEdges, budget > 0 else {
            isExhausted = true
            return nil
        }
        let shift = Int32(clamping: automaton.positions.count - part.positions.lowerBound)
        var copied = blocked
        automaton.positions.append(contentsOf: automaton.positions[part.positions])
        for index in part.edges {
            var edge = automaton.edges[index]
            edge.from += shift
            edge.to += shift
            automaton.edges.append(edge)
        }
        copied.positions = copied.positions.lowerBound..<automaton.positions.count
        copied.edges = copied.edges.lowerBound..<automaton.edges.count
        copied.first = part.first.map { PatternFragment.Entry(position: $0.position + shift, guards: $0.guards) }
        copied.last = part.last.map { PatternFragment.Entry(position: $0.position + shift, guards: $0.guards) }
        copied.passages = part.passages
        return copied
    }
}
