/// The strongly connected components that are loops, from first to last, and which loops lead to which.
struct AmbiguityLoops {
    /// The component of each loop.
    private(set) var components: [Int32] = []
    private(set) var members: [[Int32]] = []

    /// In hundredths of a degree.
    private(set) var weights: [Int] = []

    private let graph: PatternGraph
    private let words: Int

    /// For each component, the loops that it leads to, including itself.
    private var reachable: [UInt64]

    /// Loops after this many are not compared.
    private static let most = 1000

    /// Whether there were more loops, which makes the degree a lower bound.
    private(set) var isCut = false

    var count: Int { components.count }

    init(of edges: [PatternAutomaton.Edge], in graph: PatternGraph) {
        self.graph = graph
        var weight = [Int](repeating: 0, count: graph.componentCount)
        for edge in edges where graph.component[Int(edge.from)] == graph.component[Int(edge.to)] {
            let component = Int(graph.component[Int(edge.from)])
            weight[component] = max(weight[component], Int(edge.loop?.weight ?? 0))
        }
        // Edges lead to lower numbers, so the highest numbers come first.
        var index = [Int](repeating: -1, count: graph.componentCount)
        for component in weight.indices.reversed() where weight[component] > 0 {
            guard components.count < Self.most else {
                isCut = true
                break
            }
            index[component] = components.count
            components.append(Int32(clamping: component))
            weights.append(weight[component])
        }
        members = Array(repeating: [], count: components.count)
        for vertex in 0..<graph.vertexCount {
            let loop = index[Int(graph.component[vertex])]
            if loop >= 0 { members[loop].append(Int32(clamping: vertex)) }
        }
        words = (components.count + 63) / 64
        reachable = Array(repeating: 0, count: words * graph.componentCount)
        for (loop, component) in components.enumerated() {
            reachable[Int(component) * words + loop / 64] |= 1 << UInt64(loop % 64)
        }
        let ordered = edges.filter { graph.component[Int($0.from)] != graph.component[Int($0.to)] }
            .sorted { graph.component[Int($0.from)] < graph.component[Int($1.from)] }
        for edge in ordered {
            let (from, to) = (Int(graph.component[Int(edge.from)]) * words, Int(graph.component[Int(edge.to)]) * words)
            for word in 0..<words { reachable[from + word] |= reachable[to + word] }
        }
    }

    func reaches(_ one: Int, _ two: Int) -> Bool { leads(from: components[one], to: two) }

    /// Whether a position lies on a path from one loop to the other, including the loops themselves.
    func isBetween(_ position: Int32, _ one: Int, _ two: Int) -> Bool {
        leads(from: graph.component[Int(position)], to: two)
    }

    private func leads(from component: Int32, to loop: Int) -> Bool {
        reachable[Int(component) * words + loop / 64] & (1 << UInt64(loop % 64)) != 0
    }
}
