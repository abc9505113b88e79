/// The names of groups, and where a name may be reused.
///
/// ECMA-262 2025, 22.2.1.1: two groups may share a name only if they are in different alternatives, so that they never both take part. For
/// each open group, the names of the current alternative and those of earlier ones are kept; when a group closes, its names are merged into
/// the surrounding alternative.
struct PatternNames {
    /// The numbers of the groups with a name, for each name.
    private(set) var groups: [[Int]] = []

    private var numbers: [[UInt32]: Int] = [:]
    private var firstReference: [Int?] = []
    private var scopes: [Scope] = []

    private struct Scope {
        /// Names and where they were defined, in code points.
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

    /// Ends a group; returns the place of a name that the surrounding alternative already has, or nil if there is none.
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

    /// Records a definition; false if the current alternative already has the name.
    mutating func define(_ name: [UInt32], group: Int, at place: Int) -> Bool {
        let number = number(of: name)
        groups[number].append(group)
        guard !scopes.isEmpty else { return true }
        return scopes[scopes.count - 1].current.updateValue(place, forKey: number) == nil
    }

    /// Records a back reference, which may precede the group.
    mutating func refer(to name: [UInt32], at place: Int) -> Int {
        let number = number(of: name)
        if firstReference[number] == nil { firstReference[number] = place }
        return number
    }

    /// Where the first reference to an undefined name is, in code points.
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
