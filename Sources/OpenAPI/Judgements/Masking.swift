import Words
import YAML

extension Schema {
    /// Whether its pattern, an example, or its description shows that the value is cut, masked, or hashed: the last four digits, `****
    /// 4242`.
    package var isMasked: Bool {
        for node in SchemaFacts(self).conjuncts + [site] {
            if let pattern = node.text(.pattern)?.string, Masking.hasStars(pattern) { return true }
            if let example = (node[.example] ?? node[.default])?.text?.string, Masking.hasStars(example) { return true }
            if let text = node.text(.description)?.string.lowercased(), Masking.words.contains(where: { text.includes($0) }) { return true }
        }
        return false
    }

    /// Whether it is too short for the complete number of a card, an account, or a person.
    package var holdsPart: Bool { SchemaFacts(self).least(.maxLength).map { $0 <= 4 } ?? false }
}

enum Masking {
    fileprivate static let words = [
        "last four", "last 4", "last four digits", "masked", "truncated", "redacted", "obfuscated", "partially hidden", "first six",
        "first 6", "only the last", "tokenized", "hashed",
    ]

    /// Whether it contains a run of masking characters, or a pattern for one: `***`, `XXXX`, `[*]`.
    static func hasStars(_ text: String) -> Bool {
        ["***", "\\*\\*", "\\*{", "\\*+", "XXXX", "xxxx", "••••", "####", "[*]", "[xX*]", "[*x]"].contains { text.includes($0) }
    }
}
