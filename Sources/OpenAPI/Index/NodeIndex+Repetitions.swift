import YAML

extension NodeIndex {
    /// Removes the operations and other objects that would repeat the same parts too often; see `RepeatedParts`.
    ///
    /// - Parameter limit: how many parts may be repeated.
    /// - Returns: what was removed, operations first.
    mutating func leaveOutRepetitions(root: Node, limit: Int) -> [Node] {
        var parts = RepeatedParts(limit: limit)
        var leftOut: [Node] = []
        operations = operations.filter { record in
            let isAdmitted = parts.admits(record, root: root)
            if !isAdmitted { leftOut.append(record.node) }
            return isAdmitted
        }
        let roles = self
        for list in [\NodeIndex.parameters, \.requestBodies, \.mediaTypes, \.responses, \.headers, \.links, \.examples, \.servers] {
            leftOut += take(from: list) { parts.admits($0, roles) }
        }
        leftOut += take(from: \.securitySchemes) { parts.admits($0, roles) }
        leftOut += take(from: \.schemas) { parts.admits(schema: $0) }
        return leftOut
    }

    private mutating func take(from list: WritableKeyPath<NodeIndex, [Node]>, unless isAdmitted: (Node) -> Bool) -> [Node] {
        var (kept, taken): ([Node], [Node]) = ([], [])
        for node in self[keyPath: list] { if isAdmitted(node) { kept.append(node) } else { taken.append(node) } }
        if !taken.isEmpty { self[keyPath: list] = kept }
        return taken
    }
}
