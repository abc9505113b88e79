import Words
import YAML

/// The maximum length of a code, by its schema. Lengths count characters.
package struct CodeLength {
    /// nil if nothing limits it.
    package let most: Int?
    /// What sets the limit, for messages: `maxLength 4`.
    package let reason: String
    /// Whether letters may be allowed.
    let isOfDigits: Bool
    /// Whether the limit comes from an example, not from a constraint.
    package let isGuessed: Bool

    /// - Parameter schema: a string or an integer; nil for others.
    package init?(_ schema: Schema, _ specification: Specification) {
        let facts = SchemaFacts(schema)
        let types = facts.types.subtracting(.null)
        guard !facts.isEnumerated, types == .string || types == .integer || types.isEmpty else { return nil }
        let patterns = facts.conjuncts.compactMap { $0.text(.pattern) }.compactMap { specification.pattern($0) }
        isOfDigits = patterns.allSatisfy(\.admitsOnlyDigits)
        var limits: [(most: Int, reason: String)] = []
        if let length = facts.least(.maxLength), length >= 0, length < 1_000 { limits.append((Int(length), "maxLength \(Int(length))")) }
        for node in facts.conjuncts {
            guard let pattern = node.text(.pattern), let length = specification.pattern(pattern)?.maximumLength else { continue }
            limits.append((length, "the pattern `\(String(pattern.string.prefix(40)))`"))
        }
        if let maximum = facts.least(.maximum), maximum >= 0, maximum < 1e15 {
            limits.append((String(Int(maximum)).utf8.count, "maximum \(Int(maximum))"))
        }
        if let least = limits.min(by: { $0.most < $1.most }) {
            (most, reason, isGuessed) = (least.most, least.reason, false)
            return
        }
        let examples = facts.conjuncts.flatMap { [$0[.example], $0[.default]] }.compactMap(\.self)
        let digits = examples.compactMap { $0.text?.string }.filter { example in
            (3...12).contains(example.utf8.count) && example.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        (most, reason, isGuessed) = (digits.map(\.utf8.count).max(), "the example `\(digits.first ?? "")`", !digits.isEmpty)
    }
}

extension CodeLength {
    /// The greatest length, in characters, at which a code can be guessed: five digits have 100,000 values, less than the 20 bits that NIST
    /// SP 800-63B §5.1.3 requires. With letters, four characters are enough.
    package var guessable: Int { isOfDigits ? 5 : 3 }
}
