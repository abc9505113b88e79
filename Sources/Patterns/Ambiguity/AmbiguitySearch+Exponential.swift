/// EDA: two different paths from a position back to itself that read the same word.
extension AmbiguitySearch {
    /// Follows pairs of positions that read the same word, from where two paths part until they meet again.
    ///
    /// The search stays within one strongly connected component, so the place where the paths meet leads back to where they parted.
    mutating func isExponential(_ graph: PatternGraph) -> Bool {
        var pairs = AmbiguityPairs(of: graph.vertexCount)
        var seen: Set<UInt64> = []
        for vertex in 0..<Int32(clamping: graph.vertexCount) {
            let next = inner(vertex, in: graph)
            guard next.count > 1 else { continue }
            if next.count > 8, !seen.insert(Self.fingerprint(next)).inserted { continue }
            for (index, one) in next.enumerated() {
                budget -= next.count - index
                guard budget > 0 else { return false }
                for two in next[(index + 1)...] where alphabet.overlap(label(one), label(two)) {
                    if one == two, isHarmful([(one, one)], from: vertex, in: graph) { return true }
                    if one != two { pairs.insert(one, two, after: -1, from: vertex) }
                }
            }
        }
        while let (index, left, right) = pairs.next() {
            let component = graph.component[Int(left)]
            let lefts = graph.successors(of: left)
            let rights = graph.successors(of: right)
            budget -= 1 + lefts.count * rights.count
            guard budget > 0 else { return false }
            for one in lefts where graph.component[Int(one)] == component {
                for two in rights where graph.component[Int(two)] == component && alphabet.overlap(label(one), label(two)) {
                    let origin = pairs.origin(of: index)
                    if one == two, isHarmful(pairs.trail(to: index) + [(one, one)], from: origin, in: graph) { return true }
                    if one != two { pairs.insert(one, two, after: index, from: origin) }
                }
            }
        }
        return false
    }

    /// Whether a match can fail after repeating a word that can be read in two ways; the word is given by the positions that read it.
    private mutating func isHarmful(_ trail: [(Int32, Int32)], from origin: Int32, in graph: PatternGraph) -> Bool {
        guard escape.hasCertain, let meeting = trail.last?.0 else { return true }
        let wayBack = meeting == origin ? [] : path(from: meeting, to: origin, in: graph)
        budget -= 50 + trail.count + wayBack.count
        let word = (trail + wayBack.map { ($0, $0) }).compactMap { alphabet.rarestCommon(of: [label($0.0), label($0.1)]) }
        return !escape.succeeds(from: origin, reading: word, in: alphabet, budget: &budget)
    }

    /// The positions on the way from one to another within their component, without the first.
    private func path(from start: Int32, to end: Int32, in graph: PatternGraph) -> [Int32] {
        var parents: [Int32: Int32] = [:]
        var pending = [start]
        var cursor = 0
        while cursor < pending.count, parents[end] == nil {
            let vertex = pending[cursor]
            cursor += 1
            for next in graph.successors(of: vertex)
            where graph.component[Int(next)] == graph.component[Int(start)] && parents[next] == nil {
                parents[next] = vertex
                pending.append(next)
            }
        }
        var path: [Int32] = []
        var vertex = end
        while vertex != start, let parent = parents[vertex] {
            path.append(vertex)
            vertex = parent
        }
        return path.reversed()
    }

    /// The successors within a vertex's own component.
    private func inner(_ vertex: Int32, in graph: PatternGraph) -> [Int32] {
        let all = graph.successors(of: vertex)
        guard all.count > 1 else { return [] }
        let component = graph.component[Int(vertex)]
        return all.filter { graph.component[Int($0)] == component }
    }

    private static func fingerprint(_ list: [Int32]) -> UInt64 {
        list.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(UInt32(bitPattern: $1))) &* 0x0000_0100_0000_01B3 }
    }
}
