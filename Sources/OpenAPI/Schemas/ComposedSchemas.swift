import YAML

/// What is known about composed schemas that several operations or rules ask for, worked out once each.
///
/// Holds a limited amount: a description whose compositions are many and large is computed anew beyond it.
struct ComposedSchemas {
    /// Maximum number of conjuncts, and of properties, that are kept: some 8 and 32 MB.
    private static let room = 1_000_000
    private var conjuncts: [Node: Conjuncts] = [:]
    private var properties: [Node: [(name: Text, schema: Schema)]] = [:]
    private var conjunctRoom = room
    private var propertyRoom = room

    fileprivate mutating func facts(of schema: Schema) -> SchemaFacts {
        if let known = conjuncts[schema.node] { return SchemaFacts(schema, known) }
        let facts = SchemaFacts(schema)
        if facts.conjuncts.count <= conjunctRoom {
            conjunctRoom -= facts.conjuncts.count
            conjuncts[schema.node] = facts.conjuncts
        }
        return facts
    }

    fileprivate mutating func properties(of schema: Schema) -> [(name: Text, schema: Schema)] {
        if let known = properties[schema.node] { return known }
        let found = facts(of: schema).properties
        if found.count <= propertyRoom {
            propertyRoom -= found.count
            properties[schema.node] = found
        }
        return found
    }
}

extension Specification {
    /// The facts of a schema; its conjuncts are found once, whoever asks.
    package func facts(of schema: Schema) -> SchemaFacts {
        // What stands beside a reference belongs to the place, not to the schema.
        schema.isComposed && !schema.isRefined ? memo.composedSchemas.facts(of: schema) : SchemaFacts(schema)
    }

    /// The properties of a schema and its conjuncts, without repeated names, in order; listed once, whoever asks.
    package func properties(of schema: Schema) -> [(name: Text, schema: Schema)] {
        schema.isComposed && !schema.isRefined ? memo.composedSchemas.properties(of: schema) : SchemaFacts(schema).properties
    }
}
