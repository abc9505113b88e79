import Words
import YAML

extension Operation {
    /// Properties of the request bodies and of the objects in them, up to three levels deep and 400 in total.
    private var bodyProperties: [(name: Text, schema: Schema)] {
        var found: [(name: Text, schema: Schema)] = []
        var waiting = requestSchemas.map { (schema: $0, depth: 0) }
        var seen: Set<Node> = []
        while let (schema, depth) = waiting.popLast(), found.count < 400 {
            guard seen.insert(schema.node).inserted else { continue }
            waiting += specification.facts(of: schema).alternatives.prefix(20).map { ($0, depth) }
            for property in specification.properties(of: schema) {
                found.append(property)
                if depth < 2 { waiting.append((property.schema, depth + 1)) }
            }
        }
        return found
    }

    /// Whether a documented request contains anything whose name passes a test.
    package func takesInput(_ test: NameTest) -> Bool {
        parameters.contains(test.ofInput) || bodyProperties.contains { test.holds($0.name, specification) }
    }

    /// Fields of the body whose names pass a test, up to three levels deep: `bodyProperties`, and in 2.0 the parameters of a form.
    package func bodyFields(_ test: NameTest) -> [(name: Text, schema: Schema)] {
        let found = bodyProperties.filter { test.holds($0.name, specification) }
        guard specification.version == .v2 else { return found }
        return found + parameters.those(test.ofFormField).map { ($0.name, Schema($0.node)) }
    }

    /// Whether the contract documents a rate limit: a 429 response, its class, or rate limit headers.
    package var documentsThrottling: Bool { documents(status: 429, orDefault: false) || documentsRateLimit }

    /// The redirect of an operation; nil if it documents none.
    package var redirect: OperationResponse? {
        responses.first(Operation.redirecting)
    }

    private static let redirecting = PartTest<OperationResponse> { entry, _ in
        [301, 302, 303, 307, 308].contains { entry.covers($0, orDefault: false) }
    }
}
