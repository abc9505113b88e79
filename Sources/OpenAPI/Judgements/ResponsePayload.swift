import YAML

/// What a response body is about: the object itself, or the items of an array or envelope.
package struct ResponsePayload: Sendable {
    /// The schema of one object.
    package let object: Schema
    package let isCollection: Bool
    /// Properties of the object and of the objects written inside it, at most 400; referenced components are judged on their own.
    package let propertyCount: Int

    package init(_ body: Schema) {
        (object, isCollection) = ResponsePayload.object(of: body)
        propertyCount = ResponsePayload.count(object, upTo: 400)
    }

    private static func object(of body: Schema) -> (Schema, isCollection: Bool) {
        let facts = SchemaFacts(body)
        if let items = facts.items { return (items, true) }
        // An envelope: an object with few properties, whose only array of objects is the requested data.
        let properties = facts.mostProperties <= 12 ? facts.properties : []
        let arrays = properties.compactMap { property -> Schema? in
            guard let items = SchemaFacts(property.schema).items else { return nil }
            let inner = SchemaFacts(items)
            return inner.properties.isEmpty && inner.alternatives.isEmpty ? nil : items
        }
        return arrays.count == 1 && properties.count <= 12 ? (arrays[0], true) : (body, false)
    }

    private static func count(_ object: Schema, upTo limit: Int) -> Int {
        var count = 0
        var waiting = [object]
        var looked = 0
        while let schema = waiting.popLast(), count < limit, looked < limit {
            looked += 1
            let facts = SchemaFacts(schema)
            let most = facts.mostProperties
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
