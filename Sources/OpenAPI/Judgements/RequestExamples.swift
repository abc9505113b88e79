import YAML

/// Request properties of which only examples show that they take an address: `mechanic_api: {type: string}`, with `http://…` in an example
/// of the body.
///
/// Walks the examples of every schema and of every media type of a request once, together with the schema.
struct RequestExamples {
    /// The names of the properties for which an example contains an address, by schema.
    private(set) var addresses: [Node: Set<Text>] = [:]

    /// Maximum depth in an example; deeper parts are not examined.
    private static let depth = 6

    init(_ specification: Specification) {
        var seen: Set<Node> = []
        for operation in specification.operations {
            for media in operation.requestMediaTypes where seen.insert(media.node).inserted {
                guard let schema = media.schema else { continue }
                for example in media.examples { walk(schema, example) }
            }
        }
        for schema in specification.schemas where schema.node.has(.properties) {
            for example in RequestExamples.stated(schema.node) { walk(schema, example) }
        }
    }

    /// `http://…` or `https://…`.
    private static func isAddress(_ text: Text) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }

    /// `example` of a schema, or its `examples` from 3.1 on.
    private static func stated(_ schema: Node) -> [Node] {
        var found = schema[.example].map { [$0] } ?? []
        if let list = schema[.examples], list.isSequence { found += list.children }
        return found
    }

    /// Whether an example of a schema or a parameter is an address.
    static func showAddress(_ node: Node) -> Bool { stated(node).contains { $0.text.map(isAddress) ?? false } }

    /// A part of an example and its schema. Visited once, however many aliases lead there.
    private struct Part: Hashable {
        let schema: Node
        let example: Node
    }

    private mutating func walk(_ schema: Schema, _ example: Node) {
        var waiting = [(schema, example, RequestExamples.depth)]
        var seen: Set<Part> = []
        while let (schema, example, depth) = waiting.popLast() {
            guard seen.insert(Part(schema: schema.node, example: example)).inserted else { continue }
            let facts = SchemaFacts(schema)
            if example.isSequence {
                guard depth > 0, let items = facts.items, let first = example.children.first(where: { !$0.isScalar }) else { continue }
                waiting.append((items, first, depth - 1))
            }
            guard example.isMapping else { continue }
            for entry in example.entries.prefix(200) {
                if let text = entry.value.text {
                    guard RequestExamples.isAddress(text) else { continue }
                    for node in facts.conjuncts { addresses[node, default: []].insert(entry.key) }
                } else if depth > 0 {
                    for node in facts.conjuncts {
                        guard let part = node[.properties]?.child(entry.key) else { continue }
                        waiting.append((Schema(part.resolved, at: part), entry.value, depth - 1))
                        break
                    }
                }
            }
        }
    }
}

extension Specification {
    /// Whether only examples say that a property takes an address: its own, or those of the bodies that carry it.
    package func showsAddress(_ name: Text, _ property: Schema, in holder: Schema) -> Bool {
        if RequestExamples.showAddress(property.node) { return true }
        if memo.requestExamples == nil { memo.requestExamples = RequestExamples(self) }
        return memo.requestExamples?.addresses[holder.node]?.contains(name) ?? false
    }

    /// Whether only an example says that a parameter takes an address.
    package func showsAddress(_ parameter: Parameter) -> Bool {
        RequestExamples.showAddress(parameter.node) || parameter.schema.map { RequestExamples.showAddress($0.node) } ?? false
    }
}
