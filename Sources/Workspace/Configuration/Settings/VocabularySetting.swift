import OpenAPI
import Words
import YAML

extension Setting {
    package static let vocabulary = Setting(
        name: "vocabulary",
        summary: "What names mean: words to add to and remove from the tables that judge them, which `merlon rules --vocabulary` lists",
        schema: """
            "type": ["object", "null"],
            "additionalProperties": false,
            "properties": {
            \(VocabularyTable.allCases.map(tableSchema).joined(separator: ",\n"))
            }
            """,
        example: .other(
            """

              personal: {add: [employee file], remove: [nickname]}
              server-owned: {add: [tenantPlan]}
              administrative: {add: [backstage]}
              health-check: {add: [probe]}
            """),
        read: { reader, node, layer in
            let changes = reader.vocabularyChanges(node)
            let origin = layer.origin
            if !changes.isEmpty { layer.state("vocabulary") { $0.words.add(changes, origin: origin) } }
        }, show: \.words.lines)

    private static func tableSchema(_ table: VocabularyTable) -> String {
        "  \"\(table.rawValue)\": { \"description\": \"\(table.summary); \(table.fit.summary).\", \"$ref\": \"#/$defs/words\" }"
    }
}

extension ConfigurationReader {
    /// `vocabulary: {personal: {add: [employee file], remove: [nickname]}}`
    fileprivate mutating func vocabularyChanges(_ node: Node) -> [VocabularyChange] {
        var kinds: [Name: VocabularyTable] = [:]
        let known = VocabularyTable.allCases.map(\.rawValue)
        let found = fields(node, of: "`vocabulary`", known, "table", list: "`merlon rules --vocabulary` lists them")
        return found.compactMap { name, value in
            guard let table = VocabularyTable(rawValue: name) else { return nil }
            let change = change(of: table, value, &kinds)
            return change.added.isEmpty && change.removed.isEmpty ? nil : change
        }
    }

    /// - Parameter kinds: the tables of sensitive data that phrases were already added to.
    private mutating func change(of table: VocabularyTable, _ node: Node, _ kinds: inout [Name: VocabularyTable]) -> VocabularyChange {
        var change = VocabularyChange(table)
        var added: Set<Name> = []
        let found = fields(node, of: "`\(table.rawValue)`", ["add", "remove"])
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

    /// The items of a list, split into words.
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
