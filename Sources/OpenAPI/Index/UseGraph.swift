import YAML

/// Who uses what. A unit is a part that is written once and reached as a whole: an operation, the shared parts of a path item, a component,
/// or anything that a reference or an alias points to. Edges record which unit uses which, and in which directions data flows along them.
struct UseGraph {
    struct Edge: BitwiseCopyable {
        let from: UInt32
        let to: UInt32
        let directions: Direction
    }

    /// Where each unit is written.
    private(set) var roots: [Node] = []
    private(set) var edges: [Edge] = []
    private var seen: Set<UInt64> = []

    mutating func addUnit(_ root: Node) -> UInt32 {
        roots.append(root)
        return UInt32(roots.count - 1)
    }

    mutating func addEdge(from: UInt32, to: UInt32, _ directions: Direction) {
        guard from != to, !directions.isEmpty else { return }
        let key = UInt64(from) << 34 | UInt64(to) << 2 | UInt64(directions.rawValue)
        guard from >= 1 << 30 || seen.insert(key).inserted else { return }
        edges.append(Edge(from: from, to: to, directions: directions))
    }
}
