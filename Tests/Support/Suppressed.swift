import YAML

/// A bad example with its findings suppressed, in one of the ways there are.
package enum Suppressed: String, CaseIterable, Sendable {
    case behindLines, aboveLines, byExtension

    package var path: String { self == .byExtension ? "example.json" : "example.yaml" }

    /// nil where the document cannot be written so.
    package func apply(to example: MarkedExample, rule: String, reason: String) -> String? {
        let marked = Set(example.marks.map(\.line))
        let comment = "# merlon: ignore \(rule) -- \(reason)"
        switch self {
        case .behindLines:
            let lines = example.text.components(separatedBy: "\n").enumerated()
            return lines.map { marked.contains($0 + 1) ? "\($1) \(comment)" : $1 }.joined(separator: "\n")
        case .aboveLines:
            let lines = example.text.components(separatedBy: "\n").enumerated()
            return lines.map { number, line in
                marked.contains(number + 1) ? "\(line.prefix { $0 == " " })\(comment)\n\(line)" : line
            }.joined(separator: "\n")
        case .byExtension:
            let tree = Tree.read(Source(path: "example.yaml", text: example.text))
            guard let root = tree.root, tree.duplicateEntries.isEmpty, tree.problems.isEmpty, let value = Value(root) else { return nil }
            let item = Value.object([("rule", .string(rule)), ("reason", .string(reason)), ("owner", .string("team-shop"))])
            return value.setting("x-merlon-ignore", .array([item])).json
        }
    }
}
