import YAML

/// Something that a client sends by name: a property of the body, or a query or form parameter.
package struct RequestField: Sendable {
    package let name: Text
    /// Where it is written: the property's entry, or the parameter.
    package let node: Node
    /// nil for a parameter without a schema.
    package let schema: Schema?
    /// Whether it is a parameter, not a property of the body.
    package let isParameter: Bool

    /// Whether it is read-only, so that clients must not send it.
    package var isReadOnly: Bool { schema.map { SchemaFacts($0).isReadOnly } ?? false }
}

extension Operation {
    /// Maximum number of fields of an operation that are examined.
    private static var fieldLimit: Int { 500 }

    /// The fields of the request whose names pass a test: query and form parameters, then the outermost properties of the bodies and of
    /// their alternatives.
    package func requestFields(_ test: NameTest) -> [RequestField] {
        var found = parameters.those(test.ofField).map {
            RequestField(name: $0.name, node: $0.node, schema: $0.schema, isParameter: true)
        }
        var count = parameters.those(Operation.fieldParameter).count
        let schemas = requestAlternatives
        var seen: Set<Node> = []
        for schema in schemas {
            for property in specification.properties(of: schema) {
                // One schema does not list a property twice.
                guard schemas.count == 1 || seen.insert(property.schema.site).inserted else { continue }
                guard count < Operation.fieldLimit else { return found }
                count += 1
                guard test.holds(property.name, specification) else { continue }
                found.append(RequestField(name: property.name, node: property.schema.site, schema: property.schema, isParameter: false))
            }
        }
        return found
    }

    private static let fieldParameter = PartTest<Parameter> { parameter, _ in
        parameter.location == .query || parameter.location == .formData
    }
}
