/// How the strings that two patterns accept relate.
package enum PatternRelation: Sendable, Equatable {
    case equal
    /// The second accepts everything that the first does, and more.
    case wider
    /// The second accepts less than the first, and nothing else.
    case narrower
    /// Each accepts something that the other does not.
    case different
    /// There are lookarounds, boundaries, or back references, or the patterns are too large to decide within the limits.
    case undecided

    /// Compares two patterns as `pattern` applies them: a string passes if some part of it matches.
    ///
    /// Walks both automata simultaneously through the sets of states that the same text leads to (the subset construction of Rabin and
    /// Scott, 1959, built on demand). Takes at most `limit` steps.
    ///
    /// - Parameters:
    ///   - first: the first pattern in UTF-8, with the escapes of JSON or YAML resolved.
    ///   - limit: how many states to visit, for each kind of character that is distinguished.
    package init(from first: some Collection<UInt8>, to second: some Collection<UInt8>, limit: Int = 400_000) {
        guard let one = try? PatternTree(parsing: PatternText(first)), let two = try? PatternTree(parsing: PatternText(second)),
            let left = PatternStates(one), let right = PatternStates(two),
            var search = PatternPairSearch(left, right, limit: limit)
        else {
            self = .undecided
            return
        }
        self = search.relation
    }
}
