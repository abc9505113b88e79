import Linting
import OpenAPI
import Words
import YAML

/// The words by which names are judged.
extension ConfigurationReader {
    static let vocabularyFields = ["add", "remove"]

    /// `vocabulary: {personal: {add: [employee file], remove: [nickname]}}`
    mutating func readVocabulary(_ node: Node, into layer: inout SettingsLayer) {
        var kinds: [Name: VocabularyTable] = [:]
        for (name, value) in fields(node, of: "`vocabulary`", VocabularyTable.allCases.map(\.rawValue), "table", list: Self.tables) {
            guard let table = VocabularyTable(rawValue: name) else { continue }
            let change = change(of: table, value, &kinds)
            if !change.added.isEmpty || !change.removed.isEmpty { layer.vocabulary.append(change) }
        }
    }

    private static let tables = "`merlon rules --vocabulary` lists them"

    /// - Parameter kinds: which table of sensitive data phrases were added to.
    private mutating func change(of table: VocabularyTable, _ node: Node, _ kinds: inout [Name: VocabularyTable]) -> VocabularyChange {
        var change = VocabularyChange(table)
        var added: Set<Name> = []
        let found = fields(node, of: "`\(table.rawValue)`", Self.vocabularyFields)
        for (text, name, item) in found.filter({ $0.name == "add" }).flatMap({ phrases($0.value, "add") }) {
            added.insert(name)
            change.added.append(text)
            guard table.fit == .sensitive else { continue }
            if let other = kinds[name], other != table {
                fail(item, "`\(text.prefix(60))` is added to `\(other.rawValue)` as well: sensitive data is of one kind")
            }
            kinds[name] = table
        }
        for (text, name, item) in found.filter({ $0.name == "remove" }).flatMap({ phrases($0.value, "remove") }) {
            if added.contains(name) { fail(item, "`\(text.prefix(60))` is both added and removed") }
            change.removed.append(text)
        }
        return change
    }

    /// The items of a list, and their words.
    private mutating func phrases(_ node: Node, _ what: String) -> [(text: String, name: Name, item: Node)] {
        items(node, what).compactMap { text, item in
            let name = Name(text)
            if name.words.isEmpty {
                fail(item, "`\(text.prefix(60))` has no word in it")
            } else if name.words.count >= Name.maximumWords {
                fail(item, "`\(text.prefix(60))` has too many words: at most \(Name.maximumWords - 1) are looked at")
            } else {
                return (text, name, item)
            }
            return nil
        }
    }
}
