import Linting
import OpenAPI
import Rules
import Words
import YAML

/// Reads values of a configuration and collects errors with their places.
struct ConfigurationReader {
    let tree: Tree
    let folder: String
    var problems: [Problem] = []
    var paths = PathSettings()

    init(tree: Tree, folder: String) {
        self.tree = tree
        self.folder = folder
        problems = tree.problems.map { Problem($0, in: tree.source) }
        for entry in tree.duplicateEntries { fail(entry.site.keyRange ?? entry.site.range, "`\(entry.key.string)` is set twice") }
    }

    mutating func fail(_ range: TextRange, _ message: String) {
        let position = tree.source.position(at: range.lower)
        problems.append(Problem(file: tree.source.path, line: position.line, column: position.column, message: message))
    }

    mutating func fail(_ node: Node, _ message: String) { fail(node.range, message) }

    /// The known fields of a mapping; others are reported.
    ///
    /// - Parameter list: what to suggest for an unknown field that resembles no known one; by default all known fields.
    mutating func fields(
        _ node: Node, of what: String, _ known: [String], _ kind: String = "setting", list: String? = nil
    ) -> [(name: String, value: Node)] {
        guard node.isMapping else {
            if !node.isNull { fail(node, "\(what) is a mapping") }
            return []
        }
        return node.entries.compactMap { entry in
            let name = entry.key.string
            if known.contains(name) { return (name, entry.value) }
            let hint =
                EditDistance.closest(to: name, among: known).map { "did you mean `\($0)`?" } ?? list ?? "there is \(Self.list(known))"
            fail(entry.site.keyRange ?? entry.value.range, "\(what) has no \(kind) `\(name.prefix(60))`; \(hint)")
            return nil
        }
    }

    mutating func text(_ node: Node, _ what: String) -> String? {
        if node.isScalar, !node.isNull, let text = node.text, !text.isEmpty { return text.string }
        fail(node, "`\(what)` is a text")
        return nil
    }

    mutating func number(_ node: Node, _ what: String) -> Int? {
        if let number = node.integer, number > 0 { return number }
        fail(node, "`\(what)` is a whole number above 0")
        return nil
    }

    mutating func choice<Value: RawRepresentable & CaseIterable>(_ node: Node, _ what: String, _: Value.Type) -> Value?
    where Value.RawValue == String {
        let known = Value.allCases.map(\.rawValue)
        guard let text = text(node, what) else { return nil }
        if let value = Value(rawValue: text) { return value }
        fail(node, "`\(what)` is one of \(Self.list(known)), not `\(text.prefix(60))`\(KnownWords.hint(text, known))")
        return nil
    }

    /// The items of a list of strings; a single string is a list with one item.
    mutating func items(_ node: Node, _ what: String) -> [(text: String, node: Node)] {
        if node.isNull { return [] }
        if node.isScalar { return text(node, what).map { [($0, node)] } ?? [] }
        guard node.isSequence else {
            fail(node, "`\(what)` is a list of texts")
            return []
        }
        return node.children.compactMap { item in text(item, what).map { ($0, item) } }
    }

    mutating func texts(_ node: Node, _ what: String) -> [String] { items(node, what).map(\.text) }

    mutating func selectors(_ node: Node, _ what: String) -> [RuleSelector] {
        items(node, what).compactMap { text, item in selector(text, item.range) }
    }

    mutating func selector(_ name: String, _ range: TextRange) -> RuleSelector? {
        if RuleSelection.names.isKnown(name) { return RuleSelector(name) }
        // Finding suggestions takes time, and a hundred of them help nobody.
        fail(range, RuleSelection.names.fault(name, suggests: problems.count < 20))
        return nil
    }

    mutating func patterns(_ node: Node, _ what: String) -> [PathPattern] {
        items(node, what).compactMap { text, item in
            if let pattern = PathPattern(text) { return pattern }
            fail(item, "`\(text.prefix(60))` is not a file pattern")
            return nil
        }
    }

    private static func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
