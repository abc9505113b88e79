/// A set of single words, made for words that are mostly not in it.
struct WordSet: Sendable, Sequence, ExpressibleByArrayLiteral {
    private let words: [String]
    private let table: WordTable<Bool>

    init(_ words: [String]) {
        self.words = words
        table = WordTable(words.map { (word: $0, value: true) })
    }

    init(arrayLiteral words: String...) { self.init(words) }

    func makeIterator() -> IndexingIterator<[String]> { words.makeIterator() }

    func contains(_ word: String) -> Bool { table[word] != nil }

    func union(_ others: some Sequence<String>) -> WordSet { WordSet(words + others) }
}
