import Testing

@testable import YAML

/// What a tree holds of documents that are odd, broken, or too large.
@Suite struct DocumentTests {
    @Test func `duplicate keys are kept and marked`() {
        let reading = Reading("a: 1\nb: 2\na: 3\n\"a\": 4\nc: {x: 1, x: 2}\n")
        #expect(reading.problems == [])
        #expect(reading.text("/a") == "1")
        #expect(reading.keys("") == ["a", "b", "c"])
        #expect(reading.duplicates == ["a=3", "a=4", "x=2"])
        #expect(reading.ask("", \.count) == 5)
    }

    @Test func `only the first document is read`() {
        let reading = Reading("%YAML 1.2\n---\na: 1\n...\n# between\n---\nb: 2\n")
        #expect(reading.json == #"{"a": 1}"#)
        #expect(reading.problems == ["6:1 a second document starts here; only the first one is checked"])
        #expect(reading.causes == [.furtherDocument])
        #expect(Reading("---\na: 1\n...\n").problems == [])
        #expect(Reading("{a: 1}\n---\n{b: 1}\n").causes == [.furtherDocument])
        #expect(Reading("{\"a\": 1}\n---\n{}\n").json == #"{"a": 1}"#)
    }

    @Test func `empty texts`() {
        for text in ["", "\n\n", "# only a comment\n", "\u{FEFF}", "\u{FEFF}# x"] {
            let reading = Reading(text)
            #expect(reading.tree.root == nil)
            #expect(reading.problems == [])
        }
        #expect(Reading("---\n").type("") == .null)
        #expect(Reading("~").type("") == .null)
    }

    @Test func `keys that are not scalars are reported and skipped`() {
        let reading = Reading("a: 1\n? [x, {y: *a, z: [1]}]\n: {k: v}\n? {p: q}\n: 2\nb: 3\n")
        #expect(reading.problems.map { $0.prefix(28) } == ["2:3 the mapping key is not a", "4:3 the mapping key is not a"])
        #expect(reading.causes == [.unsupported, .unsupported])
        #expect(reading.text("/a") == "1")
        #expect(reading.text("/b") == "3")
        let alias = Reading("a: &x [1]\n*x : 2\nb: 3\n")
        #expect(alias.causes == [.unsupported])
        #expect(alias.text("/b") == "3")
    }

    @Test func `at most a hundred odd keys are reported`() {
        let reading = Reading((0..<500).map { "? [\($0)]\n: \($0)\n" }.joined() + "a: 1\nb: [\n")
        #expect(reading.text("/a") == "1")
        #expect(reading.causes.filter { $0 == .unsupported }.count == 100)
        #expect(reading.causes.last == .syntax)
    }

    // MARK: After an error

