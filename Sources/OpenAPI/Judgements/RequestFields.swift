import YAML

extension Operation {
    /// Properties that a client may send at the top level of a body: those of the object, of each alternative, of the items of a list, and
    /// of the objects in an envelope, except read-only ones. Examines at most about 500 properties.
    package var acceptedFields: [(name: Text, schema: Schema)] {
        var waiting = requestSchemas.map { ($0, mayWrap: true) }
        var seen: Set<Node> = []
        var found: [(name: Text, schema: Schema)] = []
        while let (schema, mayWrap) = waiting.popLast(), found.count < 500 {
            guard !schema.site.flag(.readOnly), seen.insert(schema.node).inserted, seen.count < 100 else { continue }
            let facts = specification.facts(of: schema)
            if let items = facts.items { waiting.append((items, mayWrap)) }
            waiting += facts.alternatives.map { ($0, mayWrap) }
            let properties = specification.properties(of: schema)
            for property in properties.prefix(500) {
                let inner = SchemaFacts(property.schema)
                guard !inner.isReadOnly else { continue }
                found.append(property)
                if mayWrap, properties.count <= 2, inner.items == nil { waiting.append((property.schema, false)) }
            }
        }
        return found
    }
}
