import YAML

/// How a provider writes its credentials: a unique prefix, and what follows.
package struct SecretFormat: Sendable {
    /// The characters of a part.
    enum Alphabet: Sendable {
        case digits, hex, upperAlphanumeric, alphanumeric
        /// Letters, digits, and `_`.
        case word
        /// RFC 4648 §4 with padding, and §5.
        case base64, base64url

        func contains(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x30...0x39: true
            case 0x61...0x66: self != .digits && self != .upperAlphanumeric
            case 0x67...0x7A: self != .digits && self != .hex && self != .upperAlphanumeric
            case 0x41...0x5A: self != .digits && self != .hex
            case UInt8(ascii: "_"): self == .word || self == .base64url
            case UInt8(ascii: "-"): self == .base64url
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): self == .base64
            default: false
            }
        }
    }

    enum Part: Sendable {
        /// All consecutive characters of an alphabet; that many of them.
        case run(Alphabet, ClosedRange<Int>)
        case literal(StaticString)
    }

    /// For messages: `GitHub token`.
    package let name: StaticString
    let prefix: StaticString
    let parts: [Part]
    /// The provider's page that documents the format.
    package let source: StaticString
    /// False for test keys, and if others use a similar format.
    let isCertain: Bool

    init(_ name: StaticString, _ prefix: StaticString, _ parts: [Part], _ source: StaticString, isCertain: Bool = true) {
        self.name = name
        self.prefix = prefix
        self.parts = parts
        self.source = source
        self.isCertain = isCertain
    }

    /// Where a credential of this format that begins at `start` ends; nil if there is none. It must not continue like a word.
    func end(in text: Text, at start: Int) -> Int? {
        guard text.slice(start).hasPrefix(prefix) else { return nil }
        var index = start + prefix.utf8CodeUnitCount
        for part in parts {
            switch part {
            case .literal(let wanted):
                guard text.slice(index).hasPrefix(wanted) else { return nil }
                index += wanted.utf8CodeUnitCount
            case .run(let alphabet, let lengths):
                let first = index
                while index < text.count, index - first <= lengths.upperBound, alphabet.contains(text[index]) { index += 1 }
                guard lengths.contains(index - first) else { return nil }
            }
        }
        if index < text.count, Alphabet.word.contains(text[index]) { return nil }
        return index
    }
}
