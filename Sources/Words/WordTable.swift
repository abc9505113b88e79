/// A table by single words, made for words that are mostly not in it.
struct WordTable<Value: Sendable>: Sendable {
    private struct Key: Hashable, Sendable {
        let word: String

        /// What dictionaries ask for.
        func _rawHashValue(seed: Int) -> Int { WordHash.value(word, with: 0, seed: seed) }
    }

    private let values: [Key: Value]
    /// Lengths of the words that begin with a byte: bit *n* for *n* bytes, the last bit for 31 bytes and more.
    private let lengths: [UInt32]

    init(_ values: [String: Value]) {
        self.values = Dictionary(uniqueKeysWithValues: values.lazy.map { (Key(word: $0.key), $0.value) })
        var lengths = [UInt32](repeating: 0, count: 256)
        for word in values.keys { lengths[Int(word.utf8.first ?? 0)] |= WordTable.bit(of: word) }
        self.lengths = lengths
    }

    subscript(word: String) -> Value? {
        guard let first = word.utf8.first, lengths[Int(first)] & WordTable.bit(of: word) != 0 else { return nil }
        return values[Key(word: word)]
    }

    private static func bit(of word: String) -> UInt32 { 1 << UInt32(min(word.utf8.count, 31)) }
}
