import Testing

@testable import YAML

@Suite struct DiscoverySnifferTests {
    @Test(arguments: [
        "openapi: 3.0.0\n", "openapi: 3.0.0", "swagger: '2.0'\r\ninfo: {}\r\n", "info:\r  title: a\ropenapi: 3.1.0\r",
        "\"openapi\": \"3.0.0\"\n",
        "'swagger' : 2.0\n", "# comment\n\n---\nopenapi: 3.0.0\n", "%YAML 1.2\n---\nopenapi: 3.0.0\n", "  info: {}\n  openapi: 3.0.0\n",
        "\u{FEFF}openapi: 3.0.0\n", "openapi:\t3.0.0\n", "openapi: # version\n", "openapi:\n  3.0.0\n", "openapi:\n",
        "openapi:\ninfo: {}\n",
        "--- !api\nopenapi: 3.0.0\n", "&root\nopenapi: 3.0.0\n", "!!str openapi: 3.0.0\n", "? openapi\n: 3.0.0\n", "openapi: !!str 3.0.0\n",
        "info:\n  description: |\n    text\n    openapi: no\nopenapi: 3.0.0\n", "a: 1\n---\nopenapi: 3.0.0\n", "openapi: 4.0.0\n",
        "openapi: null\n", "openapi:", "info: {}\nswagger: !!str", "openapi:\n -- x\n",
        "{\"openapi\":\"3.0.0\"}", "{\"a\":{\"b\":[1,{\"c\":\"}\"}]},\"swagger\":\"2.0\"}", "\n\t{ \"openapi\" : \"3.0.0\" }",
        "{openapi: 3.0.0}",
        "{'openapi': 3.0.0}", "# c\n{a: don't, openapi: 3.0.0}", "--- {openapi: 3.0.0}", "{\"a\":\"\\\"{\",\"openapi\":\"3\"}",
        "{\"a\":\"\\\\\",\"openapi\":\"3\"}",
        "{ # {\"\n openapi: 3.0.0}", "{a: 'it''s {', openapi: 3.0.0}", "{\"open\\u0061pi\":\"3.0.0\"}", "{\"openapi\":3", "{\"openapi\":",
        "{\"a\": 1 \"openapi\": \"3\"}", "{a: http://x/{y}, openapi: 3}",
        "{openapi: type}", "{a: {b\"\": [1]}, openapi: 3}", "{a: b \"c, openapi: 3}", "{a: x:\"y, openapi: 3}", "{openapi:",
        "{a: b''c', openapi: 3}",
        "{\"a\": \"b\" \"openapi\": 3}",
        "{openapi: true:0}", "{&a openapi: 3}", "{a: 1, !!str  \"openapi\": 3}", "{a: &a '{', openapi: 3}", "{? openapi : 3}",
        "{#{\nopenapi: 3}",
    ])
    func `descriptions are recognized`(_ text: String) { expect(text, true) }

    @Test(arguments: [
        "", "\n", "# openapi: 3.0.0\n", "info:\n  openapi: 3.0.0\n", " a: 1\nopenapi: 3.0.0\n", "- openapi: 3.0.0\n", "openapi:3.0.0\n",
        "openapis: 3\n",
        "x-openapi: 3\n", "text: |\n  openapi: 3.0.0\n", "openapi\n", "\"openapi: 3.0.0\"\n", "--- |\nopenapi: 3.0.0\n",
        "openapi: {a: b}\n",
        "openapi: [a]\n", "openapi:\n  enabled: true\n", "swagger:\n- a\n", "swagger:\n  - a\n", "openapi: true\n",
        "openapi: false # off\n",
        "swagger:\n\n  # settings\n  enabled: true\n", "{}", "[]", "[{\"openapi\":\"3.0.0\"}]", "{\"a\":{\"openapi\":\"3.0.0\"}}",
        "{\"a\":\"openapi\"}",
        "{\"a\":\"\\\",\\\"openapi\\\":1\"}", "{\"openapi\":{\"a\":1}}", "{\"openapi\": [1]}", "{\"openapi\": true}",
        "{\"openapis\":\"3\"}", "{a: openapi}",
        "{\"a\":1} openapi: 3", "{{- if .x }}\nopenapi: 3.0.0\n{{ end }}", "\u{0}\u{1}\u{2}", "{\"a\": [\"openapi\", \"3\"]}",
        "{a: {b: c}, d: [openapi: 3]}",
    ])
    func `other texts are not`(_ text: String) { expect(text, false) }

    @Test func `a late key is found`() {
        let filler = String(repeating: "key: a value that takes some room in the file\n", count: 5_000)
        expect(filler + "openapi: 3.0.0\n", true, pieces: [.max, 64 << 10, 4_096])
        let member = String(repeating: "\"key\": [\"a value that takes {some room\", {\"b\": 1}], ", count: 5_000)
        expect("{" + member + "\"openapi\": \"3.0.0\"}", true, pieces: [.max, 64 << 10, 4_096])
        expect("{\"a\": {" + member + "\"openapi\": \"3.0.0\"}}", false, pieces: [.max, 64 << 10, 4_096])
    }

    @Test func `unclosed brackets`() {
        expect(String(repeating: "{\"a\":", count: 100_000), false, pieces: [.max, 4_096])
        expect(String(repeating: "]", count: 100_000), false, pieces: [.max])
    }

    @Test func `bytes that are not text`() {
        #expect(!DescriptionSniffer.isDescription(Array(0...255)))
        #expect(DescriptionSniffer.isDescription([0xFF, 0x0A] + Array("openapi: 3\n".utf8)))
        #expect(!DescriptionSniffer.isDescription([0xFF, 0xFE]))
        #expect(!DescriptionSniffer.isDescription([0xFE, 0xFF, 0]))
    }

    /// In one piece, in small ones, and as UTF-16 of both orders.
    private func expect(_ text: String, _ isDescription: Bool, pieces: [Int] = [.max, 1, 7, 300]) {
        let plain = Array(text.utf8)
        let units = (text.unicodeScalars.first == "\u{FEFF}" ? "" : "\u{FEFF}") + text
        let little = units.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = units.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        for piece in pieces {
            let length = min(piece, max(little.count, 1))
            #expect(DescriptionSniffer.isDescription(plain, pieceLength: length) == isDescription, "\(length) bytes a piece")
            #expect(DescriptionSniffer.isDescription(little, pieceLength: length) == isDescription, "UTF-16LE, \(length) bytes a piece")
            #expect(DescriptionSniffer.isDescription(big, pieceLength: length) == isDescription, "UTF-16BE, \(length) bytes a piece")
        }
    }
}
