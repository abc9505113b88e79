/// A pattern as a nondeterministic automaton after Thompson, "Regular expression search algorithm", 1968: repeats are unrolled, and anchors
/// are moves that require the start or the end of the string.
struct PatternStates {
    struct Move {
        enum Condition { case none, atStart, atEnd }

        let target: Int32
        let condition: Condition
    }

    static let limit = 6_000
    /// How deeply constructs may nest: building is recursive.
    private static let depthLimit = 100
    /// How many more constructs may be built; repeats of nothing create no states.
    private var budget = 8 * PatternStates.limit
    /// For each state, the moves that consume no character.
    private(set) var moves: [[Move]] = []
    /// For each state, the characters that it consumes and where they lead; nil for a state that only has moves.
    private(set) var steps: [(label: CodePointSet, target: Int32)?] = []
    private(set) var start: Int32 = 0
    private(set) var end: Int32 = 0

    /// nil if a construct is not regular by itself, or if there are more than `limit` states.
    init?(_ tree: PatternTree) {
        end = state()
        guard let start = build(tree.root, to: end, tree, depth: 0) else { return nil }
        self.start = start
    }

    private mutating func state() -> Int32 {
        moves.append([])
        steps.append(nil)
        return Int32(clamping: moves.count - 1)
    }

    private mutating func state(on label: CodePointSet, to target: Int32) -> Int32 {
        let made = state()
        steps[Int(made)] = (label, target)
        return made
    }

    private mutating func state(_ condition: Move.Condition, to targets: [Int32]) -> Int32 {
        let made = state()
        moves[Int(made)] = targets.map { Move(target: $0, condition: condition) }
        return made
    }

    /// Builds a construct from its end. - Returns: its first state; nil if it cannot be built.
    private mutating func build(_ index: Int, to target: Int32, _ tree: PatternTree, depth: Int) -> Int32? {
        budget -= 1
        guard moves.count < PatternStates.limit, depth < PatternStates.depthLimit, budget > 0 else { return nil }
        let node = tree.nodes[index]
        guard node.context.isDisjoint(with: [.backward, .assertion, .multiline]) else { return nil }
        let children = tree.children(of: node).map(Int.init)
        switch node.kind {
        case .empty: return target
        case .character(let value): return state(on: CodePointSet(value), to: target)
        case .set(let set): return tree.sets[set].isEmpty ? state() : state(on: tree.sets[set], to: target)
        case .start: return state(.atStart, to: [target])
        case .end: return state(.atEnd, to: [target])
        case .group:
            guard let child = children.first else { return target }
            return build(child, to: target, tree, depth: depth + 1)
        case .concatenation:
            var next = target
            for child in children.reversed() {
                guard let first = build(child, to: next, tree, depth: depth + 1) else { return nil }
                next = first
            }
            return next
        case .alternation:
            var firsts: [Int32] = []
            for child in children {
                guard let first = build(child, to: target, tree, depth: depth + 1) else { return nil }
                firsts.append(first)
            }
            return state(.none, to: firsts)
        case .quantifier(let bounds):
            guard let child = children.first else { return target }
            return repeating(child, bounds, to: target, tree, depth: depth)
        case .sequence, .boundary, .look, .backreference, .namedReference: return nil
        }
    }

    private mutating func repeating(
        _ child: Int, _ bounds: PatternBounds, to target: Int32, _ tree: PatternTree, depth: Int
    ) -> Int32? {
        guard bounds.least <= PatternStates.limit, bounds.most == .max || bounds.most <= PatternStates.limit else { return nil }
        var next = target
        if bounds.most == .max {
            let hub = state()
            guard let first = build(child, to: hub, tree, depth: depth + 1) else { return nil }
            moves[Int(hub)] = [Move(target: first, condition: .none), Move(target: target, condition: .none)]
            next = hub
        } else {
            for _ in 0..<max(0, bounds.most - bounds.least) {
                guard let first = build(child, to: next, tree, depth: depth + 1) else { return nil }
                next = state(.none, to: [first, target])
            }
        }
        for _ in 0..<bounds.least {
            guard let first = build(child, to: next, tree, depth: depth + 1) else { return nil }
            next = first
        }
        return next
    }

    /// The states with a character that moves lead to from the given states, and whether the end is reached.
    func closure(of states: some Sequence<Int32>, isAtStart: Bool, isAtEnd: Bool) -> (states: [Int32], matches: Bool) {
        var seen: Set<Int32> = []
        var pending = Array(states)
        var found: [Int32] = []
        while let current = pending.popLast() {
            guard seen.insert(current).inserted else { continue }
            if steps[Int(current)] != nil { found.append(current) }
            for move in moves[Int(current)] {
                switch move.condition {
                case .none: pending.append(move.target)
                case .atStart: if isAtStart { pending.append(move.target) }
                case .atEnd: if isAtEnd { pending.append(move.target) }
                }
            }
        }
        return (found.sorted(), seen.contains(end))
    }
}
