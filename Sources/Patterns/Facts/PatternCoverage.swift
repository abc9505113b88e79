/// Whether one construct matches any single character.
enum PatternCoverage {
    /// Enough for real patterns; beyond it the answer is no.
    private static let mostNodes = 64

    /// Whether the node can match every string of one code point, except for line breaks.
    static func isAnyCharacter(_ node: Int, in tree: PatternTree, facts: [PatternNodeFacts]) -> Bool {
        guard facts[node].shortest <= 1, facts[node].longest >= 1 else { return false }
        var spans: [CodePointSet.Span] = []
        var pending = [node]
        var visited = 0
        while let next = pending.popLast() {
            visited += 1
            guard visited <= mostNodes else { return false }
            let node = tree.nodes[next]
            let children = tree.children(of: node).map { Int($0) }
            switch node.kind {
            case .character(let value):
                spans.append(CodePointSet.Span(lower: value, upper: value))
            case .set(let set):
                spans.append(contentsOf: tree.sets[set].spans)
            case .group, .alternation:
                pending.append(contentsOf: children)
            case .quantifier(let bounds) where bounds.least <= 1 && bounds.most >= 1:
                pending.append(contentsOf: children)
            case .concatenation:
                let others = children.filter { !facts[$0].empties.contains(.freely) }
                if others.isEmpty { pending.append(contentsOf: children) }
                if others.count == 1 { pending.append(contentsOf: others) }
            default:
                break
            }
        }
        return CodePointSet(spans).isUniversal(dotSuffices: true)
    }
}
