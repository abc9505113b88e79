/// The walk that fills in ``PatternNodeFacts``.
struct PatternFactsWalk {
    let tree: PatternTree
    var facts: [PatternNodeFacts] = []

    /// Whether the match can contain a line break; nil until first needed.
    var consumesLineTerminators: Bool?

    init(of tree: PatternTree) {
        self.tree = tree
        facts.reserveCapacity(tree.nodes.count)
    }

    mutating func visit(_ index: Int) {
        let node = tree.nodes[index]
        if case .look(isAhead: true, isNegated: true) = node.kind, consumesLineTerminators == nil {
            consumesLineTerminators = tree.consumesLineTerminators
        }
        facts.append(fact(of: node, at: index))
    }

    private func fact(of node: PatternNode, at index: Int) -> PatternNodeFacts {
        var fact = PatternNodeFacts()
        switch node.kind {
        case .empty:
            break
        case .character(let value):
            consume(1...1, isDigit: CodePointSet.digits.contains(value), into: &fact)
        case .set(let set):
            consume(1...1, isDigit: tree.sets[set].isSubset(of: .digits), into: &fact)
            fact.run = PatternNodeFacts.Run(set: set, least: 1, most: 1)
        case .sequence(_, let longest):
            consume(1...max(1, longest), isDigit: false, into: &fact)
        case .start:
            fact.empties = .atStart
            fact.startsAnchored = !node.context.contains(.multiline)
        case .end:
            fact.empties = .atEnd
            fact.endsAnchored = !node.context.contains(.multiline)
            if fact.endsAnchored { fact.limit = 0 }
        case .boundary:
            fact.empties = []
        case .backreference, .namedReference:
            refer(to: tree.targets(of: index), into: &fact)
        case .group:
            if let child = tree.children(of: node).first { fact = facts[Int(child)] }
        case .look(let isAhead, let isNegated):
            look(at: node, isAhead: isAhead, isNegated: isNegated, into: &fact)
        case .concatenation:
            concatenate(tree.children(of: node), into: &fact)
        case .alternation:
            alternate(tree.children(of: node), into: &fact)
        case .quantifier(let bounds):
            if let child = tree.children(of: node).first { quantify(Int(child), bounds, into: &fact) }
        }
        return fact
    }

    private func consume(_ length: ClosedRange<Int>, isDigit: Bool, into fact: inout PatternNodeFacts) {
        fact.shortest = length.lowerBound
        fact.longest = length.upperBound
        fact.empties = []
        fact.consumesOnlyDigits = isDigit
    }

    /// A back reference matches what one of its groups matched, or "" if none took part.
    private func refer(to targets: [Int], into fact: inout PatternNodeFacts) {
        for target in targets {
            fact.longest = max(fact.longest, facts[target].longest)
            fact.consumesOnlyDigits = fact.consumesOnlyDigits && facts[target].consumesOnlyDigits
            fact.empties.formIntersection(facts[target].shortest > 0 ? [] : .freely)
        }
    }

    private func concatenate(_ children: ArraySlice<Int32>, into fact: inout PatternNodeFacts) {
        /// Whether some child so far covers everything, and what precedes it can be empty at the start.
        var isCovered = false
        var isEmptyBefore = true
        for child in children {
            let part = facts[Int(child)]
            fact.limit = min(fact.limit, fact.longest.addingSaturated(part.limit))
            fact.shortest = fact.shortest.addingSaturated(part.shortest)
            fact.longest = fact.longest.addingSaturated(part.longest)
            fact.startsAnchored = fact.startsAnchored || part.startsAnchored
            fact.endsAnchored = fact.endsAnchored || part.endsAnchored
            fact.empties.formIntersection(part.empties)
            fact.consumesOnlyDigits = fact.consumesOnlyDigits && part.consumesOnlyDigits
            isCovered = (isCovered && part.empties.contains(.atEnd)) || (isEmptyBefore && part.covers)
            isEmptyBefore = isEmptyBefore && part.empties.contains(.atStart)
        }
        fact.covers = isCovered
        fact.run = run(of: children)
    }

    /// A run with nothing but anchors around it.
    private func run(of children: ArraySlice<Int32>) -> PatternNodeFacts.Run? {
        var found: PatternNodeFacts.Run?
        for child in children {
            let part = facts[Int(child)]
            if let run = part.run, found == nil {
                found = run
            } else if case .end = tree.nodes[Int(child)].kind, part.endsAnchored, found != nil {
                found?.isEnded = true
            } else {
                return nil
            }
        }
        return found
    }

    private func alternate(_ children: ArraySlice<Int32>, into fact: inout PatternNodeFacts) {
        guard let first = children.first else { return }
        fact = facts[Int(first)]
        fact.run = nil
        for child in children.dropFirst() {
            let part = facts[Int(child)]
            fact.limit = max(fact.limit, part.limit)
            fact.shortest = min(fact.shortest, part.shortest)
            fact.longest = max(fact.longest, part.longest)
            fact.startsAnchored = fact.startsAnchored && part.startsAnchored
            fact.endsAnchored = fact.endsAnchored && part.endsAnchored
            fact.empties.formUnion(part.empties)
            fact.covers = fact.covers || part.covers
            fact.consumesOnlyDigits = fact.consumesOnlyDigits && part.consumesOnlyDigits
        }
    }

    private func quantify(_ child: Int, _ bounds: PatternBounds, into fact: inout PatternNodeFacts) {
        let (least, most) = (bounds.least, bounds.most)
        guard most > 0 else { return }
        let part = facts[child]
        fact = part
        fact.shortest = part.shortest.multiplyingSaturated(least)
        fact.longest = part.longest.multiplyingSaturated(most)
        if least == 0 {
            fact.limit = .max
            fact.startsAnchored = false
            fact.endsAnchored = false
            fact.empties = .freely
        }
        let isUnlimited = most == .max && (least == 0 || !part.empties.isEmpty)
        fact.covers = part.covers || (isUnlimited && PatternCoverage.isAnyCharacter(child, in: tree, facts: facts))
        if let run = part.run, !run.isEnded {
            fact.run?.least = run.least.multiplyingSaturated(least)
            fact.run?.most = run.most.multiplyingSaturated(most)
        } else {
            fact.run = nil
        }
    }
}
