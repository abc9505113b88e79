import YAML

/// A Response Object.
package struct Response: Hashable, Sendable {
    package let node: Node

    package init(_ node: Node) { self.node = node }

    package var description: Text? { node.text(.description) }

    /// Headers by name as written, with references resolved.
    package var headers: [(name: Text, header: Parameter)] {
        guard let map = node[.headers]?.resolved, map.isMapping else { return [] }
        return map.entries.filter { !$0.isExtension || $0.key.count > 2 }.map { ($0.key, Parameter($0.value.resolved)) }
    }

    /// Whether a header is documented; `name` in lowercase.
    package func hasHeader(_ name: StaticString) -> Bool { hasHeader { $0.equalsIgnoringCase(name) } }

    /// Whether a header whose name, as written, passes a test is documented.
    func hasHeader(where test: (Text) -> Bool) -> Bool {
        guard let map = node[.headers], map.isMapping else { return false }
        return map.entries.contains { test($0.key) }
    }

    package var mediaTypes: [MediaType] { MediaType.all(in: node) }

    /// Schemas of its bodies; in 2.0, its one `schema`.
    package var schemas: [Schema] {
        if let schema = node[.schema] { return [Schema(schema.resolved, at: schema)] }
        return mediaTypes.compactMap(\.schema)
    }
}
