import Editing
import OpenAPI
import Support
import Testing
import YAML

@Suite struct AddedSectionTests {
    private static let texts = [
        "a.yaml": "openapi: 3.0.3\npaths: {}\n", "flow.yaml": "{openapi: 3.0.3, paths: {}}\n",
        "a.json": "{\"openapi\": \"3.0.3\", \"paths\": {}}", "lines.json": "{\n  \"openapi\": \"3.0.3\",\n  \"paths\": {}\n}\n",
    ]

    /// Edits that add values to `components`, and the description with both if they can be combined.
    private func combined(_ name: String, _ values: [FixValue], depth: Int = 2) throws -> String? {
        let text = try #require(Self.texts[name])
        let tree = Tree.read(Source(path: name, text: text), keys: Keyword.seed)
        let specification = try #require(Specification(tree, canonicalPath: nil, store: FileStore(root: nil)))
        return try withExtendedLifetime(specification) {
            var builder = EditBuilder(specification)
            var edits: [Edit] = []
            for value in values {
                let edit = builder.insert("components", value, into: specification.root, depth: depth)
                edits.append(try #require(edit))
            }
            guard let whole = edits[0].combined(with: edits[1]) else { return nil }
            var draft = Draft(path: name, original: Array(text.utf8))
            draft.apply([whole])
            let changed = Tree.read(Source(path: name, bytes: draft.bytes), keys: Keyword.seed)
            #expect(changed.problems.isEmpty)
            return withExtendedLifetime(changed) { changed.root.flatMap { Value($0) }?.json }
        }
    }

    @Test(arguments: texts.keys.sorted()) func `sections are shared`(name: String) throws {
        let (x, y): (FixValue, FixValue) = (["description": "x"], ["description": "y"])
        let both: FixValue = ["responses": ["A": x, "B": y], "headers": ["H": x]]
        let shared = try combined(name, [["responses": ["A": x]], ["responses": ["B": y, "A": x], "headers": ["H": x]]])
        #expect(shared != nil)
        #expect(try shared == combined(name, [both, both]))
    }

    @Test(arguments: texts.keys.sorted()) func `entries with one name and other content are not mixed`(name: String) throws {
        #expect(try combined(name, [["responses": ["A": ["description": "x"]]], ["responses": ["A": ["description": "y"]]]]) == nil)
        #expect(try combined(name, [["responses": ["A": ["x": 1]]], ["responses": ["A": ["y": 2]]]]) == nil)
        #expect(try combined(name, [["responses": 1], ["responses": ["A": 1]]]) == nil)
    }

    @Test func `entries that are not sections are not combined`() throws {
        #expect(try combined("a.yaml", [["responses": ["A": 1]], ["responses": ["B": 1]]], depth: 0) == nil)
    }
}
