import Words
import YAML

extension Operation {
    /// Properties of the request bodies, those of the objects in them included, three levels down and 400 at the most.
    package var bodyProperties: [(name: Text, schema: Schema)] {
        var found: [(name: Text, schema: Schema)] = []
        var waiting = requestSchemas.map { (schema: $0, depth: 0) }
        var seen: Set<Node> = []
        while let (schema, depth) = waiting.popLast(), found.count < 400 {
            guard seen.insert(schema.node).inserted else { continue }
            let facts = SchemaFacts(schema)
            waiting += facts.alternatives.prefix(20).map { ($0, depth) }
            for property in facts.properties {
                found.append(property)
                if depth < 2 { waiting.append((property.schema, depth + 1)) }
            }
        }
        guard specification.version == .v2 else { return found }
        return found + parameters.filter { $0.location == .formData }.map { ($0.name, Schema($0.node)) }
    }

    /// The names of everything a request is told to carry.
    package var inputNames: [Name] {
        let outside = parameters.filter { $0.location != .body }.map(\.name)
        return (outside + bodyProperties.map(\.name)).map { specification.facts(named: $0).name }
    }

    /// Whether the contract says that calls are counted: a 429, its class, or rate-limit headers.
    package var documentsThrottling: Bool { documents(status: 429, orDefault: false) || documentsRateLimit }

    /// The redirect an operation answers with; nil when it documents none.
    package var redirect: OperationResponse? {
        responses.first { entry in [301, 302, 303, 307, 308].contains { entry.covers($0, orDefault: false) } }
    }
}
