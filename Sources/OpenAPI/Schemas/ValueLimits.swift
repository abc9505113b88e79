import YAML

/// Whether values in a description conform to the schema that contains them. Patterns are not run.
package struct ValueLimits {
    /// What is wrong with a value.
    package struct Fault: Sendable {
        /// `is a string, not of the type integer`.
        package let text: String
        /// A number or a boolean written without quotes where a string is expected; most readers accept it as a string.
        package let isMild: Bool
    }

    private let facts: SchemaFacts
    /// The types that the schema states; empty if it states none.
    private let types: SchemaTypes

    package init(_ facts: SchemaFacts) {
        self.facts = facts
        types = facts.conjuncts.contains { $0.has(.type) } ? facts.types : []
    }

    package func fault(of value: Node) -> Fault? { typeFault(of: value) ?? sizeFault(of: value) }

    /// The fault of a value whose type the schema does not allow.
    package func typeFault(of value: Node) -> Fault? {
        let wanted = types
        guard !wanted.isEmpty, !wanted.contains(.file) else { return nil }
        let type = ValueLimits.type(of: value)
        guard wanted.isDisjoint(with: type) else { return nil }
        // In 2.0, the default of a list may be written as it is sent.
        if type == .string, wanted.contains(.array), facts.schema.node.has(.in) { return nil }
        let isMild = wanted.contains(.string) && value.isScalar
        return Fault(text: "is \(ValueLimits.name(type)), not \(ValueLimits.name(wanted))", isMild: isMild)
    }

    /// The fault of a value that is not in the schema's enumeration.
    package func enumFault(of value: Node, _ specification: Specification) -> Fault? {
        guard value.isScalar, value.text != nil else { return nil }
        for node in facts.conjuncts {
            // A value that is missing from a list of thousands is hardly an oversight.
            guard let list = node[.enum], list.isSequence, (1...1_000).contains(list.count) else { continue }
            if !specification.lists(value, in: list) { return Fault(text: "is not in its enum", isMild: false) }
        }
        return nil
    }

    private func sizeFault(of value: Node) -> Fault? {
        switch value.kind {
        case .sequence: return outside(Double(value.count), .minItems, .maxItems)
        case .mapping: return outside(Double(value.count), .minProperties, .maxProperties)
        default: break
        }
        if let text = value.stringText {
            guard types.isEmpty || types.contains(.string) else { return nil }
            return outside(Double(text.string.unicodeScalars.count), .minLength, .maxLength)
        }
        guard let number = value.number else { return nil }
        if let fault = outside(number, .minimum, .maximum) { return fault }
        for node in facts.conjuncts {
            if let limit = exclusive(node, .exclusiveMinimum, .minimum), number <= limit {
                return beyond("is not above", .exclusiveMinimum, limit)
            }
            if let limit = exclusive(node, .exclusiveMaximum, .maximum), number >= limit {
                return beyond("is not below", .exclusiveMaximum, limit)
            }
        }
        return nil
    }

    /// A separate number since 3.1; before, a flag on the other bound.
    private func exclusive(_ node: Node, _ keyword: Keyword, _ bound: Keyword) -> Double? {
        node.flag(keyword) ? node[bound]?.number : node[keyword]?.number
    }

    private func outside(_ size: Double, _ lower: Keyword, _ upper: Keyword) -> Fault? {
        for node in facts.conjuncts {
            if let limit = node[lower]?.number, size < limit { return beyond("is below", lower, limit) }
            if let limit = node[upper]?.number, size > limit { return beyond("is above", upper, limit) }
        }
        return nil
    }

    private func beyond(_ relation: String, _ keyword: Keyword, _ limit: Double) -> Fault {
        let shown = Int(exactly: limit).map(String.init) ?? "\(limit)"
        return Fault(text: "\(relation) the \(keyword.spelling) of \(shown)", isMild: false)
    }

    static func type(of value: Node) -> SchemaTypes {
        switch value.kind {
        case .mapping: return .object
        case .sequence: return .array
        case .alias: return []
        case .scalar: break
        }
        switch value.scalarType {
        case .null: return .null
        case .boolean: return .boolean
        case .integer: return [.integer, .number]
        case .number: return value.integer == nil ? .number : [.integer, .number]
        case .string, nil: return .string
        }
    }

    private static func name(_ types: SchemaTypes) -> String {
        let names: [(SchemaTypes, String)] = [
            (.string, "a string"), (.integer, "an integer"), (.number, "a number"), (.boolean, "a boolean"), (.array, "an array"),
            (.object, "an object"), (.null, "null"),
        ]
        let found = names.filter { types.contains($0.0) }.map(\.1)
        return types == [.integer, .number] ? "an integer" : found.joined(separator: " or ")
    }
}
