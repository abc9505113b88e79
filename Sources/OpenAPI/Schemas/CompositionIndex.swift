import YAML

/// Which schemas apply together with others: members of an `allOf` that states more than one thing, directly, by reference, or through
/// schemas that only refer to another. What such a member says about properties that it does not declare applies to the whole.
struct CompositionIndex {
    private var targets: Set<Node> = []

    init(_ references: [Reference]) {
        var pending: [Node] = []
        /// The schemas that schemas refer on to.
        var further: [Node: [Node]] = [:]
        for reference in references {
            guard let target = reference.target else { continue }
            let site = CompositionIndex.outermost(reference.site)
            if CompositionIndex.stands(site) { pending.append(target) } else { further[site, default: []].append(target) }
        }
        while let target = pending.popLast() {
            if targets.insert(target).inserted { pending += further[target] ?? [] }
        }
    }

    func contains(_ node: Node) -> Bool {
        let node = CompositionIndex.outermost(node)
        return CompositionIndex.stands(node) || targets.contains(node)
    }

    /// Whether a node is written as such a member.
    private static func stands(_ node: Node) -> Bool {
        guard let (list, holder) = composition(of: node) else { return false }
        return list.count > 1 || saysMore(holder)
    }

    /// The schema that a node is identical to: an `allOf` with one member and only descriptive text beside it is a way to write a
    /// reference.
    private static func outermost(_ node: Node) -> Node {
        var node = node
        while let (list, holder) = composition(of: node), list.count == 1, !saysMore(holder) { node = holder }
        return node
    }

    private static func composition(of node: Node) -> (list: Node, holder: Node)? {
        guard let list = node.parent, list.isSequence, Keyword(of: list) == .allOf, let holder = list.parent else { return nil }
        return (list, holder)
    }

    private static func saysMore(_ holder: Node) -> Bool {
        holder.has(.properties) || holder.has(.additionalProperties) || holder.has(.unevaluatedProperties)
    }
}
