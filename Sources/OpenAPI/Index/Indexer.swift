import YAML

/// Walks a description once, from the root through every place that the specification defines, and records each object where it is written.
///
/// References are resolved on the way, and their targets are visited in the role of the reference, so that data that merely looks like a
/// reference (in examples, defaults, extensions) is left alone. A work list replaces recursion on the depth of the input.
struct Indexer {
    struct Work {
        let node: Node
        let role: NodeRole
        let unit: UInt32
        var directions: Direction

        /// Removes the directions that `readOnly` and `writeOnly` rule out.
        mutating func narrow() {
            if node.flag(.readOnly) { directions.remove(.request) }
            if node.flag(.writeOnly) { directions.remove(.response) }
        }
    }

    let version: Version
    let resolver: ReferenceResolver
    var index = NodeIndex()
    var work: [Work] = []
    /// Path items wait separately, because they carry more context than their role.
    private var waiting: [PathItemRecord] = []
    private var nextWaiting = 0
    private var units: [Node: UInt32] = [:]
    /// Units of lists that belong to several objects through an alias or a reference.
    private var sharedLists: [SharedList: UInt32] = [:]
    /// Lists with an anchor whose shape was already checked.
    private var lookedAt: Set<Node> = []

    init(version: Version, resolver: ReferenceResolver) {
        self.version = version
        self.resolver = resolver
        index.makeRoom(for: resolver.documents)
    }

    mutating func run(root: Node) {
        visitRoot(root)
        drain()
    }

    /// Walks a part that is read on its own.
    mutating func run(part root: Node) {
        let unit = index.graph.addUnit(root)
        if let role = NodeRole(guessing: root) {
            push(root, role, unit, .both)
        } else {
            for entry in root.entries where NodeRole(guessing: entry.value) != nil {
                push(entry.value, NodeRole(guessing: entry.value) ?? .schema, index.graph.addUnit(entry.value), .both)
            }
        }
        drain()
    }

    private mutating func drain() {
        while true {
            if let next = work.popLast() {
                visit(next)
            } else if nextWaiting < waiting.count {
                nextWaiting += 1
                visitPathItem(waiting[nextWaiting - 1])
            } else {
                return
            }
        }
    }

    // MARK: Arrival

    mutating func push(_ node: Node?, _ role: NodeRole, _ unit: UInt32, _ directions: Direction) {
        guard let node else { return }
        work.append(Work(node: node, role: role, unit: unit, directions: directions))
    }

    /// Queues every value of a mapping field. `isExtensible`: whether the specification allows extensions among them.
    mutating func pushValues(
        of node: Node, _ keyword: Keyword, _ role: NodeRole, _ unit: UInt32, _ directions: Direction, isExtensible: Bool = false
    ) {
        guard let written = mapping(node, keyword) else { return }
        // The specification does not allow a reference in place of such a map, but descriptions that are split into files use them.
        let map = written[.ref]?.isScalar == true ? resolve(written) ?? written : written
        guard let user = user(of: map, isShared: map != written, role, unit, directions) else { return }
        for entry in map.entries where isExtensible ? !entry.isExtension : !entry.isStray(in: .mapping) {
            push(entry.value, role, user.unit, user.directions)
        }
    }

    mutating func pushItems(of node: Node, _ keyword: Keyword, _ role: NodeRole, _ unit: UInt32, _ directions: Direction) {
        guard let list = sequence(node, keyword), let user = user(of: list, isShared: false, role, unit, directions) else { return }
        for entry in list.entries { push(entry.value, role, user.unit, user.directions) }
    }

    /// The owner of a list's parts: the object that contains it, or the list itself if several objects share it. nil if they are already
    /// queued, so that a list is visited once, however many objects share it.
    mutating func user(of list: Node, isShared: Bool, _ role: NodeRole, _ unit: UInt32, _ directions: Direction) -> ListUser? {
        guard isShared || list.isAnchored else { return ListUser(unit: unit, directions: directions) }
        let key = SharedList(node: list, role: role)
        let known = sharedLists[key]
        let own = known ?? index.graph.addUnit(list)
        sharedLists[key] = own
        index.graph.addEdge(from: unit, to: own, directions)
        return known == nil ? ListUser(unit: own, directions: .both) : nil
    }

