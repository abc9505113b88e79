import Editing
import Linting
import OpenAPI
import Support
import Testing
import YAML

/// Where nothing is edited, and how the rest is written.
@Suite struct DoubtTests {
    private func edited(_ text: String, _ make: (inout EditBuilder, Node) -> Edit?) -> String? {
        let head = "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths: {}\n"
        var result: String?
        Described.with(head + text) { specification in
            var builder = EditBuilder(specification)
            guard let edit = make(&builder, specification.root) else { return }
            let bytes = Array((head + text).utf8)
            let all = bytes[..<Int(edit.range.lower)] + Array(edit.text.utf8) + bytes[Int(edit.range.upper)...]
            result = String(decoding: all.dropFirst(head.utf8.count), as: UTF8.self)
        }
        return result
    }

    private func node(_ root: Node, _ path: [String]) -> Node { path.reduce(root) { $0.child($1) ?? $0 } }

    @Test(arguments: [
        "x-a: &a\n  b: 1\n", "x-c: &c {b: 1}\nx-a:\n  <<: *c\n  d: 1\n", "x-a:\n  b: 1\n  b: 2\n",
        "x-a:\n  ? b\n  : 1\n",
        "x-a: {\n  # nothing\n  }\n", "x-a:\n  b: |+\n    text\n\n",
    ]) func `doubtful insertions are refused`(text: String) {
        #expect(edited(text) { $0.insert("new", 1, into: node($1, ["x-a"])) } == nil)
    }

    @Test(arguments: [
        "x-a: &a 1\n", "x-a: !!int 1\n", "x-a: |\n  text\n", "x-a: 'two\n  lines'\n", "x-a: {b: 1 # c\n  }\n",
    ]) func `doubtful replacements are refused`(text: String) {
        #expect(edited(text) { $0.replace(node($1, ["x-a"]), with: 2) } == nil)
    }

    @Test func `insertions copy the style of their neighbors`() {
        let value: FixValue = ["type": "array", "items": [["a": "x"], "404"]]
        let insert = { (text: String) in edited(text) { $0.insert("new", value, into: node($1, ["x-a"]), after: ["b"]) } }
        #expect(
            insert("x-a:\n    b: 1 # one\n    c: 2\n")
                == "x-a:\n    b: 1 # one\n    new:\n        type: array\n        items:\n            - a: x\n            - \"404\"\n    c: 2\n"
        )
        #expect(insert("x-z: ['1', '2']\nx-a:\n- b\n") == nil)
        #expect(
            insert("x-a:\n  b:\n  - 'z'\n  c: 2")
                == "x-a:\n  b:\n  - 'z'\n  new:\n    type: array\n    items:\n    - a: x\n    - '404'\n  c: 2")
        #expect(insert("x-a: {b: 1, c: 2}\n") == "x-a: {b: 1, new: {type: array, items: [{a: x}, \"404\"]}, c: 2}\n")
        #expect(
            insert("x-a: {\"b\":1,\"c\":2}\n")
                == "x-a: {\"b\":1,\"new\":{\"type\":\"array\",\"items\":[{\"a\":\"x\"},\"404\"]},\"c\":2}\n")
        #expect(insert("x-a: {}\n") == "x-a: {new: {type: array, items: [{a: x}, \"404\"]}}\n")
    }

    @Test func `deletions keep comments`() {
        let delete = { (text: String) in edited(text) { $0.delete(node($1, ["x-a", "b"])) } }
        #expect(delete("x-a:\n  # of b\n  b: 1\n  c: 2\n") == "x-a:\n  # of b\n  c: 2\n")
        #expect(delete("x-a:\n  b: 1 # one\n  c: 2\n") == nil)
        #expect(delete("x-a:\n  b: 1\n") == nil)
        #expect(delete("x-a: {b: 1}\n") == "x-a: {}\n")
        #expect(delete("x-a:\n  a: 1\n  b: 1") == "x-a:\n  a: 1")
    }

    @Test(arguments: ["|-", "|", ">"]) func `blanks at the end of the file stay in bounds`(header: String) {
        for end in ["\n ", "\n  ", " ", "\n\n ", "\n\t"] {
            let text = "x-a:\n  b: \(header)\n    text\(end)"
            // The file ends in blanks without a line break: whatever is made of it, it is made of what is there.
            guard let result = edited(text, { $0.insert("new", 1, into: node($1, ["x-a"])) }) else { continue }
            let tree = Tree.read(Source(path: "a.yaml", text: result))
            withExtendedLifetime(tree) {
                let mapping = tree.root?.child("x-a")
                #expect(tree.problems.isEmpty && mapping?.child("new")?.integer == 1, "\(text.debugDescription)")
                #expect(mapping?.child("b")?.text?.hasPrefix("text") == true, "\(text.debugDescription)")
            }
        }
    }

    @Test func `offsets past the end contain nothing`() {
        let text = Text("ab")
        #expect([-1, 0, 1, 2, Int.max].map { text[$0] } == [0, 0x61, 0x62, 0, 0])
    }
}
