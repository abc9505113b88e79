/// The word tables for judging names, with the changes of an organization.
///
/// Immutable and shared: unchanged tables cost nothing, and the standard tables are copied only if sensitive data is changed.
package struct Vocabularies: Sendable {
    /// Storage shared by all copies.
    private final class Storage: Sendable {
        let own: [VocabularyTable: CustomPhrases]
        let sensitive: Vocabulary<SensitiveTerm.Meaning>
        let changesSensitive: Bool

        init(own: [VocabularyTable: CustomPhrases], sensitive: Vocabulary<SensitiveTerm.Meaning>, changesSensitive: Bool) {
            self.own = own
            self.sensitive = sensitive
            self.changesSensitive = changesSensitive
        }
    }

    package static let standard = Vocabularies([])

    private let storage: Storage

    /// - Parameter layers: the changes from each source; for the same phrase, later ones take precedence. Within a layer, phrases are
    ///   removed before others are added, so that a phrase can move between tables.
    package init(_ layers: [[VocabularyChange]]) {
        var own: [VocabularyTable: CustomPhrases] = [:]
        var sensitive = SensitiveTerm.standard
        var changesSensitive = false
        for layer in layers {
            for change in layer {
                for phrase in change.removed {
                    guard change.table.fit == .sensitive else {
                        own[change.table, default: CustomPhrases()].remove(phrase)
                        continue
                    }
                    sensitive.insert(phrase, value: .stated(nil, phrase))
                    changesSensitive = true
                }
            }
            for change in layer {
                for phrase in change.added {
                    guard change.table.fit == .sensitive else {
                        own[change.table, default: CustomPhrases()].add(phrase)
                        continue
                    }
                    sensitive.insert(phrase, value: .stated(change.table, phrase))
                    changesSensitive = true
                }
            }
        }
        storage = Storage(own: own, sensitive: sensitive, changesSensitive: changesSensitive)
    }

    var sensitive: Vocabulary<SensitiveTerm.Meaning> { storage.sensitive }
    /// Whether `sensitive` differs from the standard table.
    var changesSensitive: Bool { storage.changesSensitive }

    subscript(_ table: VocabularyTable) -> CustomPhrases? { storage.own[table] }

    /// The organization's verdict on a name; nil if the standard table decides.
    package func verdict(_ table: VocabularyTable, on name: Name) -> CustomPhrases.Verdict? {
        storage.own[table]?.verdict(on: name, table.fit)
    }

    /// For tables of single words: whether a name has an added phrase, or a word of the standard table that was not taken out.
    func contains(_ table: VocabularyTable, _ name: Name, standard: (String) -> Bool) -> Bool {
        guard let own = storage.own[table] else { return name.words.contains(where: standard) }
        if own.verdict(on: name, .anywhere)?.isAdded == true { return true }
        return own.remaining(name.words).contains(where: standard)
    }

    /// A word or term that the standard table found in a name, unless the name, the word, or the term was removed.
    func kept(_ table: VocabularyTable, _ term: String?, of names: Name?...) -> String? {
        guard let term, let own = storage.own[table] else { return term }
        let judged = names.compactMap { $0 } + [Name(term)]
        return judged.contains { own.verdict(on: $0, .whole) == .removed } ? nil : term
    }
}
