/// A directed graph in compressed rows, with its strongly connected components.
struct PatternGraph {
    private let rows: [Int32]
    private let targets: [Int32]

    /// The component of each vertex. Edges never lead to a component with a higher number.
    private(set) var component: [Int32]
    private(set) var componentCount = 0

    init(vertices: Int, edges: [(from: Int32, to: Int32)]) {
        var rows = [Int32](repeating: 0, count: vertices + 1)
        for edge in edges { rows[Int(edge.from) + 1] += 1 }
        for vertex in 0..<vertices { rows[vertex + 1] += rows[vertex] }
        var targets = [Int32](repeating: 0, count: edges.count)
        var next = rows
        for edge in edges {
            targets[Int(next[Int(edge.from)])] = edge.to
            next[Int(edge.from)] += 1
        }
        self.rows = rows
        self.targets = targets
        component = Array(repeating: -1, count: vertices)
        findComponents()
    }

    var vertexCount: Int { component.count }

    func successors(of vertex: Int32) -> ArraySlice<Int32> {
        targets[Int(rows[Int(vertex)])..<Int(rows[Int(vertex) + 1])]
    }

    /// Tarjan, "Depth-first search and linear graph algorithms", 1972, with an explicit stack.
    private mutating func findComponents() {
        let count = component.count
        var order = [Int32](repeating: -1, count: count)
        var low = [Int32](repeating: 0, count: count)
        var cursor = [Int32](repeating: 0, count: count)
        var open: [Int32] = []
        var path: [Int32] = []
        var time: Int32 = 0
        for start in 0..<count where order[start] < 0 {
            path.append(Int32(start))
            while let vertex = path.last.map(Int.init) {
                if order[vertex] < 0 {
                    order[vertex] = time
                    low[vertex] = time
                    time += 1
                    cursor[vertex] = rows[vertex]
                    open.append(Int32(vertex))
                }
                if cursor[vertex] < rows[vertex + 1] {
                    let target = Int(targets[Int(cursor[vertex])])
                    cursor[vertex] += 1
                    if order[target] < 0 {
                        path.append(Int32(target))
                    } else if component[target] < 0 {
                        low[vertex] = min(low[vertex], order[target])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[vertex]) }
                guard low[vertex] == order[vertex] else { continue }
                while let member = open.popLast() {
                    component[Int(member)] = Int32(componentCount)
                    if member == Int32(vertex) { break }
                }
                componentCount += 1
            }
        }
    }
}
