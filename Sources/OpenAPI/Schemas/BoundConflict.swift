import YAML

/// Two limits of one schema, or a limit and an enumerated value, that contradict each other. Keywords from `allOf` and references count.
package struct BoundConflict {
    /// Where it is written: the upper limit or the value; the composition if each is stated elsewhere.
    package let node: Node
    /// `maxLength 5 is below minLength 8`.
    package let message: String
    package let places: [Node]

    private typealias Limits = (lower: StatedLimit?, upper: StatedLimit?)

    package static func all(in schema: Schema, _ specification: Specification) -> [BoundConflict] {
        guard schema.node.entries.contains(where: { isInteresting($0.keyword) }) else { return [] }
        let facts = specification.facts(of: schema)
        guard !facts.isCut else { return [] }
        var found: [BoundConflict] = []
        let number = limits(facts, .lower(.minimum, exclusive: .exclusiveMinimum), .upper(.maximum, exclusive: .exclusiveMaximum))
        let length = limits(facts, .lower(.minLength), .upper(.maxLength))
        let pairs = [
            number, length, limits(facts, .lower(.minItems), .upper(.maxItems)),
            limits(facts, .lower(.minProperties), .upper(.maxProperties)), limits(facts, .lower(.minContains), .upper(.maxContains)),
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

    private static func limits(_ facts: SchemaFacts, _ lower: StatedLimit.Kind, _ upper: StatedLimit.Kind) -> Limits {
        (StatedLimit(lower, in: facts.conjuncts), StatedLimit(upper, in: facts.conjuncts))
    }

    private static func conflict(_ lower: StatedLimit, _ upper: StatedLimit, _ facts: SchemaFacts) -> BoundConflict? {
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

    private static func excluded(_ value: Node, _ number: Limits, _ length: Limits) -> String? {
        let size: Double
        let limits: Limits
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
