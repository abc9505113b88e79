/// The words of a list of tags, judged once for all operations that share the list. Used by one thread at a time.
package final class TagWords {
    /// The maximum number of tags that are searched one by one, without a set of words.
    private static let shortList = 16
    private let names: [Name]
    private let vocabularies: Vocabularies
    private lazy var words = Set(names.flatMap(\.words))
    private lazy var singulars = Set(words.map { Name.singular(of: $0) ?? $0 })
    /// The first administrative word.
    private(set) lazy var administrativeWord = names.lazy.compactMap { OperationWords.administrativeWord(ofTag: $0, self.vocabularies) }
        .first
    private(set) lazy var nameFiles = names.contains { OperationWords.isFile($0, vocabularies) }
    private var stated: [VocabularyTable: String?] = [:]

    package init(_ names: [Name], by vocabularies: Vocabularies) {
        self.names = names
        self.vocabularies = vocabularies
    }

    /// Whether a tag contains one of the words.
    func contain(_ wanted: WordSet) -> Bool {
        guard names.count > TagWords.shortList else { return names.contains { $0.words.contains(where: wanted.contains) } }
        return wanted.contains(where: words.contains)
    }

    /// Whether a tag contains one of the words in the singular or plural.
    func containSingular(_ wanted: WordSet) -> Bool {
        guard names.count > TagWords.shortList else {
            return names.contains { $0.words.contains { wanted.contains(Name.singular(of: $0) ?? $0) } }
        }
        return wanted.contains(where: singulars.contains)
    }

    /// The phrase added to a table that a tag matches first.
    func stated(_ table: VocabularyTable) -> String? {
        guard let own = vocabularies[table] else { return nil }
        if let made = stated[table] { return made }
        let made = names.lazy.compactMap { own.verdict(on: $0, table.fit)?.term }.first
        stated[table] = .some(made)
        return made
    }
}
