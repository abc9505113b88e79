/// A parsed pattern: nodes in the order in which they were completed, so children precede their parents.
///
/// A loop over `nodes` is a walk from the leaves up, and the nodes of a subtree are contiguous.
struct PatternTree {
    private(set) var nodes: [PatternNode] = []
    private(set) var children: [Int32] = []
    private(set) var sets: [CodePointSet] = []

    /// The node of each capturing group; the whole match is 0, and a group that is not closed yet is -1.
    var captures: [Int32] = [-1]

    /// The numbers of the groups with a name, for each name.
    var namedGroups: [[Int]] = []

    /// Whether anything is repeated without limit, or often enough to matter.
    private(set) var hasLoops = false

    /// The node of the whole pattern.
    var root: Int { nodes.count - 1 }

    mutating func add(
        _ kind: PatternNode.Kind, in range: Range<Int32>, children list: ArraySlice<Int32> = [], context: PatternNode.Context
    ) -> Int32 {
        let first = Int32(clamping: children.count)
        children.append(contentsOf: list)
        if case .quantifier(let bounds) = kind, bounds.most >= PatternAutomaton.leastLoop { hasLoops = true }
        nodes.append(
            PatternNode(kind: kind, range: range, children: first..<Int32(clamping: children.count), context: context)
        )
        return Int32(clamping: nodes.count - 1)
    }

    mutating func add(_ set: CodePointSet) -> Int {
        sets.append(set)
        return sets.count - 1
    }

    /// Changes the kind of the leaf added last, and returns it.
    mutating func replaceLast(_ kind: PatternNode.Kind) -> Int32 {
        guard let old = nodes.popLast() else { return 0 }
        return add(kind, in: old.range, context: old.context)
    }

    func children(of node: PatternNode) -> ArraySlice<Int32> {
        children[Int(node.children.lowerBound)..<Int(node.children.upperBound)]
    }

    /// The groups that a back reference can mean, as nodes; groups that are not closed before it match only "".
    func targets(of reference: Int) -> [Int] {
        let numbers: [Int] =
            switch nodes[reference].kind {
            case .backreference(let number): [number]
            case .namedReference(let name): namedGroups[name]
            default: []
            }
        return numbers.compactMap { number in
            guard number < captures.count, captures[number] >= 0, captures[number] < reference else { return nil }
            return Int(captures[number])
        }
    }
}

extension PatternTree {
    /// Parses a pattern with the first grammar that accepts it, in the order in which validators try them: `u`, none, `v`.
    ///
    /// - Throws: the objection of the legacy grammar, the most lenient one.
    init(parsing text: PatternText) throws(PatternError) {
        if let tree = try? PatternParser.parse(text, as: .unicode) {
            self = tree
            return
        }
        let objection: PatternError
        do throws(PatternError) {
            self = try PatternParser.parse(text, as: .legacy)
            return
        } catch {
            objection = error
        }
        guard let tree = try? PatternParser.parse(text, as: .unicodeSets) else { throw objection }
        self = tree
    }
}
