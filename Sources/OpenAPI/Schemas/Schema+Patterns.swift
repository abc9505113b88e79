import YAML

extension Schema {
    /// Regular expressions in the schema, each with the node to report: its `pattern`, and the keys of `patternProperties`.
    package var patterns: [(node: Node, text: Text)] {
        var found: [(node: Node, text: Text)] = []
        if let value = node[.pattern], let text = value.stringText { found.append((value, text)) }
        if let map = node[.patternProperties], map.isMapping { found += map.entries.map { ($0.site, $0.key) } }
        return found
    }
}