    @Test(arguments: [
        ("a: 1\nb: [2, 3\nc: 4\n", #"{"a": 1, "b": [2, "3 c"]}"#),
        ("a: 1\nb:\n  c: 2\n d: 3\n", #"{"a": 1, "b": {"c": 2}}"#),
        ("a: 1\nb: \"open\n", #"{"a": 1, "b": null}"#),
        ("a: 1\nb: 'x' y\n", #"{"a": 1, "b": "x"}"#),
        ("a: 1\n\tb: 2\n", nil),
        ("a: {b: 1, c: [2, {d: 3", nil),
        ("a: 1\nb: @x\n", #"{"a": 1, "b": null}"#),
        ("a: 1\nb: !<x\n", #"{"a": 1, "b": null}"#),
        ("a: 1\nb: \u{7}\n", nil),
    ])
    func `everything before an error is kept`(text: String, json: String?) {
        let reading = Reading(text)
        #expect(reading.causes == [.syntax])
        if let json { #expect(reading.json == json) }
        #expect(reading.ask("", \.isPartial) ?? true)
    }

    @Test func `errors have a place`() {
        #expect(Reading("# é😀\na: 1\n  b: 2\n").problems.first?.hasPrefix("3:4 ") == true)
        #expect(Reading("é: 1\nb: \"x\n").problems.first?.hasPrefix("3:1 ") == true)
        #expect(Reading("é: \u{1}\n").problems.first?.hasPrefix("1:4 ") == true)
        #expect(Reading("{\"é\": 1,\n \"b\": tru}", path: "a.json").problems == ["2:7 expected a value"])
    }

    @Test func `closed collections are not partial`() {
        let reading = Reading("a: {x: 1}\nb:\n  c: [1, 2\n")
        #expect(reading.ask("/a", \.isPartial) == false)
        #expect(reading.ask("/b", \.isPartial) == true)
        #expect(reading.ask("/b/c", \.isPartial) == true)
        #expect(reading.ask("/b/c", \.count) == 2)
    }

    /// Flow YAML is not valid JSON: whichever reader comes further has its say.
    @Test func flowYAMLIsTold() {
        #expect(Reading("{a: 1, # c\n b: 'x'}\n").json == #"{"a": 1, "b": "x"}"#)
        #expect(Reading("[a, b]\n").json == #"["a", "b"]"#)
        #expect(Reading("{a: 1,\n b: 'x\n").text("/a") == "1")
        #expect(Reading("{\"a\": 1,\n \"b\": [1, 2,\n").problems == ["3:1 expected a value, found the end of the file"])
        #expect(Reading("{a: 1}", path: "x.json").problems == ["1:2 expected a key in double quotes"])
        #expect(Reading("a: 1", path: "x.json").causes == [.syntax])
    }

    // MARK: Limits

    @Test func `nesting is limited`() {
        var limits = Limits()
        limits.depth = 5
        for (text, path) in [
            ("[[[[[1]]]]]", "a.json"), ("- - - - - 1", "a.yaml"), ("[[[[[a]]]]]", "a.yaml"), ("a:\n b:\n  c:\n   d:\n    e: 1", "a.yaml"),
        ] {
            #expect(Reading(text, path: path, limits: limits).problems == [])
        }
        for (text, path) in [("[[[[[[1]]]]]]", "a.json"), ("- - - - - - 1", "a.yaml"), ("[[[[[[a]]]]]]", "a.yaml")] {
            let reading = Reading(text, path: path, limits: limits)
            #expect(reading.causes == [.limit])
            #expect(reading.problems.first?.hasSuffix("nested deeper than 5 levels") == true)
            #expect(reading.ask("/0/0/0/0", \.isPartial) == true)
        }
        for open in ["[", "{\"a\":", "- ", "? ", "{a: ", "[? "] {
            let reading = Reading(String(repeating: open, count: 50_000), path: open.hasPrefix("{\"") ? "a.json" : "a.yaml")
            #expect(reading.causes.contains(.limit), "\(open)")
        }
    }

    @Test func `aliases are limited`() {
        var limits = Limits()
        limits.aliases = 3
        #expect(Reading("a: &x 1\nb: [*x, *x, *x]", limits: limits).problems == [])
        let reading = Reading("a: &x 1\nb: [*x, *x, *x, *x]\nc: 1", limits: limits)
        #expect(reading.problems == ["2:17 more than 3 uses of aliases"])
        #expect(reading.ask("/b", \.count) == 3)
    }

    @Test func `nodes are limited`() {
        var limits = Limits()
        limits.nodes = 4
        for (text, path) in [("[1, 2, 3]", "a.json"), ("- 1\n- 2\n- 3", "a.yaml")] {
            #expect(Reading(text, path: path, limits: limits).problems == [])
        }
        for (text, path) in [
            ("[1, 2, 3, 4]", "a.json"), ("- 1\n- 2\n- 3\n- &a 4\n- *a", "a.yaml"), ("{\"a\": [1, 2], \"b\": {}}", "a.json"),
        ] {
            let reading = Reading(text, path: path, limits: limits)
            #expect(reading.causes == [.limit])
            #expect(reading.tree.count == 4)
        }
    }
}
