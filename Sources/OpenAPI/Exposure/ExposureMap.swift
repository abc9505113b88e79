/// The exposure of every unit in one direction, computed once: operations propagate along the edges of the use graph, through its strongly
/// connected components in topological order. Linear in units and edges; exact counts need one bit per unit and operation and are omitted
/// if that would exceed 64 MiB.
struct ExposureMap {
    private struct Reach {
        /// Bit n: an operation of access n.
        var access: UInt8 = 0
        /// Ascending, at most five.
        var first: [Int32] = []

        mutating func merge(_ other: Reach) {
            access |= other.access
            guard !other.first.isEmpty, other.first != first else { return }
            var merged: [Int32] = []
            var (left, right) = (first[...], other.first[...])
            while merged.count < 5 {
                guard let a = left.first ?? right.first else { break }
                let least = min(a, right.first ?? a)
                merged.append(least)
                if left.first == least { left.removeFirst() }
                if right.first == least { right.removeFirst() }
            }
            first = merged
        }
    }

    private static let largestBitmap = 8 << 20
    private let component: [Int32]
    private var reach: [Reach]
    private let words: Int
    private var bits: [UInt64]
    private var publicMask: [UInt64]

    /// `operations`: the unit and access of each operation, nil if clients do not call it.
    init(graph: UseGraph, direction: Direction, operations: [(unit: UInt32, access: Access?)]) {
        let edges = graph.edges.filter { $0.directions.contains(direction) }
        let (starts, targets) = ExposureMap.adjacency(units: graph.roots.count, edges)
        let components = StronglyConnectedComponents(starts: starts, targets: targets)
        component = components.component
        let count = Int(components.count)
        reach = Array(repeating: Reach(), count: count)
        let needed = (operations.count + 63) / 64
        words = needed * count <= ExposureMap.largestBitmap ? needed : 0
        bits = Array(repeating: 0, count: words * count)
        publicMask = Array(repeating: 0, count: words)
        for (number, operation) in operations.enumerated() {
            let home = Int(component[Int(operation.unit)])
            reach[home].merge(Reach(access: operation.access.map { 1 << UInt8($0.rawValue) } ?? 1 << 3, first: [Int32(number)]))
            guard words > 0 else { continue }
            bits[home * words + number / 64] |= 1 << UInt64(number % 64)
            if operation.access == .public { publicMask[number / 64] |= 1 << UInt64(number % 64) }
        }
        propagate(starts, targets, components)
    }

    private static func adjacency(units: Int, _ edges: [UseGraph.Edge]) -> ([Int32], [Int32]) {
        var starts = Array(repeating: Int32(0), count: units + 1)
        for edge in edges { starts[Int(edge.from) + 1] += 1 }
        for index in 0..<units { starts[index + 1] += starts[index] }
        var fill = starts
        var targets = Array(repeating: Int32(0), count: edges.count)
        for edge in edges {
            targets[Int(fill[Int(edge.from)])] = Int32(edge.to)
            fill[Int(edge.from)] += 1
        }
        return (starts, targets)
    }

    private mutating func propagate(_ starts: [Int32], _ targets: [Int32], _ components: StronglyConnectedComponents) {
        let byComponent = (0..<component.count).sorted { component[$0] > component[$1] }
        for unit in byComponent {
            let home = Int(component[unit])
            guard reach[home].access != 0 else { continue }
            for slot in starts[unit]..<starts[unit + 1] {
                let next = Int(component[Int(targets[Int(slot)])])
                guard next != home else { continue }
                reach[next].merge(reach[home])
                for word in 0..<words { bits[next * words + word] |= bits[home * words + word] }
            }
        }
    }

    subscript(unit: UInt32) -> Exposure {
        guard Int(unit) < component.count else { return .none }
        let home = Int(component[Int(unit)])
        let found = reach[home]
        guard found.access != 0 else { return .none }
        let access: Access? = found.access & 4 != 0 ? .public : found.access & 2 != 0 ? .authenticated : .scoped
        guard words > 0 else { return Exposure(access: access, first: found.first.map(Int.init), count: nil, publicCount: nil) }
        var (count, publicCount) = (0, 0)
        for word in 0..<words {
            count += bits[home * words + word].nonzeroBitCount
            publicCount += (bits[home * words + word] & publicMask[word]).nonzeroBitCount
        }
        return Exposure(access: access, first: found.first.map(Int.init), count: count, publicCount: publicCount)
    }

    /// All operations that reach a unit, ascending; the first five if not all are kept.
    func operations(reaching unit: UInt32) -> [Int] {
        guard Int(unit) < component.count else { return [] }
        let home = Int(component[Int(unit)])
        guard words > 0 else { return reach[home].first.map(Int.init) }
        var found: [Int] = []
        for word in 0..<words {
            var rest = bits[home * words + word]
            while rest != 0 {
                found.append(word * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return found
    }

    /// Equal for units that use each other in a cycle.
    func circle(_ unit: UInt32) -> Int32? { Int(unit) < component.count ? component[Int(unit)] : nil }

    /// The weakest guard among the operations that reach a unit; cheaper to compute than the whole exposure.
    func access(_ unit: UInt32) -> Access? {
        guard Int(unit) < component.count else { return nil }
        let found = reach[Int(component[Int(unit)])].access
        return found == 0 ? nil : found & 4 != 0 ? .public : found & 2 != 0 ? .authenticated : .scoped
    }
}
