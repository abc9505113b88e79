import YAML

/// What a response body is about: the object itself, or the items of the array or envelope that holds many of them.
package struct ResponsePayload: Sendable {
    /// The schema of one object.
    package let object: Schema
    package let isCollection: Bool

    package init(_ body: Schema) {
        let facts = SchemaFacts(body)
        if let items = facts.items {
            object = items
            isCollection = true
            return
        }
        // An envelope: an object of few properties whose one array of objects is what was asked for.
        let properties = ResponsePayload.mostProperties(facts) <= 12 ? facts.properties : []
        let arrays = properties.compactMap { property -> Schema? in
            guard let items = SchemaFacts(property.schema).items else { return nil }
            let inner = SchemaFacts(items)
            return inner.properties.isEmpty && inner.alternatives.isEmpty ? nil : items
        }
        if arrays.count == 1, properties.count <= 12 {
            object = arrays[0]
            isCollection = true
        } else {
            object = body
            isCollection = false
        }
    }

    /// The most properties that one part of a schema states, without looking at them.
    private static func mostProperties(_ facts: SchemaFacts) -> Int {
        facts.conjuncts.map { $0[.properties].map { $0.isMapping ? $0.count : 0 } ?? 0 }.max() ?? 0
    }

    /// Properties of the object with those of objects written inside it; components it refers to are their own affair.
    package func propertyCount(upTo limit: Int) -> Int {
        var count = 0
        var waiting = [object]
        var looked = 0
        while let schema = waiting.popLast(), count < limit, looked < limit {
            looked += 1
            let facts = SchemaFacts(schema)
            let most = ResponsePayload.mostProperties(facts)
            if most >= limit { return count + most }
            for property in facts.properties {
                count += 1
                guard property.schema.site == property.schema.node else { continue }
                let inner = SchemaFacts(property.schema)
                if !inner.properties.isEmpty { waiting.append(property.schema) }
                if let items = inner.items, items.site == items.node { waiting.append(items) }
            }
        }
        return count
    }
}
