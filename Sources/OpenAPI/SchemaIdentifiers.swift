import YAML

/// The names that parts of a file give themselves: `$id`, `$anchor`, `$dynamicAnchor` of schemas (JSON Schema 2020-12, §8.2) and `$self` of
/// an OpenAPI 3.2 document.
struct SchemaIdentifiers {
    private var anchors: [String: Node] = [:]
    private var resources: [String: Node] = [:]
    /// Base URI of the schemas that have an `$id`.
    private var bases: [Node: URIReference] = [:]

    init(_ tree: Tree) {
        for index in 0..<tree.count {
            guard let node = tree.node(at: index), let keyword = Keyword(of: node), let name = node.string, let holder = node.parent else { continue }
            switch keyword {
            case .anchor, .dynamicAnchor:
                if anchors[name] == nil { anchors[name] = holder }
            case .id, .selfURI:
                guard let reference = URIReference(name) else { continue }
                let outer = base(of: holder)
                let absolute = outer.map { URIReference.resolve(reference, base: $0) } ?? reference.absolute
                resources[absolute] = holder
                bases[holder] = URIReference(absolute)
            default: continue
            }
        }
    }

    /// Whether nothing in the file names itself.
    var isEmpty: Bool { anchors.isEmpty && resources.isEmpty }

    func anchor(_ name: String) -> Node? { anchors[name] }
    func resource(named uri: String) -> Node? { resources[uri] }

    /// The base URI at a place; nil when nothing around it has one.
    func base(of node: Node) -> URIReference? { resource(around: node).flatMap { bases[$0] } }

    /// The innermost named resource around a place.
    func resource(around node: Node) -> Node? {
        guard !bases.isEmpty else { return nil }
        var current: Node? = node
        while let here = current {
            if bases[here] != nil { return here }
            current = here.parent
        }
        return nil
    }
}
