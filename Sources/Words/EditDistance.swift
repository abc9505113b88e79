/// The difference between two names, for "did you mean".
package enum EditDistance {
    /// The closest name within two edits of `name` or, if there is none, the only one that starts with it, ignoring case; nil if there is
    /// none, or several are equally close. Considers the first 1,000 candidates.
    package static func closest(to name: String, among candidates: [String]) -> String? {
        let nearest = nearest(to: name, among: candidates)
        if !nearest.isEmpty { return nearest.count == 1 ? nearest[0] : nil }
        guard name.utf8.count >= 3 else { return nil }
        let start = name.lowercased()
        let longer = candidates.prefix(1_000).filter { $0.utf8.count > name.utf8.count && $0.lowercased().hasPrefix(start) }
        return longer.count == 1 ? longer[0] : nil
    }

    /// The closest names within two edits of `name`, ignoring case. Considers the first 1,000 candidates.
    package static func nearest(to name: String, among candidates: [String]) -> [String] {
        var best: [String] = []
        var least = 3
        for candidate in candidates.prefix(1_000) where candidate != name && abs(candidate.utf8.count - name.utf8.count) <= 2 {
            let distance = between(name, candidate)
            guard distance <= least, distance * 2 < max(name.utf8.count, 3), distance <= 2 else { continue }
            if distance < least { best = [] }
            least = distance
            best.append(candidate)
        }
        return best
    }

    /// The number of insertions, deletions, replacements, and swaps of neighbors that turn one name into the other (optimal string
    /// alignment). Names of more than 40 bytes count as entirely different.
    package static func between(_ left: String, _ right: String) -> Int {
        let a = Array(left.lowercased().utf8)
        let b = Array(right.lowercased().utf8)
        guard a.count <= 40, b.count <= 40 else { return 40 }
        var before = Array(repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = previous
        for row in 0..<a.count {
            current[0] = row + 1
            for column in 0..<b.count {
                let replaced = previous[column] + (a[row] == b[column] ? 0 : 1)
                current[column + 1] = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
                    current[column + 1] = min(current[column + 1], before[column - 1] + 1)
                }
            }
            (before, previous) = (previous, current)
        }
        return previous[b.count]
    }
}
