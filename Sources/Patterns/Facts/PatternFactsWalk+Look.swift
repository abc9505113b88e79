/// What lookarounds say about the string around them.
extension PatternFactsWalk {
    func look(at node: PatternNode, isAhead: Bool, isNegated: Bool, into fact: inout PatternNodeFacts) {
        guard let child = tree.children(of: node).first else { return }
        let inner = facts[Int(child)]
        if isNegated {
            fact.empties = []
            guard isAhead, let run = inner.run, run.least > 0, covers(run) else { return }
            fact.limit = run.least - 1
            fact.endsAnchored = run.least == 1 && tree.sets[run.set].isUniversal()
            return
        }
        fact.empties = inner.empties
        guard isAhead || inner.longest == 0 else {
            fact.empties = []
            return
        }
        fact.startsAnchored = inner.startsAnchored
        fact.endsAnchored = inner.endsAnchored && inner.longest == 0
        if isAhead { fact.limit = inner.limit }
    }

    /// Whether `(?!run)` rules out every string that is as long as the run, given what else the pattern consumes.
    private func covers(_ run: PatternNodeFacts.Run) -> Bool {
        guard !run.isEnded || run.most == .max else { return false }
        let set = tree.sets[run.set]
        if set.isUniversal() { return true }
        return set.isUniversal(dotSuffices: true) && consumesLineTerminators == false
    }

}

extension PatternTree {
    /// Whether the match can contain a line break.
    var consumesLineTerminators: Bool {
        nodes.contains { node in
            guard !node.context.contains(.assertion) else { return false }
            switch node.kind {
            case .character(let value): return CodePointSet.lineTerminators.contains(value)
            case .set(let set): return sets[set].intersects(.lineTerminators)
            case .backreference, .namedReference: return true
            default: return false
            }
        }
    }
}
