/// The strongly connected components of a graph with the nodes 0 ..< count, by Tarjan's algorithm (SIAM J. Comput. 1, 1972) with its stack
/// in an array. Linear in nodes and edges.
struct StronglyConnectedComponents {
    /// The component of each node. Components are numbered so that an edge never leads to a higher number.
    private(set) var component: [Int32]
    private(set) var count: Int32 = 0

    /// `targets[starts[n] ..< starts[n + 1]]` are the successors of n.
    init(starts: [Int32], targets: [Int32]) {
        let nodes = starts.count - 1
        component = Array(repeating: -1, count: max(nodes, 0))
        var order = Array(repeating: Int32(-1), count: max(nodes, 0))
        var low = order
        var cursor = Array(starts.dropLast())
        var stack: [Int32] = []
        var path: [Int32] = []
        var time: Int32 = 0
        for start in 0..<max(nodes, 0) where order[start] < 0 {
            path.append(Int32(start))
            while let top = path.last {
                let node = Int(top)
                if order[node] < 0 {
                    order[node] = time
                    low[node] = time
                    time += 1
                    stack.append(top)
                }
                if cursor[node] < starts[node + 1] {
                    let next = Int(targets[Int(cursor[node])])
                    cursor[node] += 1
                    if order[next] < 0 { path.append(Int32(next)) } else if component[next] < 0 { low[node] = min(low[node], order[next]) }
                    continue
                }
                path.removeLast()
                if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[node]) }
                guard low[node] == order[node] else { continue }
                while let member = stack.popLast() {
                    component[Int(member)] = count
                    if Int(member) == node { break }
                }
                count += 1
            }
        }
    }
}
