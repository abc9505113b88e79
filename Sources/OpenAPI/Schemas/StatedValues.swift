import YAML

extension Parameter {
    /// The values that a parameter or header is documented to have: its own and its schema's `example`, `examples`, `default`, `const`, and
    /// `enum`.
    package var statedValues: [Node] {
        var found = Parameter.values(in: node)
        for example in node[.examples]?.entries.map({ $0.value.resolved }) ?? [] {
            if let value = example.isMapping ? example[.value] ?? example[.dataValue] : example { found.append(value) }
        }
        if let schema, schema.node != node {
            for part in SchemaFacts(schema).conjuncts {
                found += Parameter.values(in: part)
                if let examples = part[.examples], examples.isSequence { found += examples.children }
            }
        }
        return found.filter(\.isScalar)
    }

    /// Those that it always has: `const` and an `enum` with one value.
    package var fixedValues: [Node] {
        ([node] + (schema.map { Array(SchemaFacts($0).conjuncts) } ?? [])).flatMap { holder in
            let listed = holder[.enum].flatMap { $0.isSequence && $0.count == 1 ? $0.item(0) : nil }
            return [holder[.const], listed].compactMap { $0 }
        }
    }

    private static func values(in holder: Node) -> [Node] {
        [Keyword.example, .default, .const].compactMap { holder[$0] } + (holder[.enum]?.children.map { $0 } ?? [])
    }
}
