/// A table of single words that is optimized for words it does not contain.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private struct Word: Hashable, Sendable {
        let text: String

        /// Called by dictionaries.
        func _rawHashValue(seed: Int) -> Int { WordHash.value(text, with: 0, seed: seed) }
    }

    private let values: [Word: Value]
    /// Lengths of the words that begin with a byte: bit *n* for *n* bytes, the last bit for 31 or more bytes.
    private let lengths: [UInt32]
    /// Second bytes of the words that begin with a byte: bit *n* for bytes whose last five bits are *n*.
    private let seconds: [UInt32]

    /// If a word occurs several times, its first value counts.
    init(_ pairs: [(word: String, value: Value)]) {
        values = Dictionary(pairs.lazy.map { (Word(text: $0.word), $0.value) }, uniquingKeysWith: { first, _ in first })
        var lengths = [UInt32](repeating: 0, count: 256)
        var seconds = lengths
        for (word, _) in pairs {
            let first = Int(word.utf8.first ?? 0)
            lengths[first] |= WordTable.lengthBit(of: word)
            seconds[first] |= WordTable.secondBit(of: word)
        }
        self.lengths = lengths
        self.seconds = seconds
    }

    init(dictionaryLiteral elements: (String, Value)...) { self.init(elements.map { (word: $0.0, value: $0.1) }) }

    subscript(word: String) -> Value? {
        guard let first = word.utf8.first.map({ Int($0) }), lengths[first] & WordTable.lengthBit(of: word) != 0,
            seconds[first] & WordTable.secondBit(of: word) != 0
        else { return nil }
        return values[Word(text: word)]
    }

    private static func lengthBit(of word: String) -> UInt32 { 1 << UInt32(min(word.utf8.count, 31)) }

    private static func secondBit(of word: String) -> UInt32 { 1 << UInt32((word.utf8.dropFirst().first ?? 0) & 31) }
}
