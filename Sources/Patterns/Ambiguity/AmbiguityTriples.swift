/// The product of three copies of an automaton, as far as it is reached.
///
/// Allauzen, Mohri and Rastogi, "General algorithms for testing the ambiguity of finite automata" (2008): p and q compete if (p, p, q)
/// leads to (p, q, q). An edge from each (p, q, q) back to its (p, p, q) turns this into a question of strong connectivity.
struct AmbiguityTriples {
    typealias Triple = (Int32, Int32, Int32)

    private let vertices: Int
    private var numbers: [Int: Int32] = [:]
    private var triples: [Triple] = []
    private var edges: [(from: Int32, to: Int32)] = []
    private var cursor = 0

    init(vertices: Int) {
        self.vertices = vertices
    }

    @discardableResult
    mutating func insert(_ one: Int32, _ two: Int32, _ three: Int32) -> Int32 {
        let key = (Int(one) * vertices + Int(two)) * vertices + Int(three)
        if let known = numbers[key] { return known }
        let number = Int32(clamping: triples.count)
        numbers[key] = number
        triples.append((one, two, three))
        return number
    }

    mutating func connect(_ from: Int32, to: Int32) {
        edges.append((from, to))
    }

    /// The next triple that was not returned yet.
    mutating func next() -> (Int32, Triple)? {
        guard cursor < triples.count else { return nil }
        cursor += 1
        return (Int32(clamping: cursor - 1), triples[cursor - 1])
    }

    /// The triples from some (p, p, q) to its (p, q, q), without the first; nil if there are none.
    ///
    /// - Parameter hasWord: whether the triples are needed; if not, or if the path is not direct, the list is empty.
    func competition(hasWord: Bool) -> [Triple]? {
        var ends: [(from: Int32, to: Int32)] = []
        for (number, triple) in triples.enumerated() where triple.1 == triple.2 {
            let key = (Int(triple.0) * vertices + Int(triple.0)) * vertices + Int(triple.2)
            guard let start = numbers[key] else { continue }
            ends.append((Int32(clamping: number), start))
        }
        let graph = PatternGraph(vertices: triples.count, edges: edges + ends)
        guard let found = ends.first(where: { graph.component[Int($0.from)] == graph.component[Int($0.to)] }) else { return nil }
        guard hasWord else { return [] }
        return path(from: found.to, to: found.from)
    }

    private func path(from start: Int32, to end: Int32) -> [Triple] {
        let graph = PatternGraph(vertices: triples.count, edges: edges)
        var parents: [Int32: Int32] = [start: start]
        var pending = [start]
        var cursor = 0
        while cursor < pending.count, parents[end] == nil {
            let vertex = pending[cursor]
            cursor += 1
            for next in graph.successors(of: vertex) where parents[next] == nil {
                parents[next] = vertex
                pending.append(next)
            }
        }
        var path: [Triple] = []
        var vertex = end
        while vertex != start, let parent = parents[vertex] {
            path.append(triples[Int(vertex)])
            vertex = parent
        }
        return path.reversed()
    }
}
