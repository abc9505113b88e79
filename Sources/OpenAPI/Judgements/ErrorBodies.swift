import YAML

extension Specification {
    /// The schemas of all error bodies, each once: of 4xx and 5xx responses, and of `default` responses next to a success, with the schemas
    /// that they contain through properties, items, references, and compositions.
    package var errorSchemas: [Schema] {
        var found: [Schema] = []
        var seen: Set<Node> = []
        func add(_ node: Node?) {
            guard let node = node?.resolved, node.isMapping, seen.insert(node).inserted else { return }
            found.append(Schema(node))
        }
        var visited: Set<Node> = []
        for operation in servedOperations {
            let responses = operation.responses
            if operation.sharesResponses, let map = responses.node, !visited.insert(map).inserted { continue }
            let hasSuccess = !responses.successes.isEmpty
            for entry in responses.all where entry.isError || entry.isDefault && hasSuccess {
                guard visited.insert(entry.response.node).inserted else { continue }
                for schema in entry.response.schemas { add(schema.node) }
            }
        }
        var next = 0
        while next < found.count {
            let node = found[next].node
            next += 1
            add(node.target)
            for keyword in [Keyword.allOf, .oneOf, .anyOf] {
                if let list = node[keyword], list.isSequence { for member in list.children { add(member) } }
            }
            add(node[.items])
            for property in Schema(node).properties { add(property.schema.node) }
        }
        return found
    }
}
