import YAML

/// A Media Type Object.
package struct MediaType: Hashable, Sendable {
    package let node: Node
    /// Where it is used: the entry of `content`, or the node itself.
    package let site: Node

    package init(_ node: Node, at site: Node? = nil) {
        self.node = node
        self.site = site ?? node
    }

    /// The media types in the `content` of an object.
    package static func all(in holder: Node) -> [MediaType] {
        guard let content = holder[.content], content.isMapping else { return [] }
        return content.entries.map { MediaType($0.value.resolved, at: $0.value) }
    }

    /// `application/json`, as written.
    package var name: Text { site.key ?? Text("") }

    /// The schema of the whole body, or of its items where only `itemSchema` is given.
    package var schema: Schema? {
        guard let schema = node[.schema] ?? node[.itemSchema] else { return nil }
        return Schema(schema.resolved, at: schema)
    }

    /// JSON and what ends in `+json`.
    package var isJSON: Bool {
        let base = name.firstIndex(of: UInt8(ascii: ";")).map { name.slice(0, $0) } ?? name
        return base.equalsIgnoringCase("application/json") || base.string.lowercased().hasSuffix("+json") || base.equalsIgnoringCase("text/json")
    }
}
