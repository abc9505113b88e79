/// How far apart two names are, for "did you mean".
package enum EditDistance {
    /// The one name within two edits of `name`, letter case aside; nil when there is none or more than one is equally near.
    /// Looks at the first 200 candidates.
    package static func closest(to name: String, among candidates: [String]) -> String? {
        var best: (name: String, distance: Int)?
        var isTied = false
        for candidate in candidates.prefix(200) where candidate != name && abs(candidate.utf8.count - name.utf8.count) <= 2 {
            let distance = between(name, candidate)
            guard distance <= 2, distance * 2 < max(name.utf8.count, 3) else { continue }
            if let known = best, known.distance <= distance {
                isTied = isTied || known.distance == distance
                continue
            }
            best = (candidate, distance)
            isTied = false
        }
        return isTied ? nil : best?.name
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one name into the other (optimal string alignment); names of
    /// over 40 bytes count as far apart.
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
