import YAML

/// A Parameter Object, or a Header Object, which is a parameter without name and location.
package struct Parameter: Hashable, Sendable {
    package enum Location: String, Sendable {
        case path, query, header, cookie, body, formData, querystring
    }

    package let node: Node

    package init(_ node: Node) { self.node = node }

    package var name: Text { node.text(.name) ?? Text("") }
    package var location: Location? { node.text(.in).flatMap { Location(rawValue: $0.string) } }
    package var isRequired: Bool { node.flag(.required) }
    package var description: Text? { node.text(.description) }

    /// Its schema: the `schema`, the schema of its `content`, or in 2.0 the parameter itself, which contains the keywords.
    package var schema: Schema? {
        if let schema = node[.schema] { return Schema(schema.resolved, at: schema) }
        if let media = MediaType.all(in: node).first { return media.schema }
        return node.has(.type) ? Schema(node) : nil
    }
}
