import Editing
import Linting
import Support
import Testing
import YAML

@Suite struct FixOverlayTests {
    @Test func `an addition is merged into its parent`() {
        expect(
            "paths:\n  /a'b:\n    get:\n      x: 1\n", ("x: 1", "x: 2\n      y: {z: no}"),
            [#"{"target": "$['paths']['/a\\'b']['get']", "update": {"x": 2, "y": {"z": "no"}}}"#])
    }

    @Test func `an item is appended to its array`() {
        expect("a: [{b: 1}]\n", ("{b: 1}", "{b: 1}, {c: 2}"), [#"{"target": "$['a']", "update": {"c": 2}}"#])
    }

    @Test func `an array with a changed item is replaced`() {
        expect(
            "a:\n  schemes: [http, x]\n", ("http", "https"),
            [#"{"target": "$['a']['schemes']", "remove": true}"#, #"{"target": "$['a']", "update": {"schemes": ["https", "x"]}}"#])
        expect(
            "a: [1, 2]\n", ("1, ", ""), [#"{"target": "$['a']", "remove": true}"#, #"{"target": "$", "update": {"a": [2]}}"#])
    }

    @Test func `a primitive is removed with its parent`() {
        expect(
            "a: {maxlength: 2, b: true}\n", ("maxlength", "maxLength"),
            [#"{"target": "$['a']", "remove": true}"#, #"{"target": "$", "update": {"a": {"maxLength": 2, "b": true}}}"#])
    }

    @Test func `inexpressible changes are reported`() {
        let draft = draft("a: 1\nb: 2\n", ("b: 2\n", ""))
        #expect(!FixOverlay(draft).isComplete)
    }

    @Test func `YAML has the same actions`() throws {
        let long = String(repeating: "k", count: 800)
        let new = """
            {c: [1.50, 0x10, null, no, "true", 1e3, [], {}, [[d], {e: f, g: [h]}]], 404: {a: "x\\n\\ny\\u202e"}, \(long): {z: 'é: #'}}
            """
        let draft = draft("a: {b: 1}\n", ("b: 1", "b: \(new)"))
        let overlay = FixOverlay(draft)
        #expect(overlay.isComplete)
        let json = try value(overlay.render(as: .json, extends: "../a b.yaml"), "o.json")
        let yaml = try value(overlay.render(as: .yaml, extends: "../a b.yaml"), "o.yaml")
        #expect(json.json == yaml.json)
        #expect(yaml.json.contains("\"overlay\": \"1.0.0\", \"extends\": \"../a b.yaml\""))
        let text = String(decoding: overlay.render(as: .yaml, extends: nil), as: UTF8.self)
        #expect(!text.contains("\u{202E}") && text.contains("u202e") && text.contains("- 1.50"))
    }

    @Test(arguments: [("a.yaml", true), ("A.YML", true), ("a.json", false), ("a.yaml.json", false), ("overlay", false)])
    func `the file name determines the format`(path: String, isYAML: Bool) {
        #expect((FixOverlay.Form(ofFile: path) == .yaml) == isYAML)
    }

    @Test func `changes that are nested too deeply are reported`() {
        let deep = String(repeating: "{a: ", count: 300) + "1" + String(repeating: "}", count: 300)
        let changed = FixOverlay(draft("b: \(deep)\n", (": 1", ": 2")))
        #expect(changed.isComplete && String(decoding: changed.render(as: .json, extends: nil), as: UTF8.self).contains("{\"a\": 2}"))
        #expect(!FixOverlay(draft("b: 1\n", ("b: 1", "b: 1\nc: \(deep)"))).isComplete)
    }

    private func value(_ bytes: [UInt8], _ path: String) throws -> Value {
        let tree = Tree.read(Source(path: path, bytes: bytes))
        #expect(tree.problems.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
        return try withExtendedLifetime(tree) { try #require(tree.root.flatMap { Value($0) }) }
    }

    private func draft(_ text: String, _ change: (String, String)) -> Draft {
        let source = Source(path: "a.yaml", text: text)
        var draft = Draft(path: "a.yaml", original: Array(text.utf8))
        draft.apply([Edit(source: source, range: source.place(of: change.0).range, text: change.1)])
        return draft
    }

    private func expect(_ text: String, _ change: (String, String), _ actions: [String]) {
        let rendered = String(decoding: FixOverlay(draft(text, change)).render(as: .json, extends: nil), as: UTF8.self)
        #expect(
            rendered
                == "{\n  \"overlay\": \"1.0.0\",\n  \"info\": {\"title\": \"Fixes by Merlon\", \"version\": \"1.0.0\"},\n  \"actions\": [\n    "
                + actions.joined(separator: ",\n    ") + "\n  ]\n}\n")
    }
}
