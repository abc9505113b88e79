import YAML

/// A schema of what webhooks and callbacks send, with the first of them that sends it.
package struct OutboundSchema {
    package let schema: Schema
    package let operation: Operation
}

extension Specification {
    /// Every schema that the bodies of webhooks and callbacks are made of, each once, where it is written.
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
    /// The schemas that stand directly below this one and say what its data is made of; its reference target too.
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
