/// Unordered pairs of positions that read the same word, each returned once, in the order in which they were found.
struct AmbiguityPairs {
    private struct Item {
        let one: Int32
        let two: Int32
        /// The pair before it; -1 for a pair next to its origin.
        let previous: Int
        /// Where the two paths part.
        let origin: Int32
    }

    private let vertices: Int
    private var bits: [UInt64]
    private var sparse: Set<Int> = []
    private var items: [Item] = []
    private var cursor = 0

    init(of vertices: Int) {
        self.vertices = vertices
        bits = vertices <= 512 ? Array(repeating: 0, count: (vertices * vertices + 63) / 64) : []
    }

    mutating func insert(_ one: Int32, _ two: Int32, after previous: Int, from origin: Int32) {
        let key = Int(min(one, two)) * vertices + Int(max(one, two))
        if bits.isEmpty {
            guard sparse.insert(key).inserted else { return }
        } else {
            guard bits[key / 64] & (1 << UInt64(key % 64)) == 0 else { return }
            bits[key / 64] |= 1 << UInt64(key % 64)
        }
        items.append(Item(one: one, two: two, previous: previous, origin: origin))
    }

    mutating func next() -> (index: Int, one: Int32, two: Int32)? {
        guard cursor < items.count else { return nil }
        cursor += 1
        return (cursor - 1, items[cursor - 1].one, items[cursor - 1].two)
    }

    func origin(of index: Int) -> Int32 { items[index].origin }

    /// The pairs from the origin to this one.
    func trail(to index: Int) -> [(Int32, Int32)] {
        var trail: [(Int32, Int32)] = []
        var index = index
        while index >= 0 {
            trail.append((items[index].one, items[index].two))
            index = items[index].previous
        }
        return trail.reversed()
    }
}
