/// How the strings that two patterns let pass relate.
package enum PatternRelation: Sendable, Equatable {
    case equal
    /// The second lets more pass, and all that the first does.
    case wider
    /// The second lets fewer pass, and nothing else.
    case narrower
    /// Each lets pass what the other does not.
    case different
    /// Lookarounds, boundaries or back references, or too large to be decided within the limits.
    case undecided

    /// Compares two patterns as `pattern` uses them: a string passes when some part of it matches.
    ///
    /// Walks both automata at once through the sets of states that the same text leads to (the subset construction of Rabin and Scott,
    /// 1959, made as it is needed). At most `limit` steps are taken.
    ///
    /// - Parameters:
    ///   - first: the patterns in UTF-8, after the escapes of JSON or YAML are resolved.
    ///   - limit: states looked at, for each kind of characters that is told apart.
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
