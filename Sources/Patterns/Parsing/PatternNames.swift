/// The names of groups, and where they may be used twice.
///
/// ECMA-262 2025, 22.2.1.1: two groups may share a name only when they stand in different alternatives, so never both take part. For each
/// open group the names of the alternative being read and those of the earlier ones are kept; what a closed group leaves is merged into
/// the alternative around it.
struct PatternNames {
    /// The numbers of the groups that bear a name, per name.
    private(set) var groups: [[Int]] = []

    private var numbers: [[UInt32]: Int] = [:]
    private var firstReference: [Int?] = []
    private var scopes: [Scope] = []

    private struct Scope {
        /// Name to where it was defined, in code points.
        var current: [Int: Int] = [:]
        var earlier: [Int: Int] = [:]
    }

    mutating func open() {
        scopes.append(Scope())
    }

    mutating func nextBranch() {
        guard var scope = scopes.popLast() else { return }
        if !scope.current.isEmpty {
            if scope.earlier.isEmpty {
                swap(&scope.earlier, &scope.current)
            } else {
                scope.earlier.merge(scope.current) { old, _ in old }
                scope.current = [:]
            }
        }
        scopes.append(scope)
    }

    /// Ends a group; the place of a name that the alternative around it already has, or nil when all is well.
    mutating func close() -> Int? {
        nextBranch()
        guard let closed = scopes.popLast()?.earlier, !closed.isEmpty, !scopes.isEmpty else { return nil }
        let last = scopes.count - 1
        if scopes[last].current.isEmpty {
            scopes[last].current = closed
            return nil
        }
        var duplicate: Int?
        for (name, place) in closed where scopes[last].current.updateValue(place, forKey: name) != nil {
            duplicate = min(duplicate ?? place, place)
        }
        return duplicate
    }

    /// Notes a definition; false when the alternative being read has the name already.
    mutating func define(_ name: [UInt32], group: Int, at place: Int) -> Bool {
        let number = number(of: name)
        groups[number].append(group)
        guard !scopes.isEmpty else { return true }
        return scopes[scopes.count - 1].current.updateValue(place, forKey: number) == nil
    }

    /// Notes a back reference, which may stand before the group.
    mutating func refer(to name: [UInt32], at place: Int) -> Int {
        let number = number(of: name)
        if firstReference[number] == nil { firstReference[number] = place }
        return number
    }

    /// Where the first reference to a name that no group bears stands, in code points.
    var danglingReference: Int? {
        zip(groups, firstReference).compactMap { groups, place in groups.isEmpty ? place : nil }.min()
    }

    private mutating func number(of name: [UInt32]) -> Int {
        if let known = numbers[name] { return known }
        numbers[name] = groups.count
        groups.append([])
        firstReference.append(nil)
        return groups.count - 1
    }
}
