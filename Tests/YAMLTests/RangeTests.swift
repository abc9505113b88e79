import Testing

@testable import YAML

/// Every key and value is given the bytes it is written in, no more and no less.
@Suite struct RangeTests {
    /// A document, and for pointers into it the key and the value as written.
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let written: [(pointer: String, key: String?, value: String)]
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ written: (String, String?, String)...) {
            self.text = text
            self.written = written.map { (pointer: $0.0, key: $0.1, value: $0.2) }
        }
    }

    static let cases: [Case] = [
        // Block mappings and sequences end with their last child.
        Case(
            "a: 1\nb:\n  c: two words  # note\n\n# end\nd: 3\n", ("", nil, "a: 1\nb:\n  c: two words  # note\n\n# end\nd: 3"),
            ("/a", "a", "1"),
            ("/b", "b", "c: two words"), ("/b/c", "c", "two words"), ("/d", "d", "3")),
        Case(
            "a:\n- 1\n- - 2\n  - 3\n- x: 4\n  y: 5\n\nb: 6", ("/a", "a", "- 1\n- - 2\n  - 3\n- x: 4\n  y: 5"), ("/a/0", nil, "1"),
            ("/a/1", nil, "- 2\n  - 3"), ("/a/1/1", nil, "3"), ("/a/2", nil, "x: 4\n  y: 5"), ("/a/2/y", "y", "5"), ("/b", "b", "6")),
        Case("a :  1\n\"b c\"\t:\t'2'\n", ("/a", "a", "1"), ("/b c", "\"b c\"", "'2'")),
        // Scalar styles.
        Case(
            "a: 'it''s'\nb: \"x\\ty\"\nc: \"one\n  two\"\nd: one\n  two\ne: 1\n", ("/a", "a", "'it''s'"), ("/b", "b", "\"x\\ty\""),
            ("/c", "c", "\"one\n  two\""), ("/d", "d", "one\n  two"), ("/e", "e", "1")),
        Case(
            "a: |\n  one\n  two\n\nb: >-  # folded\n  x\n  y\n# c\nc: |2+\n    z\n\nd: |\ne: 1", ("/a", "a", "|\n  one\n  two"),
            ("/b", "b", ">-  # folded\n  x\n  y"), ("/c", "c", "|2+\n    z"), ("/d", "d", "|"), ("/e", "e", "1")),
        // Flow.
        Case(
            "a: {b: [1, 'x' , {c: d}], \"e\": f }\ng: []\nh: {}", ("/a", "a", "{b: [1, 'x' , {c: d}], \"e\": f }"),
            ("/a/b", "b", "[1, 'x' , {c: d}]"),
            ("/a/b/1", nil, "'x'"), ("/a/b/2/c", "c", "d"), ("/a/e", "\"e\"", "f"), ("/g", "g", "[]"), ("/h", "h", "{}")),
        Case("{a: [\n 1,\n 2 ],\n b: c}", ("", nil, "{a: [\n 1,\n 2 ],\n b: c}"), ("/a", "a", "[\n 1,\n 2 ]"), ("/b", "b", "c")),
        Case("[a: 1, b]", ("/0", nil, "a: 1"), ("/0/a", "a", "1"), ("/1", nil, "b")),
        // Anchors and tags stand outside the range of a scalar.
        Case(
            "a: &x one\nb: !!str 2\nc: &y !t\n  three\nd: ! 4\ne: !<tag:x> &z \"5\"\nf: &l |\n  text\n", ("/a", "a", "one"),
            ("/b", "b", "2"),
            ("/c", "c", "three"), ("/d", "d", "4"), ("/e", "e", "\"5\""), ("/f", "f", "|\n  text")),
        Case("a: &x # note\n  one\r\nb: 2", ("/a", "a", "one"), ("/b", "b", "2")),
        Case("a: &x # note\r  one\rb: 2", ("/a", "a", "one"), ("/b", "b", "2")),
        Case("a: &x:y one\nb: &z:w\nc: 1", ("/a", "a", "one"), ("/b", "b", ""), ("/c", "c", "1")),
        Case("&k a: 1\n? &m b\n: *k\n", ("/a", "a", "1"), ("/b", "a", "a")),
        // Explicit and empty keys and values.
        Case("? a\n: 1\n? b\n# note\n\n? c\n:\nd:\n", ("/a", "a", "1"), ("/b", "b", ""), ("/c", "c", ""), ("/d", "d", "")),
        Case("x:\n  ? a\n\n# note\n\ny: 1", ("/x", "x", "? a"), ("/x/a", "a", ""), ("/y", "y", "1")),
        Case("{a, b: , c: 1, ? d }", ("/a", "a", ""), ("/b", "b", ""), ("/c", "c", "1"), ("/d", "d", "")),
        Case("-\n- 1\n-\n", ("/0", nil, ""), ("/1", nil, "1"), ("/2", nil, "")),
        Case("?\n: 1\n", ("/", "", "1")),
        Case("{?a: 1, ? b: 2, c?: 3}", ("/?a", "?a", "1"), ("/b", "b", "2"), ("/c?", "c?", "3")),
        // Line breaks, multi-byte text, tabs, one line.
        Case(
            "a: 1\r\nb:\r\n  - é\r\n  - 日本 # 😀\r\n  - '😀'\r\nc: x\r\n", ("/a", "a", "1"), ("/b", "b", "- é\r\n  - 日本 # 😀\r\n  - '😀'"),
            ("/b/1", nil, "日本"), ("/b/2", nil, "'😀'"), ("/c", "c", "x")),
        Case("é: ü\nß:\t日\n", ("/é", "é", "ü"), ("/ß", "ß", "日")),
        Case("a: 1\rb: |\r  x\r  y\rc: 2", ("/b", "b", "|\r  x\r  y"), ("/c", "c", "2")),
        Case("# 日本\n---\na: \"é\\n\"\nb: 1 # x\n...\n", ("/a", "a", "\"é\\n\""), ("/b", "b", "1")),
        // NEL, LS and PS are characters like any other.
        Case(
            "a: |\n  one\u{2028}two\n  three\u{85}\nb: x\u{2029}y\nc: 'p\u{85}q'\nd: 1", ("/a", "a", "|\n  one\u{2028}two\n  three\u{85}"),
            ("/b", "b", "x\u{2029}y"), ("/c", "c", "'p\u{85}q'"), ("/d", "d", "1")),
        Case("x\u{2028}y: 1 # a\u{2028}b: 2\nz: 3", ("/x\u{2028}y", "x\u{2028}y", "1"), ("/z", "z", "3")),
    ]

    @Test(arguments: cases) func `ranges are exact`(of example: Case) {
        for mark in [false, true] {
            let reading = Reading(bytes: (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(example.text.utf8))
            #expect(reading.problems == [])
            for expected in example.written {
                #expect(reading.written(expected.pointer) == expected.value, "value at \(expected.pointer)")
                #expect(reading.writtenKey(expected.pointer) == expected.key, "key at \(expected.pointer)")
            }
        }
    }

    @Test func `JSON ranges are exact`() {
        let reading = Reading(
            "\u{FEFF} {\"a\\u0062\" : [1.5e3, \"é\\ud83d\\ude00\" ], \"\": {\"x\":null}, \"日\":\"\\\"\"}\n", path: "a.json")
        #expect(reading.problems == [])
        #expect(reading.written("/ab") == "[1.5e3, \"é\\ud83d\\ude00\" ]")
        #expect(reading.writtenKey("/ab") == "\"a\\u0062\"")
        #expect(reading.written("/ab/0") == "1.5e3")
        #expect(reading.written("/ab/1") == "\"é\\ud83d\\ude00\"")
        #expect(reading.text("/ab/1") == "é😀")
        #expect(reading.written("/") == "{\"x\":null}")
        #expect(reading.writtenKey("/") == "\"\"")
        #expect(reading.written("//x") == "null")
        #expect(reading.written("/日") == "\"\\\"\"")
    }

    @Test func `line separators are kept in texts`() {
        let reading = Reading("a: |\n  one\u{2028}two\u{85}\n  three\nb: x\u{85}y\nc: \"p\u{2029} q\\Lr\"\n\"k\u{2028}\": 1")
        #expect(reading.text("/a") == "one\u{2028}two\u{85}\nthree\n")
        #expect(reading.text("/b") == "x\u{85}y")
        #expect(reading.text("/c") == "p\u{2029} q\u{2028}r")
        #expect(reading.text("/k\u{2028}") == "1")
    }

    /// What would stand for the separators may be in the text too.
    @Test func `private use characters survive separators`() {
        let every = (0xE0F0...0xE0FE).compactMap(Unicode.Scalar.init).map(String.init).joined()
        let reading = Reading("a: \(every)\u{2028}z\nb: \u{7F0}\u{7F1}\u{85}\n")
        #expect(reading.text("/a") == every + "\u{2028}z")
        #expect(reading.text("/b") == "\u{7F0}\u{7F1}\u{85}")
    }
}
