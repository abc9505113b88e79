import YAML

/// Keeps work linear if objects share lists.
///
/// A list can be written once and belong to many objects: through a YAML alias, or through a reference to its container. Each part is a
/// separate object and is checked once. Parameters, non-success responses, security requirements, tags, servers, enumerations, and required
/// names are also checked once for all objects that share the list. Where rules check objects together with everything that they list (the
/// bodies and successes of operations, the members of schemas), work grows with uses × size. Therefore repeated parts are counted, and
/// objects that would repeat more of them than the limit are left out and reported. Short lists are not counted: they add a bounded number
/// of parts to each use.
struct RepeatedParts {
    static let shortList = 16
    private let limit: Int
    private var used = 0
    /// The number of parts in the lists visited so far, including the lists in them.
    private var sizes: [Node: Int] = [:]
    /// The same for the bodies of operations.
    private var bodies: [Node: Int] = [:]
    /// Parts of the current object that were already visited with an earlier one.
    private var again = 0

    init(limit: Int) { self.limit = limit }

    // MARK: What is visited

    mutating func admits(_ record: OperationRecord, root: Node) -> Bool {
        let node = record.node
        countSuccesses(node[.responses])
        countBody(node[.requestBody]?.resolved[.content])
        // Each callback expression is traced to the request that it reads.
        let before = again
        count(node[.callbacks]) { $0.count($1) }
        again += 3 * (again - before)
        for keyword in [Keyword.consumes, .produces, .schemes] { count(node[keyword] ?? root[keyword]) }
        return admitsCounted()
    }

    mutating func admits(schema node: Node) -> Bool {
        count(schema: node)
        return admitsCounted()
    }

    /// Whether any other object is checked: its lists count, and those up to two levels inside them.
    mutating func admits(_ node: Node, _ index: NodeIndex) -> Bool {
        for entry in node.entries { count(entry.value, index, depth: 3) }
        return admitsCounted()
    }

    private mutating func admitsCounted() -> Bool {
        defer { again = 0 }
        guard again > 0 else { return true }
        guard used + again <= limit else { return false }
        used += again
        return true
    }

    // MARK: Counting

    /// Other responses are checked once for all operations that share them.
    private mutating func countSuccesses(_ map: Node?) {
        guard let map = map?.resolved, map.isMapping else { return }
        if let size = sizes[map] {
            again += size
            return
        }
        var size = 0
        for entry in map.entries where entry.key.first == UInt8(ascii: "2") {
            let response = entry.value.resolved
            size += 1 + count(response[.content]) + count(response[.headers])
        }
        if size > RepeatedParts.shortList { sizes[map] = size } else if map.count > RepeatedParts.shortList { sizes[map] = 0 }
    }

    /// The media types of a body with the members of their schemas. They are counted separately from the list itself, because code that
    /// reads only a request body does not look into its schemas.
    private mutating func countBody(_ content: Node?) {
        guard let content = content?.resolved, content.isMapping else { return }
        if let size = bodies[content] {
            again += size
            return
        }
        var size = count(content)
        for media in content.children { if let schema = media.resolved[.schema] { size += count(schema: schema.resolved) } }
        if size > RepeatedParts.shortList { bodies[content] = size }
    }

    /// Parts that come from references and `allOf` count too.
    @discardableResult
    private mutating func count(schema node: Node) -> Int {
        let conjuncts = SchemaFacts(Schema(node)).conjuncts
        var size = conjuncts.count
        if size > RepeatedParts.shortList { again += size }
        for conjunct in conjuncts {
            for keyword in [Keyword.properties, .oneOf, .anyOf] { size += count(conjunct[keyword]) }
        }
        return size
    }

    @discardableResult
    private mutating func count(_ node: Node, _ index: NodeIndex, depth: Int) -> Int {
        guard depth > 0, !node.isScalar, index[node].role == .none else { return 0 }
        return count(node) { $0.count($1, index, depth: depth - 1) }
    }

    /// - Parameter inside: counts the lists that an item contains.
    /// - Returns: the number of parts in the list, including the lists in it.
    @discardableResult
    private mutating func count(_ list: Node?, inside: (inout RepeatedParts, Node) -> Int = { _, _ in 0 }) -> Int {
        guard let list = list?.resolved, !list.isScalar else { return 0 }
        if let size = sizes[list] {
            again += size
            return size
        }
        var size = list.count
        for child in list.children { size += inside(&self, child.resolved) }
        if size > RepeatedParts.shortList { sizes[list] = size }
        return size
    }
}