    struct ListUser {
        let unit: UInt32
        let directions: Direction
    }

    private struct SharedList: Hashable {
        let node: Node
        let role: NodeRole
    }

    /// Whether a list is visited for the first time; only lists with an anchor can be visited twice.
    mutating func isNew(_ list: Node) -> Bool { !list.isAnchored || lookedAt.insert(list).inserted }

    /// A field that must be a mapping if it is present.
    mutating func mapping(_ node: Node, _ keyword: Keyword) -> Node? { field(node, keyword, .mapping, "a mapping") }
    mutating func sequence(_ node: Node, _ keyword: Keyword) -> Node? { field(node, keyword, .sequence, "a sequence") }

    private mutating func field(_ node: Node, _ keyword: Keyword, _ kind: NodeKind, _ expected: String) -> Node? {
        guard let value = node[keyword] else { return nil }
        guard value.kind == kind else {
            index.misfits.append(NodeIndex.Misfit(node: value, expected: expected, place: "`\(keyword.spelling)`"))
            return nil
        }
        return value
    }

    private mutating func visit(_ item: Work) {
        var item = item
        let node = item.node
        if node.isAnchored, index[node].role == .none || index[node].unit != item.unit, units[node] == nil || units[node] != item.unit {
            item = enter(node, item.role, from: item.unit, item.directions)
        }
        let known = index[node]
        if known.role != .none {
            index.graph.addEdge(from: item.unit, to: known.unit, item.directions)
            return
        }
        guard node.isMapping else {
            if item.role != .schema || !(version.hasFullSchemas && node.boolean != nil) {
                index.misfits.append(NodeIndex.Misfit(node: node, expected: "a mapping", place: "the \(item.role.name)"))
            }
            return
        }
        if item.role == .schema, version.hasFullSchemas || !node.has(.ref) { item.narrow() }
        index[node] = NodeIndex.Facts(role: item.role, directions: item.directions, unit: item.unit)
        if node.has(.ref), item.role != .document {
            follow(item, .ref)
            guard item.role == .schema, version.hasFullSchemas, node.count > 1 else { return }
        }
        expand(item)
    }

    /// Makes a node its own unit and records who uses it.
    private mutating func enter(_ node: Node, _ role: NodeRole, from unit: UInt32, _ directions: Direction) -> Work {
        let own: UInt32
        if let known = units[node] {
            own = known
        } else if index[node].role != .none {
            own = index[node].unit
        } else {
            own = index.graph.addUnit(node)
            units[node] = own
        }
        index.graph.addEdge(from: unit, to: own, directions)
        return Work(node: node, role: role, unit: own, directions: .both)
    }

    /// Resolves the reference at a node, links it, and continues at its target.
    private mutating func follow(_ item: Work, _ keyword: Keyword) {
        guard let target = resolve(item.node, keyword) else { return }
        guard index[target].role == .none else {
            index.graph.addEdge(from: item.unit, to: index[target].unit, item.directions)
            return
        }
        work.append(enter(target, item.role, from: item.unit, item.directions))
    }

    /// The target of the reference at a node, recorded and linked; nil if it does not resolve.
    mutating func resolve(_ site: Node, _ keyword: Keyword = .ref) -> Node? {
        guard let reference = resolver.resolve(site, keyword: keyword) else { return nil }
        index.makeRoom(for: resolver.documents)
        index.references.append(reference)
        guard let target = reference.target else { return nil }
        resolver.link(site, to: target, refining: version.hasFullSchemas && site.count > 1)
        return target
    }

    /// Makes a component a unit, before anything refers to it.
    mutating func component(_ node: Node, _ role: NodeRole) {
        guard units[node] == nil, index[node].role == .none else { return }
        let unit = index.graph.addUnit(node)
        units[node] = unit
        push(node, role, unit, .both)
    }

    /// Queues a path item.
    mutating func pathItem(_ node: Node, _ origin: PathItemRecord.Origin, key: Text) {
        waiting.append(PathItemRecord(node: node, origin: origin, key: key, unit: index.graph.addUnit(node)))
    }
}
