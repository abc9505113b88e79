import YAML

/// Whether a schema limits what may be sent: through `$ref`, in any `allOf` member, in every `oneOf` and `anyOf` branch, or because its
/// keywords imply a limit. A composition that is too large to search counts as limited: a missed finding is better than a false one.
package struct Bounds {
    private let specification: Specification
    /// How many more schemas may be visited for one question.
    private var budget = 400

    package init(_ specification: Specification) { self.specification = specification }

    package static func array(_ schema: Schema, in specification: Specification) -> Bool {
        var bounds = Bounds(specification)
        return bounds.isBounded(schema) { bounds, facts in bounds.limitsArray(facts) }
    }

    package static func string(_ schema: Schema, in specification: Specification) -> Bool {
        var bounds = Bounds(specification)
        return bounds.isBounded(schema) { bounds, facts in bounds.limitsString(facts) }
    }

    package static func number(_ schema: Schema, in specification: Specification) -> Bool {
        var bounds = Bounds(specification)
        return bounds.isBounded(schema) { bounds, facts in bounds.limitsNumber(facts) }
    }

    /// Whether numbers have a maximum that someone chose; a width such as int32 does not count. Digits in a string of limited length count.
    package static func numberAbove(_ schema: Schema, in specification: Specification) -> Bool {
        var bounds = Bounds(specification)
        return bounds.isBounded(schema) { bounds, facts in
            if facts.isEnumerated || facts.has(.maximum) || facts[.exclusiveMaximum]?.number != nil { return true }
            return facts.types == .string && bounds.limitsString(facts)
        }
    }

    /// Whether the URLs that a schema accepts lead to known hosts: an enumeration, or a pattern that pins the host.
    package static func address(_ schema: Schema, in specification: Specification) -> Bool {
        var bounds = Bounds(specification)
        return bounds.isBounded(schema) { _, facts in
            facts.isEnumerated || facts.conjuncts.contains { $0.text(.pattern).map(HostPin.pins) ?? false }
        }
    }

    /// Whether a schema names the hosts that it accepts: an enumeration or a pattern.
    package static func restrictsHost(_ schema: Schema, in specification: Specification) -> Bool {
        var bounds = Bounds(specification)
        return bounds.isBounded(schema) { _, facts in facts.isEnumerated || facts.has(.pattern) }
    }

    /// Whether the strings of a schema are limited by more than length: a pattern, a format, or an enumeration.
    package static func restrictsString(_ schema: Schema, in specification: Specification) -> Bool {
        var bounds = Bounds(specification)
        return bounds.isBounded(schema) { _, facts in facts.isEnumerated || facts.has(.pattern) || facts.has(.format) }
    }

    // MARK: Searching compositions

    private typealias Test = (inout Bounds, SchemaFacts) -> Bool

    private mutating func isBounded(_ schema: Schema, _ test: Test) -> Bool {
        if isBoundedBelow(schema, test) { return true }
        // The keywords beside a composition also limit its members.
        var current = schema.node
        while let list = current.parent, list.isSequence, let keyword = Keyword(of: list), [.allOf, .oneOf, .anyOf].contains(keyword),
            let holder = list.parent, spend()
        {
            current = holder
            if test(&self, SchemaFacts(Schema(holder))) { return true }
        }
        return budget <= 0
    }

    private mutating func isBoundedBelow(_ schema: Schema, _ test: Test) -> Bool {
        guard spend() else { return true }
        let facts = SchemaFacts(schema)
        if facts.isCut || test(&self, facts) { return true }
        let alternatives = facts.alternatives
        return !alternatives.isEmpty && alternatives.allSatisfy { isBoundedBelow($0, test) }
    }

    private mutating func spend() -> Bool {
        budget -= 1
        return budget > 0
    }

    // MARK: What limits

    private func limitsArray(_ facts: SchemaFacts) -> Bool {
        if facts.least(.maxItems) != nil || facts.isEnumerated { return true }
        if facts[.items]?.boolean == false || facts[.additionalItems]?.boolean == false { return true }
        return excludes(facts, .array)
    }

    private func limitsString(_ facts: SchemaFacts) -> Bool {
        if facts.least(.maxLength) != nil || facts.isEnumerated { return true }
        if let format = facts[.format]?.text, Bounds.isFixedLength(format) { return true }
        for node in facts.conjuncts {
            if let pattern = node.text(.pattern), specification.pattern(pattern)?.maximumLength != nil { return true }
        }
        return excludes(facts, .string)
    }

    private func limitsNumber(_ facts: SchemaFacts) -> Bool {
        if facts.isEnumerated { return true }
        let hasLower = facts.has(.minimum) || facts[.exclusiveMinimum]?.number != nil
        let hasUpper = facts.has(.maximum) || facts[.exclusiveMaximum]?.number != nil
        if hasLower && hasUpper { return true }
        if let format = facts[.format]?.text, Bounds.isFixedWidth(format) { return true }
        return !facts.types.isEmpty && facts.types.isDisjoint(with: [.number, .integer])
    }

    /// Whether a schema states that its values have other types.
    private func excludes(_ facts: SchemaFacts, _ type: SchemaTypes) -> Bool {
        let types = facts.types
        return !types.isEmpty && types.isDisjoint(with: type)
    }

    /// Formats whose strings have a maximum length by definition: RFC 3339, RFC 9562, RFC 2673 §3.2, RFC 4291 §2.2.
    package static func isFixedLength(_ format: Text) -> Bool {
        switch format {
        case "date", "date-time", "time", "uuid", "ipv4", "ipv6": true
        default: false
        }
    }

    /// Formats that fix the width of an integer: the OpenAPI Format Registry.
    package static func isFixedWidth(_ format: Text) -> Bool {
        switch format {
        case "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "double-int": true
        default: false
        }
    }
}
