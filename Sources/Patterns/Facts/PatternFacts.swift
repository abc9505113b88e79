/// What a pattern says about the strings it accepts, determined in one walk from the leaves up.
struct PatternFacts {
    let maximumLength: Int?
    let isAnchored: Bool
    let startsAnchored: Bool
    let matchesEverything: Bool
    let admitsOnlyDigits: Bool

    init(of tree: PatternTree) {
        var walk = PatternFactsWalk(of: tree)
        for index in tree.nodes.indices { walk.visit(index) }
        let root = walk.facts[tree.root]
        startsAnchored = root.startsAnchored
        isAnchored = root.startsAnchored && root.endsAnchored
        maximumLength = root.startsAnchored && root.limit < .max ? root.limit : nil
        matchesEverything = root.covers || !root.empties.isEmpty
        admitsOnlyDigits = isAnchored && root.consumesOnlyDigits && root.shortest > 0
    }
}
