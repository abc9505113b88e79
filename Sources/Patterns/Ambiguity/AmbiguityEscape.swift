/// Determines whether a match can still fail; only then does an engine try all paths.
struct AmbiguityEscape {
    private let automaton: PatternAutomaton
    private let graph: PatternGraph
    private let certain: [Bool]
    private let certainAtLast: [Bool]
    let hasCertain: Bool
    private var reachable: [Bool]

    /// The maximum number of times that a word is read; usually the reached positions repeat or grow stale before that.
    private static let mostRounds = 64

    init(of automaton: PatternAutomaton) {
        self.automaton = automaton
        graph = AmbiguitySearch.graph(of: automaton.edges, vertices: automaton.positions.count)
        certain = PatternCertainty.positions(of: automaton, isLazyEnough: false)
        let hasLazy = automaton.edges.contains { $0.loop?.isLazy == true }
        certainAtLast = hasLazy ? PatternCertainty.positions(of: automaton, isLazyEnough: true) : certain
        hasCertain = certain.contains(true)
        reachable = Array(repeating: false, count: automaton.positions.count)
        var pending: [Int32] = []
        for (index, position) in automaton.positions.enumerated() where position.isStart {
            reachable[index] = true
            pending.append(Int32(clamping: index))
        }
        while let position = pending.popLast() {
            for next in graph.successors(of: position) where !reachable[Int(next)] {
                reachable[Int(next)] = true
                pending.append(next)
            }
        }
    }

    /// Whether a match can reach a position and fail from there.
    func canFail(at position: Int32) -> Bool { reachable[Int(position)] && !certain[Int(position)] }

    /// Like `canFail`, but succeeding late does not count as failing.
    func canFailAtLast(at position: Int32) -> Bool { reachable[Int(position)] && !certainAtLast[Int(position)] }

    /// Whether reading a word over and over from a position leads to a place where the match cannot fail, which makes the repetition
    /// harmless.
    ///
    /// An engine that gives up at the end of the repeated words then finds that way out after a few of them. If the budget runs out, the
    /// answer is yes.
    func succeeds(from position: Int32, reading word: [Int], in alphabet: PatternAlphabet, budget: inout Int) -> Bool {
        guard hasCertain, !word.isEmpty else { return false }
        var current: Set<Int32> = [position]
        for _ in 0..<Self.mostRounds {
            let before = current
            for atom in word {
                var following: Set<Int32> = []
                for position in current {
                    for next in graph.successors(of: position)
                    where alphabet.contains(atom, in: automaton.positions[Int(next)].label) {
                        if certain[Int(next)] { return true }
                        following.insert(next)
                        budget -= 4
                    }
                }
                current = following
                guard budget > 0 else { return true }
                guard !current.isEmpty else { return false }
            }
            if current == before { return false }
        }
        return false
    }
}
