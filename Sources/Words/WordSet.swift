/// A set of single words, made for words that are mostly not in it.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let table: WordTable<Bool>

    init(arrayLiteral words: String...) { table = WordTable(words.map { (word: $0, value: true) }) }

    func contains(_ word: String) -> Bool { table[word] != nil }
}
