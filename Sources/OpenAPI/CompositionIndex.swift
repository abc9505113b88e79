import YAML

/// Which schemas hold together with others: members of an `allOf` that says more than one thing, where they stand or by reference. What
/// such a member says of properties it does not know itself is said for the whole.
struct CompositionIndex {
    private var targets: Set<Node> = []

    init(_ references: [Reference]) {
        for reference in references {
            if let target = reference.target, CompositionIndex.stands(reference.site) { targets.insert(target) }
        }
    }

    func contains(_ node: Node) -> Bool { CompositionIndex.stands(node) || targets.contains(node) }

    /// Whether a node is written as such a member. An `allOf` of one, with nothing beside it but words, is a way to write a reference.
    private static func stands(_ node: Node) -> Bool {
        guard let list = node.parent, list.isSequence, Keyword(of: list) == .allOf, let holder = list.parent else { return false }
        return list.count > 1 || holder.has(.properties) || holder.has(.additionalProperties) || holder.has(.unevaluatedProperties)
    }
}
