import YAML

/// The names that parts of a file give themselves: `$id`, `$anchor`, and `$dynamicAnchor` of schemas (JSON Schema 2020-12, §8.2), and
/// `$self` of an OpenAPI 3.2 document.
struct SchemaIdentifiers {
    /// An anchor is valid within the resource around it: a schema with an `$id`, or the file (nil).
    private struct Anchor: Hashable {
        let resource: Node?
        let name: String
    }

    /// Maximum length in bytes of an identifying URI; those of nested schemas grow with each level.
    private static let longestURI = 8_192
    private var anchors: [Anchor: Node] = [:]
    private var resources: [String: Node] = [:]
    /// The base URIs of schemas that have an `$id`.
    private var bases: [Node: URIReference] = [:]

    init(_ tree: Tree) {
        var named: [(holder: Node, name: String, isAnchor: Bool)] = []
        for index in 0..<tree.count {
            guard let node = tree.node(at: index), let keyword = Keyword(of: node), let holder = node.parent else { continue }
            let isAnchor = keyword == .anchor || keyword == .dynamicAnchor
            guard isAnchor || keyword == .id || keyword == .selfURI, let name = node.string else { continue }
            named.append((holder, name, isAnchor))
        }
        guard !named.isEmpty else { return }
        // Outer schemas first, wherever in them the `$id` is.
        named.sort { $0.holder.index != $1.holder.index ? $0.holder.index < $1.holder.index : !$0.isAnchor && $1.isAnchor }
        for (holder, name, isAnchor) in named {
            if isAnchor {
                let anchor = Anchor(resource: resource(around: holder), name: name)
                if anchors[anchor] == nil { anchors[anchor] = holder }
            } else if let reference = URIReference(name) {
                let absolute = base(of: holder).map { URIReference.resolve(reference, base: $0) } ?? reference.absolute
                guard absolute.utf8.count <= SchemaIdentifiers.longestURI else { continue }
                resources[absolute] = holder
                bases[holder] = URIReference(absolute)
            }
        }
    }

    /// Whether nothing in the file identifies itself.
    var isEmpty: Bool { anchors.isEmpty && resources.isEmpty }

    /// The schema with an anchor, in the resource that `node` is or belongs to.
    func anchor(_ name: String, around node: Node) -> Node? { anchors[Anchor(resource: resource(around: node), name: name)] }
    func resource(named uri: String) -> Node? { resources[uri] }

    /// The base URI at a place; nil if nothing around it has one.
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
