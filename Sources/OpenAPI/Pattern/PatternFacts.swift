/// What a pattern says about the strings it lets pass, found in one walk from the leaves up.
struct PatternFacts {
    let maximumLength: Int?
    let isAnchored: Bool
    let startsAnchored: Bool
    let matchesEverything: Bool
    let admitsOnlyDigits: Bool

    init(of tree: PatternTree) {
        var walk = PatternFactsWalk(of: tree)
        for index in tree.nodes.indices { walk.visit(index) }
        let root = walk.facts[tree.root]
        startsAnchored = root.startsAnchored
        isAnchored = root.startsAnchored && root.endsAnchored
        maximumLength = root.startsAnchored && root.limit < .max ? root.limit : nil
        matchesEverything = root.empties.contains(.freely) || root.empties.contains(.atStart) || root.empties.contains(.atEnd) || root.covers
        admitsOnlyDigits = isAnchored && root.consumesOnlyDigits && root.shortest > 0
    }
}

/// What is known of one node. Lengths are in code points, `Int.max` standing for no limit.
struct PatternNodeFacts {
    /// Under which conditions a node matches the empty string wherever they hold.
    struct Empties: OptionSet {
        let rawValue: UInt8
        static let freely = Empties([.atStart, .atEnd, .anywhere])
        static let atStart = Empties(rawValue: 1)
        static let atEnd = Empties(rawValue: 2)
        static let anywhere = Empties(rawValue: 4)
    }

    /// A node that matches any so many code points of one set.
    struct Run {
        var set: Int
        var least: Int
        var most: Int
        var isEnded = false
    }

    var shortest = 0
    var longest = 0

    /// The most code points from where the node begins to match up to the end of the string.
    var limit = Int.max

    /// Every way through the node passes `^`.
    var startsAnchored = false

    /// Every way through the node passes `$`.
    var endsAnchored = false

    var empties: Empties = .freely

    /// It can match any whole string, if it begins at its start.
    var covers = false

    var consumesOnlyDigits = true

    var run: Run?
}

/// The walk that fills in ``PatternNodeFacts``.
struct PatternFactsWalk {
    let tree: PatternTree
    var facts: [PatternNodeFacts] = []

    /// Whether the match can hold a line break; nil as long as nobody asks.
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
        case .quantifier(let least, let most):
            if let child = tree.children(of: node).first { quantify(Int(child), least: least, most: most, into: &fact) }
        }
        return fact
    }

    private func consume(_ length: ClosedRange<Int>, isDigit: Bool, into fact: inout PatternNodeFacts) {
        fact.shortest = length.lowerBound
        fact.longest = length.upperBound
        fact.empties = []
        fact.consumesOnlyDigits = isDigit
    }

    /// A back reference matches what one of its groups did, or "" when none took part.
    private func refer(to targets: [Int], into fact: inout PatternNodeFacts) {
        for target in targets {
            fact.longest = max(fact.longest, facts[target].longest)
            fact.consumesOnlyDigits = fact.consumesOnlyDigits && facts[target].consumesOnlyDigits
            fact.empties.formIntersection(facts[target].shortest > 0 ? [] : .freely)
        }
    }

    private func concatenate(_ children: ArraySlice<Int32>, into fact: inout PatternNodeFacts) {
        /// Whether one child so far covers, and the rest before it can be empty at the start.
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

    /// A run with nothing around it but anchors.
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

    private func quantify(_ child: Int, least: Int, most: Int, into fact: inout PatternNodeFacts) {
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

extension Int {
    func addingSaturated(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }

    /// Of two numbers that are not negative.
    func multiplyingSaturated(_ other: Int) -> Int {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? .max : product
    }
}
