import YAML

/// A schema and everything that applies together with it: reference targets and `allOf` members, without repetitions.
///
/// Most schemas stand alone: for those, nothing is allocated.
package struct Conjuncts: RandomAccessCollection, Sendable {
    /// Maximum number of schemas that are visited from one place.
    static let reach = 200
    private let own: Node
    private let others: [Node]
    /// Whether there are more than were visited.
    let isCut: Bool

    init(of schema: Schema) {
        own = schema.node
        guard schema.isComposed else {
            others = []
            isCut = false
            return
        }
        var search = ConjunctSearch(schema)
        isCut = search.run()
        others = search.others
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { others.count + 1 }
    package subscript(index: Int) -> Node { index == 0 ? own : others[index - 1] }
}

extension Schema {
    /// Whether the reference that leads to it has siblings that count.
    var isRefined: Bool { site.refinesTarget && site != node }

    /// Whether other schemas apply together with it.
    var isComposed: Bool { isRefined || node.target != nil || node.has(.allOf) }
}

/// Finds what applies together with a schema, breadth first.
private struct ConjunctSearch {
    private let own: Node
    private(set) var others: [Node]
    /// All that were found, once there are many: comparing a few is faster than looking them up.
    private var known: Set<Node> = []
    private static let few = 16

    init(_ schema: Schema) {
        own = schema.node
        others = schema.isRefined ? [schema.site] : []
    }

    private var count: Int { others.count + 1 }

    /// - Returns: whether the limit was reached before everything was visited.
    mutating func run() -> Bool {
        var next = 0
        while next < count, count < Conjuncts.reach {
            visit(next == 0 ? own : others[next - 1])
            next += 1
        }
        return next < count
    }

    private mutating func visit(_ node: Node) {
        if let target = node.target { add(target) }
        guard let members = node[.allOf], members.isSequence else { return }
        for member in members.children {
            guard count < Conjuncts.reach else { return }
            let member = member.refinesTarget ? member : member.resolved
            if member.isMapping { add(member) }
        }
    }

    private mutating func add(_ node: Node) {
        guard count > ConjunctSearch.few else {
            if node != own, !others.contains(node) { others.append(node) }
            return
        }
        if known.isEmpty {
            known.reserveCapacity(Conjuncts.reach)
            known.insert(own)
            known.formUnion(others)
        }
        if known.insert(node).inserted { others.append(node) }
    }
}
