import YAML

/// A Media Type Object.
package struct MediaType: Hashable, Sendable {
    package let node: Node
    /// Where it is used: the entry of `content`, or the node itself.
    package let site: Node

    /// `application/json`, as written; empty outside `content`.
    package let name: Text

    package init(_ node: Node, at site: Node? = nil, name: Text? = nil) {
        self.node = node
        self.site = site ?? node
        self.name = name ?? self.site.key ?? Text("")
    }

    /// The media types in the `content` of an object.
    package static func all(in holder: Node) -> [MediaType] {
        guard let content = holder[.content], content.isMapping else { return [] }
        return content.entries.map { MediaType($0.value.resolved, at: $0.value, name: $0.key) }
    }

    /// The schema of the whole body, or of its items if there is only an `itemSchema`.
    package var schema: Schema? {
        guard let schema = node[.schema] ?? node[.itemSchema] else { return nil }
        return Schema(schema.resolved, at: schema)
    }

    /// The values of its `example` and of what its `examples` name.
    package var examples: [Node] {
        var found = node[.example].map { [$0] } ?? []
        if let named = node[.examples], named.isMapping { found += named.children.compactMap { $0.resolved.child("value") } }
        return found
    }

    /// JSON and types that end in `+json`.
    package var isJSON: Bool {
        let base = name.firstIndex(of: UInt8(ascii: ";")).map { name.slice(0, $0) } ?? name
        return base.equalsIgnoringCase("application/json") || base.string.lowercased().hasSuffix("+json")
            || base.equalsIgnoringCase("text/json")
    }
}
