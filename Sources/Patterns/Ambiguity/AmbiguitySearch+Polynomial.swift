/// IDA: loops that compete for the same word.
extension AmbiguitySearch {
    /// The degree of the time that a failing match takes, and the loop at the end of the chain that causes it.
    ///
    /// A single loop is linear, so a chain of n competitions has degree n + 1. Bounded repeats can make the degree fractional; it is
    /// rounded down. Runs from the first loops to the last; once a loop's best chain is known, nothing after it can lower it.
    mutating func degree() -> (degree: Int, component: Int32?) {
        let loops = AmbiguityLoops(of: edges, in: graph)
        var best = [Int](repeating: 0, count: loops.count)
        for later in 0..<loops.count {
            let earlier = (0..<later).filter { loops.reaches($0, later) }.sorted { best[$0] > best[$1] }
            for loop in earlier {
                let gain = min(loops.weights[loop], loops.weights[later])
                best[later] = max(best[later], best[loop])
                guard best[loop] + gain > best[later] else { continue }
                if compete(loop, later, in: loops) { best[later] = best[loop] + gain }
                if isExhausted { break }
            }
            if isExhausted { break }
        }
        if loops.isCut { budget = -1 }
        guard let most = best.max(), let index = best.firstIndex(of: most) else { return (0, nil) }
        return (1 + most / 100, loops.components[index])
    }

    /// Whether some p in one loop and q in the other read one word from p to p, from p to q, and from q to q.
    private mutating func compete(_ one: Int, _ two: Int, in loops: AmbiguityLoops) -> Bool {
        let (left, right) = (loops.members[one], loops.members[two])
        if left.count == 1, right.count == 1 {
            return competeAlone(left[0], right[0], in: loops)
        }
        var triples = AmbiguityTriples(vertices: graph.vertexCount)
        for first in left {
            for second in right { triples.insert(first, first, second) }
            budget -= right.count
            guard budget > 0 else { return false }
        }
        while let (vertex, (first, middle, last)) = triples.next() {
            for second in graph.successors(of: middle) where loops.isBetween(second, one, two) {
                for third in graph.successors(of: first) where graph.component[Int(third)] == loops.components[one] {
                    budget -= 1
                    guard alphabet.overlap(label(second), label(third)) else { continue }
                    for fourth in graph.successors(of: last) where graph.component[Int(fourth)] == loops.components[two] {
                        budget -= 1
                        guard alphabet.overlap(label(second), label(third), label(fourth)) else { continue }
                        triples.connect(vertex, to: triples.insert(third, second, fourth))
                    }
                }
                guard budget > 0 else { return false }
            }
        }
        guard let trail = triples.competition(hasWord: escape.hasCertain) else { return false }
        return isHarmful(trail.map { [label($0.0), label($0.1), label($0.2)] }, from: trail.last?.0 ?? left[0])
    }

    /// The same for two positions: the word consists of characters that both read, and so does the path between them.
    private mutating func competeAlone(_ one: Int32, _ two: Int32, in loops: AmbiguityLoops) -> Bool {
        guard alphabet.overlap(label(one), label(two)) else { return false }
        var parents: [Int32: Int32] = [one: one]
        var pending = [one]
        while let position = pending.popLast() {
            for next in graph.successors(of: position) {
                budget -= 1
                guard budget > 0 else { return false }
                guard alphabet.overlap(label(one), label(two), label(next)) else { continue }
                if next == two {
                    var word = [[label(one), label(two)]]
                    var step = position
                    while step != one, let parent = parents[step] {
                        word.append([label(one), label(two), label(step)])
                        step = parent
                    }
                    return isHarmful(word.reversed(), from: one)
                }
                if parents[next] == nil {
                    parents[next] = position
                    pending.append(next)
                }
            }
        }
        return false
    }

    /// Whether a match can fail after a word was repeated; each character is given by the labels that read it.
    private mutating func isHarmful(_ word: [[Int32]], from position: Int32) -> Bool {
        guard escape.hasCertain else { return true }
        let atoms = word.compactMap { alphabet.rarestCommon(of: $0) }
        return !escape.succeeds(from: position, reading: atoms, in: alphabet, budget: &budget)
    }
}
