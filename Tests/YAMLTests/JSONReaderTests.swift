import Support
import Testing

@testable import YAML

/// RFC 8259, strictly.
@Suite struct JSONReaderTests {
    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u65E5\u0000""#, "é日\u{0}"), (#""\ud83d\ude00""#, "😀"),
        (#""\uD800""#, "\u{FFFD}"), (#""\udc00x""#, "\u{FFFD}x"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
        (#""\ud800\u0041""#, "\u{FFFD}A"),
        (#""\ud800\n""#, "\u{FFFD}\n"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), ("\"\u{7F}\u{2028}😀\"", "\u{7F}\u{2028}😀"), (#""""#, ""),
        (#""\u0022""#, "\""),
    ])
    func `strings are decoded`(json: String, text: String) {
        for (document, pointer) in [(json, ""), ("[\(json)]", "/0"), ("{\"k\": \(json)}", "/k")] {
            let reading = Reading(document, path: "a.json")
            #expect(reading.problems == [])
            #expect(reading.text(pointer) == text)
            #expect(reading.type(pointer) == .string)
            #expect(reading.written(pointer) == json)
        }
        let asKey = Reading("{\(json): 1}", path: "a.json")
        #expect(asKey.keys("") == [text])
        #expect(asKey.writtenKey("/" + text.components(separatedBy: "/").joined(separator: "~1")) == json)
    }

    @Test(arguments: [
        "", " ", "[", "]", "{", "}", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "{1:1}",
        "[1]x", "[1][2]", "{\"a\" 1}",
        "[01]", "[-]", "[+1]", "[1.]", "[.5]", "[1e]", "[1e+]", "[0x1]", "[1_0]", "[- 1]", "[NaN]", "[Infinity]", "[-Infinity]", "[True]",
        "[nul]", "[nulll]",
        "[\"a]", "[\"\\x\"]", "[\"\\u12\"]", "[\"\\u12G4\"]", "[\"\\", "[\"\\u", "[\"a\tb\"]", "[\"a\nb\"]", "[1]\u{0}", "[\u{A0}1]",
        "[1]//", "[/*x*/1]", "#", "[\"\\U0041\"]",
        "[\"\\'\"]", "\u{FEFF}\u{FEFF}[]", "[1}", "{\"a\":1]", "[--1]", "[1-]", "[1.2.3]", "nothing", "[\"\u{0}\"]",
    ])
    func `invalid JSON is rejected`(text: String) {
        let reading = Reading(text, path: "a.json")
        #expect(reading.causes == [.syntax], "\(reading.problems)")
    }

    @Test(arguments: [
        "[]", "{}", " [ ] ", "\t\r\n{\n}\n", "null", "true", "-0", "0", "1e5", "1E-5", "-1.25e+10", "\"x\"", "\u{FEFF}{}", "[[],{}]",
        "{\"\":0}", "{\"a\":1,\"a\":2}", "[1e9999]",
        "123456789012345678901234567890",
    ])
    func `valid JSON is read`(text: String) {
        #expect(Reading(text, path: "a.json").problems == [])
    }

    @Test func `everything before an error is kept`() {
        let reading = Reading("{\"a\": {\"b\": [1, 2]}, \"c\": [3, tru]}", path: "a.json")
        #expect(reading.text("/a/b/1") == "2")
        #expect(reading.text("/c/0") == "3")
        #expect(reading.ask("/c", \.isPartial) == true)
        #expect(reading.ask("/a", \.isPartial) == false)
        #expect(Reading("{\"a\":", path: "a.json").type("/a") == .null)
    }

    @Test func `long keys and wide objects are read`() {
        let key = String(repeating: "k", count: 5_000)
        let reading = Reading("{\"\(key)\": 1, " + (0..<2_000).map { "\"p\($0)\": \($0)" }.joined(separator: ",") + "}", path: "a.json")
        #expect(reading.problems == [])
        #expect(reading.text("/" + key) == "1")
        #expect((0..<2_000).allSatisfy { reading.text("/p\($0)") == String($0) })
        #expect(reading.text("/p2000") == nil)
        #expect(reading.ask("", \.count) == 2_001)
    }

    @Test func `hashes are not comments in JSON`() {
        #expect(Reading("{\"a\": \" # b\"}", path: "a.json").tree.comments.isEmpty)
    }
}
