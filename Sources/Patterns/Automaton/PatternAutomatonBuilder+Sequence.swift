/// Concatenation and alternation.
extension PatternAutomatonBuilder {
    mutating func concatenate(_ parts: [PatternFragment]) -> PatternFragment {
        guard let head = parts.first, let tail = parts.last else { return passage(.none) }
        var whole = blocked
        whole.positions = min(head.positions.lowerBound, tail.positions.lowerBound)..<automaton.positions.count
        let firstEdge = min(head.edges.lowerBound, tail.edges.lowerBound)
        whole.passages = .free
        for part in parts {
            if part.isSingle { narrow(part, after: whole) }
            connect(whole.last, part.first)
            if isExhausted { return whole }
            if whole.passages.count > 0 { whole.first = preceding(whole.passages, part.first, after: whole.first) }
            whole.last = part.passages.count > 0 ? part.last + following(whole.last, part.passages) : part.last
            whole.passages = product(whole.passages, part.passages)
        }
        whole.edges = firstEdge..<automaton.edges.count
        return whole
    }

    mutating func alternate(_ parts: [PatternFragment]) -> PatternFragment {
        if let merged = mergedCharacters(parts) { return merged }
        guard let head = parts.first else { return blocked }
        var whole = blocked
        for part in parts {
            whole.first.append(contentsOf: part.first)
            whole.last.append(contentsOf: part.last)
            for index in 0..<part.passages.count { whole.passages.insert(part.passages[index]) }
        }
        whole.positions = head.positions.lowerBound..<automaton.positions.count
        whole.edges = head.edges.lowerBound..<automaton.edges.count
        return whole
    }

    /// Merges disjoint alternatives of one character into one position; nil if they overlap or are longer.
    private mutating func mergedCharacters(_ parts: [PatternFragment]) -> PatternFragment? {
        guard let head = parts.first, parts.allSatisfy({ $0.isSingle }) else { return nil }
        let start = head.positions.lowerBound
        var spans: [CodePointSet.Span] = []
        for position in automaton.positions[start...] { spans.append(contentsOf: automaton.labels[Int(position.label)].spans) }
        spans.sort { $0.lower < $1.lower }
        for (span, next) in zip(spans, spans.dropFirst()) where next.lower <= span.upper { return nil }
        let offset = automaton.positions[start].offset
        automaton.positions.removeSubrange(start...)
        return position(label(CodePointSet(spans)), offset: offset)
    }

    /// Adds an edge for each way from one list to the other that the assertions allow.
    mutating func connect(
        _ lasts: [PatternFragment.Entry], _ firsts: [PatternFragment.Entry], loop: PatternAutomaton.Loop? = nil
    ) {
        guard automaton.edges.count + lasts.count * firsts.count <= PatternAutomaton.mostEdges * 2 else {
            isExhausted = true
            return
        }
        for last in lasts {
            for first in firsts where isPossible(last, first) {
                automaton.edges.append(
                    PatternAutomaton.Edge(from: last.position, to: first.position, loop: loop))
            }
        }
    }

    private func isPossible(_ last: PatternFragment.Entry, _ first: PatternFragment.Entry) -> Bool {
        if last.guards == .none, first.guards == .none { return true }
        let conditions = last.guards.conditions.union(first.guards.conditions)
        guard conditions.isDisjoint(with: [.start, .end]) else { return false }
        let left = set(at: last.position)
        let right = set(at: first.position)
        for next in [last.guards.next, first.guards.next] where next >= 0 {
            guard automaton.labels[Int(next)].intersects(right) else { return false }
        }
        for previous in [last.guards.previous, first.guards.previous] where previous >= 0 {
            guard automaton.labels[Int(previous)].intersects(left) else { return false }
        }
        let words = (left.intersects(.word), right.intersects(.word))
        let others = (left.intersects(.notWord), right.intersects(.notWord))
        if conditions.contains(.boundary), !(words.0 && others.1), !(others.0 && words.1) { return false }
        if conditions.contains(.notBoundary), !(words.0 && words.1), !(others.0 && others.1) { return false }
        return true
    }

    private func set(at position: Int32) -> CodePointSet {
        automaton.labels[Int(automaton.positions[Int(position)].label)]
    }

    // MARK: Guards

    /// Removes from a character what a lookaround right before it rules out, as in `(?!a).`, if all paths to it pass the lookaround.
    private mutating func narrow(_ part: PatternFragment, after whole: PatternFragment) {
        guard whole.passages.count < 2 else { return }
        let next = whole.last.first?.guards.next ?? whole.passages[0].next
        guard next >= 0, whole.passages.count == 0 || whole.passages[0].next == next else { return }
        guard whole.last.allSatisfy({ $0.guards.next == next }) else { return }
        let index = part.positions.lowerBound
        let position = automaton.positions[index]
        let rest = automaton.labels[Int(position.label)].intersection(automaton.labels[Int(next)])
        guard !rest.isEmpty else { return }
        automaton.positions[index] = PatternAutomaton.Position(label: label(rest), offset: position.offset)
    }

    /// The existing beginnings, and those after constructs that can be passed without consuming anything.
    private mutating func preceding(
        _ passages: PatternPassages, _ entries: [PatternFragment.Entry], after others: [PatternFragment.Entry]
    ) -> [PatternFragment.Entry] {
        if passages.count == 1, passages.isFree, others.isEmpty { return entries }
        var all = others
        for index in 0..<passages.count where !passages[index].conditions.contains(.end) {
            budget -= entries.count
            for var entry in entries {
                entry.guards = join(passages[index], entry.guards)
                all.append(entry)
            }
        }
        return passages.count > 1 ? limited(all) : all
    }

    /// The ends before constructs that can be passed without consuming anything.
    private mutating func following(_ entries: [PatternFragment.Entry], _ passages: PatternPassages) -> [PatternFragment.Entry] {
        budget -= entries.count * passages.count
        if passages.count == 1, passages.isFree { return entries }
        var all: [PatternFragment.Entry] = []
        for index in 0..<passages.count where !passages[index].conditions.contains(.start) {
            for var entry in entries {
                entry.guards = join(entry.guards, passages[index])
                all.append(entry)
            }
        }
        return passages.count > 1 ? limited(all) : all
    }

    private mutating func product(_ left: PatternPassages, _ right: PatternPassages) -> PatternPassages {
        if right.count == 1, right.isFree { return left }
        var all = PatternPassages.blocked
        for one in 0..<left.count {
            for two in 0..<right.count {
                all.insert(join(left[one], right[two]))
            }
        }
        return all
    }

    /// Both guards at once. If they exclude each other, a label is empty, and nothing connects.
    private mutating func join(_ left: PatternGuard, _ right: PatternGuard) -> PatternGuard {
        guard left != .none else { return right }
        guard right != .none else { return left }
        let next = common(left.next, right.next)
        let previous = common(left.previous, right.previous)
        return PatternGuard(conditions: left.conditions.union(right.conditions), next: next, previous: previous)
    }

    private mutating func common(_ left: Int32, _ right: Int32) -> Int32 {
        guard left >= 0, right >= 0, left != right else { return max(left, right) }
        budget -= 8
        return label(automaton.labels[Int(left)].intersection(automaton.labels[Int(right)]))
    }

    /// At most two entries per position.
    func limited(_ entries: [PatternFragment.Entry]) -> [PatternFragment.Entry] {
        var counts: [Int32: Int] = [:]
        return entries.filter { entry in
            counts[entry.position, default: 0] += 1
            return counts[entry.position, default: 0] <= 2
        }
    }
}
