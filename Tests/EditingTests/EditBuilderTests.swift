import Editing
import Linting
import OpenAPI
import Support
import Testing
import YAML

/// Every primitive on every place of generated documents: what comes out parses, differs only at the place, and keeps its comments.
@Suite struct EditBuilderTests {
    private static let values: [FixValue] = [
        "new: value", 7, true, "#/a/b", ["a": 1, "200": ["b", "c # d"], "none": [:]], [["x": "y", "z": ["deep": ["deeper": 1]]], []],
    ]

    @Test(arguments: 0..<120) func `block documents`(seed: Int) throws {
        var writer = DocumentWriter(seed: UInt64(seed) &+ 1_000)
        let text = writer.document(head: ["openapi: 3.0.3", "info: {title: Shop, version: 1.0.0}", "paths: {}"])
        try check(text, "generated.yaml", seed, least: 0.4)
    }

    @Test(arguments: 0..<30) func `flow documents`(seed: Int) throws {
        var writer = DocumentWriter(seed: UInt64(seed) &+ 5_000)
        let tree = Tree.read(Source(path: "a.yaml", text: writer.document(head: ["openapi: 3.0.3", "paths: {}"])))
        let value = try #require(withExtendedLifetime(tree) { tree.root.flatMap { Value($0) } })
        try check(value.json, "a.json", seed, least: 0.9)
        try check(value.prettyJSON() + "\n", "a.json", seed, least: 0.9)
        try check(value.prettyJSON().components(separatedBy: "\n").joined(separator: "\r\n"), "a.json", seed, least: 0.9)
        try check("# flow\n" + value.json + "\n", "a.yaml", seed, least: 0.9)
        try check("# c\n" + value.prettyJSON().components(separatedBy: "\n").joined(separator: " # note\n"), "a.yaml", seed, least: 0.15)
    }

    /// - Parameter least: the share of edits that must have been made.
    private func check(_ text: String, _ path: String, _ seed: Int, least: Double) throws {
        let tree = Tree.read(Source(path: path, text: text), keys: Keyword.seed)
        let specification = try #require(Specification(tree, canonicalPath: nil, store: FileStore(root: nil)), "\(text)")
        try withExtendedLifetime(specification) {
            let tree = specification.rootDocument.tree
            let root = specification.root
            let value = try #require(Value(root))
            let comments = tree.comments.map { tree.source.text($0.range).string }
            var builder = EditBuilder(specification)
            var tried = 0
            var made = 0
            for index in 0..<tree.count {
                guard let node = tree.node(at: index) else { continue }
                let route = Route(node)
                let new = Self.values[(index + seed) % Self.values.count]
                var wanted: [(name: String, edit: Edit?, value: Value?)] = []
                if node.isScalar { wanted.append(("replace", builder.replace(node, with: new), value.changed(route) { _ in Value(new) })) }
                if node.isMapping {
                    wanted.append(("insert", builder.insert("added", new, into: node), value.changed(route) { $0.adding("added", new) }))
                    let first = node.entries.first { _ in true }?.key.string ?? ""
                    wanted.append(
                        (
                            "insert after the first", builder.insert("404", new, into: node, after: [first]),
                            value.changed(route) { $0.adding("404", new, at: min(1, node.count)) }
                        ))
                }
                if node.isSequence {
                    wanted.append(("append", builder.append(new, to: node), value.changed(route) { $0.adding(nil, new) }))
                }
                if node.keyRange != nil {
                    wanted.append(("rename", builder.rename(node, to: "re-named"), value.changed(route.parent) { $0.renaming(route.last) }))
                }
                if node.parent != nil {
                    wanted.append(("delete", builder.delete(node), value.changed(route.parent) { $0.removing(route.last) }))
                }
                for (name, edit, expected) in wanted {
                    tried += 1
                    guard let edit else { continue }
                    made += 1
                    let result = applied(edit, to: text)
                    let after = Tree.read(Source(path: path, text: result))
                    withExtendedLifetime(after) {
                        let isSound = after.problems.isEmpty && after.duplicateEntries.isEmpty
                        let isWanted = after.root.flatMap { Value($0) } == expected
                        let keepsComments = after.comments.map { after.source.text($0.range).string } == comments
                        guard !isSound || !isWanted || !keepsComments else { return }
                        Issue.record("\(name) at \(node.pointer) with \(edit)\n\(text)\n---\n\(result)")
                    }
                }
            }
            #expect(Double(made) >= Double(tried) * least, "\(made) of \(tried) edits were made in\n\(text)")
        }
    }

    private func applied(_ edit: Edit, to text: String) -> String {
        let bytes = Array(text.utf8)
        return String(
            decoding: bytes[..<Int(edit.range.lower)] + Array(edit.text.utf8) + bytes[Int(edit.range.upper)...], as: UTF8.self)
    }
}

/// The positions among siblings that lead from the root to a node.
private struct Route {
    var steps: [Int] = []

    init(_ node: Node) {
        var current = node
        while let parent = current.parent {
            steps.insert(parent.entries.map(\.site).firstIndex(of: current) ?? 0, at: 0)
            current = parent
        }
    }

    var last: Int { steps.last ?? 0 }

    var parent: Route {
        var parent = self
        if !parent.steps.isEmpty { parent.steps.removeLast() }
        return parent
    }
}

extension Value {
    fileprivate init(_ value: FixValue) {
        switch value {
        case .string(let text): self = .string(text)
        case .integer(let number): self = .literal(String(number))
        case .boolean(let flag): self = .literal(String(flag))
        case .mapping(let entries): self = .object(entries.map { ($0.key, Value($0.value)) })
        case .sequence(let items): self = .array(items.map { Value($0) })
        }
    }

    fileprivate func changed(_ route: Route, _ change: (Value) -> Value) -> Value { changed(route.steps[...], change) }

    private func changed(_ steps: ArraySlice<Int>, _ change: (Value) -> Value) -> Value {
        guard let step = steps.first else { return change(self) }
        switch self {
        case .object(var entries):
            entries[step].value = entries[step].value.changed(steps.dropFirst(), change)
            return .object(entries)
        case .array(var items):
            items[step] = items[step].changed(steps.dropFirst(), change)
            return .array(items)
        default: return self
        }
    }

    fileprivate func adding(_ key: String?, _ value: FixValue, at position: Int? = nil) -> Value {
        switch self {
        case .object(var entries):
            entries.insert((key ?? "", Value(value)), at: position ?? entries.count)
            return .object(entries)
        case .array(let items): return .array(items + [Value(value)])
        default: return self
        }
    }

    fileprivate func renaming(_ position: Int) -> Value {
        guard case .object(var entries) = self else { return self }
        entries[position].key = "re-named"
        return .object(entries)
    }

    fileprivate func removing(_ position: Int) -> Value {
        switch self {
        case .object(var entries):
            entries.remove(at: position)
            return .object(entries)
        case .array(var items):
            items.remove(at: position)
            return .array(items)
        default: return self
        }
    }
}
