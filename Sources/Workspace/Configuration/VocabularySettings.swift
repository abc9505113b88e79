import OpenAPI
import Words

/// What layers of settings say of words, put together: they add up, and the last one to speak of a phrase wins.
struct VocabularySettings {
    private struct Place: Hashable {
        let table: VocabularyTable
        let phrase: Name

        /// Sensitive data is of one kind, so its tables count as one.
        init(_ table: VocabularyTable, _ phrase: String) {
            self.table = table.fit == .sensitive ? .personal : table
            self.phrase = Name(phrase)
        }
    }

    /// What each place says; later ones win.
    private var layers: [(origin: String, changes: [VocabularyChange])] = []

    /// - Parameter origin: where it comes from, for people.
    mutating func add(_ changes: [VocabularyChange], origin: String) { layers.append((origin, changes)) }

    /// nil where nobody says anything.
    var vocabularies: Vocabularies? { layers.isEmpty ? nil : Vocabularies(layers.map(\.changes)) }

    /// One line for each table and place that says something of it: `vocabulary personal: [add employee file]  # merlon.yaml`. What a later
    /// place overrules is left out.
    var lines: [String] {
        guard !layers.isEmpty else { return ["vocabulary: []  # default"] }
        var last: [Place: Int] = [:]
        for (number, layer) in layers.enumerated() {
            for change in layer.changes {
                for phrase in change.added + change.removed { last[Place(change.table, phrase)] = number }
            }
        }
        return VocabularyTable.allCases.flatMap { table in
            layers.enumerated().flatMap { number, layer in
                layer.changes.filter { $0.table == table }.compactMap { change in
                    let holds = { (phrase: String) in last[Place(table, phrase)] == number }
                    let items = change.added.filter(holds).map { "add \($0)" } + change.removed.filter(holds).map { "remove \($0)" }
                    return items.isEmpty ? nil : "vocabulary \(table.rawValue): [\(items.joined(separator: ", "))]  # \(layer.origin)"
                }
            }
        }
    }
}
