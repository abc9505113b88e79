import YAML

/// Two limits of one schema, or a limit and an enumerated value, that contradict each other. Keywords from `allOf` and references count.
package struct BoundConflict {
    /// Where it is written: the upper limit or the value; the composition if each is stated elsewhere.
    package let node: Node
    /// `maxLength 5 is below minLength 8`.
    package let message: String
    package let places: [Node]

    private struct Limit {
        let value: Double
        let isExclusive: Bool
        let node: Node
        let name: String

        var text: String { "\(name) \(node.text?.string ?? "")" }
    }

    package static func all(in schema: Schema, _ specification: Specification) -> [BoundConflict] {
        guard schema.node.entries.contains(where: { isInteresting($0.keyword) }) else { return [] }
        let facts = SchemaFacts(schema)
        guard !facts.isCut else { return [] }
        var found: [BoundConflict] = []
        let number = (
            lower: limit(facts, .minimum, .exclusiveMinimum, isLower: true),
            upper: limit(facts, .maximum, .exclusiveMaximum, isLower: false)
        )
        let length = (lower: limit(facts, .minLength, nil, isLower: true), upper: limit(facts, .maxLength, nil, isLower: false))
        let pairs = [
            number, length, (limit(facts, .minItems, nil, isLower: true), limit(facts, .maxItems, nil, isLower: false)),
            (limit(facts, .minProperties, nil, isLower: true), limit(facts, .maxProperties, nil, isLower: false)),
            (limit(facts, .minContains, nil, isLower: true), limit(facts, .maxContains, nil, isLower: false)),
        ]
        for case (let lower?, let upper?) in pairs
        where lower.value > upper.value || lower.value == upper.value && (lower.isExclusive || upper.isExclusive) {
            if let conflict = conflict(lower, upper, facts) { found.append(conflict) }
        }
        guard found.isEmpty, let values = facts[.enum] ?? facts[.const], facts.schema.node.has(.enum) || facts.schema.node.has(.const)
        else { return found }
        let doubtful = values.isSequence ? specification.values(of: values) { excluded($0, number, length) != nil } : [values]
        for value in doubtful {
            guard let message = excluded(value, number, length) else { continue }
            found.append(BoundConflict(node: value, message: message, places: []))
        }
        return found
    }

    private static func isInteresting(_ keyword: Keyword?) -> Bool {
        switch keyword {
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .maxLength, .minLength, .maxItems, .minItems, .maxProperties,
            .minProperties,
            .minContains, .maxContains, .allOf:
            true
        default: false
        }
    }

    /// The strictest statement of a limit. Up to 3.0, `exclusiveMaximum` is a flag beside `maximum`; from 3.1 on, it is a separate limit.
    private static func limit(_ facts: SchemaFacts, _ keyword: Keyword, _ exclusive: Keyword?, isLower: Bool) -> Limit? {
        var strictest: Limit?
        for node in facts.conjuncts {
            let isFlagged = exclusive.map { node.flag($0) } ?? false
            for (name, isExclusive) in [(keyword, isFlagged), (exclusive, true)] {
                guard let name, let stated = node[name], let value = stated.number else { continue }
                let limit = Limit(value: value, isExclusive: isExclusive, node: stated, name: name.spelling)
                guard let known = strictest else {
                    strictest = limit
                    continue
                }
                let isStricter = isLower ? value > known.value : value < known.value
                if isStricter || value == known.value && isExclusive { strictest = limit }
            }
        }
        return strictest
    }

    private static func conflict(_ lower: Limit, _ upper: Limit, _ facts: SchemaFacts) -> BoundConflict? {
        let word = lower.value > upper.value ? "below" : "not above"
        let message = "\(upper.text) is \(word) \(lower.text)"
        guard let low = lower.node.parent, let high = upper.node.parent else { return nil }
        if low == high { return low == facts.schema.node ? BoundConflict(node: upper.node, message: message, places: [lower.node]) : nil }
        // Reported once, for the innermost schema in which both apply.
        let isInner = facts.conjuncts.dropFirst().contains { node in
            guard node.target != nil || node.has(.allOf) else { return false }
            let inner = SchemaFacts(Schema(node)).conjuncts
            return inner.contains(low) && inner.contains(high)
        }
        return isInner ? nil : BoundConflict(node: facts.schema.node, message: message, places: [upper.node, lower.node])
    }

    private static func excluded(_ value: Node, _ number: (lower: Limit?, upper: Limit?), _ length: (lower: Limit?, upper: Limit?))
        -> String?
    {
        let size: Double
        let limits: (lower: Limit?, upper: Limit?)
        if let text = value.stringText {
            guard length.lower != nil || length.upper != nil else { return nil }
            (size, limits) = (Double(text.string.unicodeScalars.count), length)
        } else if let stated = value.number {
            (size, limits) = (stated, number)
        } else {
            return nil
        }
        let shown = String((value.text?.string ?? "").prefix(40))
        if let upper = limits.upper, size > upper.value || size == upper.value && upper.isExclusive {
            return "value \(shown) is excluded by \(upper.text)"
        }
        if let lower = limits.lower, size < lower.value || size == lower.value && lower.isExclusive {
            return "value \(shown) is excluded by \(lower.text)"
        }
        return nil
    }
}
