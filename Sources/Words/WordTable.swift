/// A table by single words, which hashes them quickly.
struct WordTable<Value: Sendable>: Sendable {
    private struct Key: Hashable, Sendable {
        let word: String

        /// What dictionaries ask for.
        func _rawHashValue(seed: Int) -> Int { WordHash.value(word, with: 0, seed: seed) }
    }

    private let values: [Key: Value]

    init(_ values: [String: Value]) {
        self.values = Dictionary(uniqueKeysWithValues: values.lazy.map { (Key(word: $0.key), $0.value) })
    }

    subscript(word: String) -> Value? { values[Key(word: word)] }
}
