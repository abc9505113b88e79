import YAML

/// A schema of the data that webhooks and callbacks send, with the first operation that sends it.
package struct OutboundSchema {
    package let schema: Schema
    package let operation: Operation
}

extension Specification {
    /// All schemas in the bodies of webhooks and callbacks, each once, where it is written.
    ///
    /// - Parameter isIncluded: whether an operation counts.
    package func outboundSchemas(where isIncluded: (Operation) -> Bool) -> [OutboundSchema] {
        var found: [OutboundSchema] = []
        var seen: Set<Node> = []
        for operation in outboundOperations where isIncluded(operation) {
            var waiting = operation.requestSchemas
            while let schema = waiting.popLast() {
                guard schema.node.isMapping, !schema.node.flag(.writeOnly), seen.insert(schema.node).inserted else { continue }
                found.append(OutboundSchema(schema: schema, operation: operation))
                waiting += schema.parts
            }
        }
        return found
    }
}

extension Schema {
    /// The schemas directly below this one that describe its data, and the target of its reference.
    fileprivate var parts: [Schema] {
        var parts = properties.map(\.schema)
        if let target = node.target { parts.append(Schema(target, at: node)) }
        for keyword in [Keyword.items, .additionalProperties] {
            if let part = node[keyword], part.isMapping { parts.append(Schema(part.resolved, at: part)) }
        }
        for keyword in [Keyword.allOf, .oneOf, .anyOf] {
            guard let list = node[keyword], list.isSequence else { continue }
            parts += list.children.map { Schema($0.resolved, at: $0) }
        }
        return parts
    }
}
