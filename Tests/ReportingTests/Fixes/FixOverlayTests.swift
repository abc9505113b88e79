import Linting
import Reporting
import Support
import Testing
import YAML

@Suite struct FixOverlayTests {
    @Test func `what is added is merged into what holds it`() {
        expect(
            "paths:\n  /a'b:\n    get:\n      x: 1\n", ("x: 1", "x: 2\n      y: {z: no}"),
            [#"{"target": "$['paths']['/a\\'b']['get']", "update": {"x": 2, "y": {"z": "no"}}}"#])
    }

    @Test func `an item is added to its array`() {
        expect("a: [{b: 1}]\n", ("{b: 1}", "{b: 1}, {c: 2}"), [#"{"target": "$['a']", "update": {"c": 2}}"#])
    }

    @Test func `an array that changes inside is written anew`() {
        expect(
            "a:\n  schemes: [http, x]\n", ("http", "https"),
            [#"{"target": "$['a']['schemes']", "remove": true}"#, #"{"target": "$['a']", "update": {"schemes": ["https", "x"]}}"#])
        expect(
            "a: [1, 2]\n", ("1, ", ""), [#"{"target": "$['a']", "remove": true}"#, #"{"target": "$", "update": {"a": [2]}}"#])
    }

    @Test func `a primitive goes with what holds it`() {
        expect(
            "a: {maxlength: 2, b: true}\n", ("maxlength", "maxLength"),
            [#"{"target": "$['a']", "remove": true}"#, #"{"target": "$", "update": {"a": {"maxLength": 2, "b": true}}}"#])
    }

    @Test func `what cannot be said is told`() {
        let draft = draft("a: 1\nb: 2\n", ("b: 2\n", ""))
        #expect(!FixOverlay(draft).isComplete)
    }

    private func draft(_ text: String, _ change: (String, String)) -> Draft {
        let source = Source(path: "a.yaml", text: text)
        var draft = Draft(path: "a.yaml", original: Array(text.utf8))
        draft.apply([Edit(source: source, range: source.place(of: change.0).range, text: change.1)])
        return draft
    }

    private func expect(_ text: String, _ change: (String, String), _ actions: [String]) {
        let rendered = String(decoding: FixOverlay(draft(text, change)).render(), as: UTF8.self)
        #expect(
            rendered
                == "{\n  \"overlay\": \"1.0.0\",\n  \"info\": {\"title\": \"Fixes by Merlon\", \"version\": \"1.0.0\"},\n  \"actions\": [\n    "
                + actions.joined(separator: ",\n    ") + "\n  ]\n}\n")
    }
}
