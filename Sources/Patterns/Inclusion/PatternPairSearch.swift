/// Walks two automata through the same texts and looks for texts that only one of them accepts.
struct PatternPairSearch {
    /// Where a text has led one automaton.
    private struct Place: Hashable {
        /// Not closed over moves, because different moves can be passed at the end.
        var states: [Int32]
        /// Some part has already matched: the string passes, whatever follows.
        var hasMatched: Bool
        var isAtStart: Bool
    }

    private struct Pair: Hashable {
        let left: Place
        let right: Place
    }

    private let left: PatternStates
    private let right: PatternStates
    private var limit: Int
    /// One character of each kind that no label distinguishes.
    private let samples: [UInt32]

    /// nil if there are too many labels to distinguish the kinds of characters.
    init?(_ left: PatternStates, _ right: PatternStates, limit: Int) {
        self.left = left
        self.right = right
        self.limit = limit
        let labels = Set((left.steps + right.steps).compactMap { $0?.label })
        guard labels.count <= 200, labels.reduce(0, { $0 + $1.spans.count }) <= 4_000 else { return nil }
        samples = PatternPairSearch.samples(of: labels)
    }

    /// The relation of the second pattern to the first.
    var relation: PatternRelation {
        mutating get {
            var onlyLeft = false
            var onlyRight = false
            let start = Pair(
                left: Place(states: [left.start], hasMatched: false, isAtStart: true),
                right: Place(states: [right.start], hasMatched: false, isAtStart: true))
            var seen: Set<Pair> = [start]
            var pending = [start]
            while let pair = pending.popLast() {
                let one = settled(pair.left, left)
                let two = settled(pair.right, right)
                if one.passes != two.passes { if one.passes { onlyLeft = true } else { onlyRight = true } }
                if onlyLeft, onlyRight { return .different }
                if one.place.hasMatched, two.place.hasMatched { continue }
                for sample in samples {
                    limit -= 1 + one.states.count + two.states.count
                    guard limit > 0 else { return .undecided }
                    let next = Pair(left: step(one, left, sample), right: step(two, right, sample))
                    if seen.insert(next).inserted { pending.append(next) }
                }
            }
            return onlyLeft ? .narrower : onlyRight ? .wider : .equal
        }
    }

    private typealias Settled = (place: Place, states: [Int32], passes: Bool)

    private func settled(_ place: Place, _ automaton: PatternStates) -> Settled {
        if place.hasMatched { return (place, [], true) }
        let open = automaton.closure(of: place.states, isAtStart: place.isAtStart, isAtEnd: false)
        if open.matches { return (Place(states: [], hasMatched: true, isAtStart: false), [], true) }
        return (place, open.states, automaton.closure(of: place.states, isAtStart: place.isAtStart, isAtEnd: true).matches)
    }

    private func step(_ settled: Settled, _ automaton: PatternStates, _ sample: UInt32) -> Place {
        if settled.place.hasMatched { return settled.place }
        var targets: Set<Int32> = [automaton.start]
        for state in settled.states {
            guard let step = automaton.steps[Int(state)], step.label.contains(sample) else { continue }
            targets.insert(step.target)
        }
        return Place(states: targets.sorted(), hasMatched: false, isAtStart: false)
    }

    private static func samples(of labels: Set<CodePointSet>) -> [UInt32] {
        var starts: Set<UInt32> = [0]
        for label in labels {
            for span in label.spans {
                starts.insert(span.lower)
                if span.upper < CodePointSet.last { starts.insert(span.upper + 1) }
            }
        }
        let labels = Array(labels)
        var kinds: Set<[Bool]> = []
        return starts.sorted().filter { sample in kinds.insert(labels.map { $0.contains(sample) }).inserted }
    }
}
