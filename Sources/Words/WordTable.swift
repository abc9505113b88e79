/// A table of single words that is optimized for words it does not contain.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private var numbers = WordNumbers()
    private var values: [Value] = []
    private var beginnings = WordBeginnings()

    /// If a word occurs several times, its first value counts.
    init(_ pairs: [(word: String, value: Value)]) {
        numbers.reserveCapacity(pairs.count)
        values.reserveCapacity(pairs.count)
        for (word, value) in pairs {
            word.withBytes { bytes in
                guard numbers.add(bytes).isNew else { return }
                values.append(value)
                beginnings.insert(bytes)
            }
        }
    }

    init(dictionaryLiteral elements: (String, Value)...) { self.init(elements.map { (word: $0.0, value: $0.1) }) }

    subscript(word: String) -> Value? { word.withBytes { self[$0] } }

    subscript(word: WordBytes) -> Value? { number(of: word).map { values[$0] } }

    func contains(_ word: WordBytes) -> Bool { number(of: word) != nil }

    private func number(of word: WordBytes) -> Int? { beginnings.mayInclude(word) ? numbers.number(of: word) : nil }
}

/// How the words of a table begin and how long they are: excludes most other words without a hash.
private struct WordBeginnings: Sendable {
    /// Lengths of the words that begin with a byte: bit *n* for *n* bytes, the last bit for 31 or more bytes.
    private var lengths = [UInt32](repeating: 0, count: 256)
    /// Second bytes of the words that begin with a byte: bit *n* for bytes whose last five bits are *n*.
    private var seconds = [UInt32](repeating: 0, count: 256)

    mutating func insert(_ word: WordBytes) {
        guard let first = word.first else { return }
        lengths[Int(first)] |= Self.lengthBit(of: word)
        seconds[Int(first)] |= Self.secondBit(of: word)
    }

    func mayInclude(_ word: WordBytes) -> Bool {
        guard let first = word.first else { return false }
        return lengths[Int(first)] & Self.lengthBit(of: word) != 0 && seconds[Int(first)] & Self.secondBit(of: word) != 0
    }

    private static func lengthBit(of word: WordBytes) -> UInt32 { 1 << UInt32(min(word.count, 31)) }

    private static func secondBit(of word: WordBytes) -> UInt32 { 1 << UInt32((word.count > 1 ? word[1] : 0) & 31) }
}
