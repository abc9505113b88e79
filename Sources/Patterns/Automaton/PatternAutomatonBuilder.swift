/// Turns a tree into an automaton from the leaves up; a stack holds the fragments that still wait for their parent.
///
/// A bounded repeat of one character becomes a loop if at least ``PatternAutomaton/leastLoop`` repetitions are optional; a repeat of
/// anything else, if it allows at least ``PatternAutomaton/leastGroupLoop`` repetitions. A bounded loop weighs less than an unlimited one.
/// Smaller repeats are unrolled.
struct PatternAutomatonBuilder {
    let tree: PatternTree

    /// Whether the match can begin anywhere, so that lookaheads are tried at many places.
    let searches: Bool

    var automaton = PatternAutomaton()
    var isExhausted = false

    /// The number of list entries that can still be processed.
    var budget = 400_000

    private var stack: [PatternFragment] = []
    private var labelNumbers: [CodePointSet: Int32] = [:]
    private var characterLabels: [UInt32: Int32] = [:]

    /// The positions of each finished node, and whether it can be empty, for back references.
    private var extents: [(positions: Range<Int>, canBeEmpty: Bool)] = []

    init(of tree: PatternTree, searches: Bool) {
        self.tree = tree
        self.searches = searches
        extents.reserveCapacity(tree.nodes.count)
    }

    mutating func visit(_ index: Int) {
        let node = tree.nodes[index]
        let parts = popChildren(of: node)
        let fragment: PatternFragment =
            switch node.kind {
            case .empty:
                passage(.none)
            case .character(let value):
                position(label(value), offset: node.range.lowerBound)
            case .set(let set), .sequence(let set, _):
                tree.sets[set].isEmpty ? blocked : position(label(tree.sets[set]), offset: node.range.lowerBound)
            case .start:
                passage(anchor(isStart: true, context: node.context))
            case .end:
                passage(anchor(isStart: false, context: node.context))
            case .boundary(let isNegated):
                passage(PatternGuard(conditions: isNegated ? .notBoundary : .boundary))
            case .backreference, .namedReference:
                echo(of: tree.targets(of: index), offset: node.range.lowerBound)
            case .look(let isAhead, let isNegated):
                parts.first.map { look($0, isAhead: isAhead, isNegated: isNegated, context: node.context) } ?? blocked
            case .group:
                parts.first ?? blocked
            case .concatenation:
                concatenate(node.context.contains(.backward) ? parts.reversed() : parts)
            case .alternation:
                alternate(parts)
            case .quantifier(let bounds):
                parts.first.map { repeated($0, bounds, node: index) } ?? blocked
            }
        extents.append((fragment.positions, fragment.passages.count > 0))
        stack.append(fragment)
        if automaton.positions.count > PatternAutomaton.mostPositions || automaton.edges.count > PatternAutomaton.mostEdges || budget < 0 {
            isExhausted = true
        }
    }

    /// Marks where the whole match can end, and adds the search before a pattern that is not anchored.
    mutating func finish() {
        guard let root = stack.popLast() else { return }
        markEnds(of: root)
        if root.first.contains(where: { !$0.guards.conditions.contains(.start) }) { addSearch(before: root) }
    }

    private mutating func popChildren(of node: PatternNode) -> [PatternFragment] {
        let count = min(node.children.count, stack.count)
        guard count > 0 else { return [] }
        if count == 1 { return [stack.removeLast()] }
        let parts = Array(stack.suffix(count))
        stack.removeLast(count)
        return parts
    }

    // MARK: Leaves

    var blocked: PatternFragment {
        PatternFragment(
            positions: automaton.positions.count..<automaton.positions.count, edges: automaton.edges.count..<automaton.edges.count)
    }

    func passage(_ guards: PatternGuard) -> PatternFragment {
        var fragment = blocked
        fragment.passages = PatternPassages(guards)
        return fragment
    }

    mutating func position(_ label: Int32, offset: Int32) -> PatternFragment {
        var fragment = blocked
        let entry = PatternFragment.Entry(position: Int32(clamping: automaton.positions.count))
        automaton.positions.append(PatternAutomaton.Position(label: label, offset: offset))
        fragment.first = [entry]
        fragment.last = [entry]
        fragment.positions = fragment.positions.lowerBound..<automaton.positions.count
        return fragment
    }

    mutating func label(_ set: CodePointSet) -> Int32 {
        if let known = labelNumbers[set] { return known }
        let number = Int32(clamping: automaton.labels.count)
        automaton.labels.append(set)
        labelNumbers[set] = number
        return number
    }

    private mutating func label(_ value: UInt32) -> Int32 {
        if let known = characterLabels[value] { return known }
        let number = label(CodePointSet(value))
        characterLabels[value] = number
        return number
    }

    private mutating func anchor(isStart: Bool, context: PatternNode.Context) -> PatternGuard {
        let comesFirst = isStart != context.contains(.backward)
        guard context.contains(.multiline) else { return PatternGuard(conditions: comesFirst ? .start : .end) }
        let lineEnd = label(.lineTerminators)
        return PatternGuard(conditions: .look, next: comesFirst ? -1 : lineEnd, previous: comesFirst ? lineEnd : -1)
    }

    /// A back reference as one of the characters in its groups: it matches in only one way, whatever its groups repeat.
    private mutating func echo(of targets: [Int], offset: Int32) -> PatternFragment {
        var spans: [CodePointSet.Span] = []
        var canBeEmpty = false
        for target in targets {
            canBeEmpty = canBeEmpty || extents[target].canBeEmpty
            budget -= extents[target].positions.count
            guard budget > 0 else { return blocked }
            for index in extents[target].positions.clamped(to: automaton.positions.indices) {
                spans.append(contentsOf: automaton.labels[Int(automaton.positions[index].label)].spans)
            }
        }
        guard !spans.isEmpty else { return passage(.none) }
        var fragment = position(label(CodePointSet(spans)), offset: offset)
        if canBeEmpty { fragment.passages = .free }
        return fragment
    }
}
