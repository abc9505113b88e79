import OpenAPI
import Words

/// Combines the vocabulary changes of all layers: they accumulate, and for each phrase the last change wins.
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

    /// The changes of each layer; later ones override earlier ones.
    private var layers: [(origin: String, changes: [VocabularyChange])] = []

    /// - Parameter origin: where it comes from, for display.
    mutating func add(_ changes: [VocabularyChange], origin: String) { layers.append((origin, changes)) }

    /// nil if there are no changes.
    var vocabularies: Vocabularies? { layers.isEmpty ? nil : Vocabularies(layers.map(\.changes)) }

    /// One line for each table and layer that changes it: `vocabulary personal: [add employee file]  # merlon.yaml`. Changes that a later
    /// layer overrides are left out.
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
