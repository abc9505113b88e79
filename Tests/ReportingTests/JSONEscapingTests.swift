import Reporting
import System
import Testing
import YAML

@Suite struct JSONEscapingTests {
    @Test(arguments: [
        ("", #""""#),
        ("plain words that are longer than eight", #""plain words that are longer than eight""#),
        ("say \"hi\" \\ there", #""say \"hi\" \\ there""#),
        ("a\nb\rc\td\u{0}e\u{1B}f\u{7F}g", #""a\nb\rc\td\u0000e\u001bf\u007fg""#),
        ("é 日本 😀", #""é 日本 😀""#),
        ("\u{2028}\u{2029}\u{85}\u{202E}\u{200B}\u{FEFF}", #""\u2028\u2029\u0085\u202e\u200b\ufeff""#),
        ("</script>", #""\u003c/script>""#),
        ("\u{E0041}", #""\udb40\udc41""#),
    ])
    func `strings are escaped`(_ text: String, _ expected: String) {
        #expect(escaped(Array(text.utf8)) == expected)
    }

    @Test(arguments: [
        ([0xFF], "\"\u{FFFD}\""),
        ([0x61, 0xC3], "\"a\u{FFFD}\""),
        ([0xED, 0xA0, 0x80, 0x62], "\"\u{FFFD}\u{FFFD}\u{FFFD}b\""),
        ([0xF0, 0x9F, 0x98, 0x22], "\"\u{FFFD}\\\"\""),
        ([0xC0, 0xAF], "\"\u{FFFD}\u{FFFD}\""),
    ])
    func `ill-formed bytes are replaced`(_ bytes: [UInt8], _ expected: String) {
        #expect(escaped(bytes) == expected)
        #expect(escaped(bytes).dropFirst().hasPrefix(String(decoding: bytes.prefix(1), as: UTF8.self)))
    }

    @Test func `every byte at every position in an eight-byte word`() throws {
        for byte in UInt8.min...127 {
            for place in 0..<9 {
                var bytes = [UInt8](repeating: 0x61, count: 9)
                bytes[place] = byte
                let read = try #require(ReportingEcho.read(escaped(bytes)))
                #expect(read == String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    @Test func `foreign JSON is escaped where its strings are not`() {
        let hazards = "\u{202E}\u{9B}\u{7F}<\u{200B}é\u{1F600}"
        let own = escaped(Array("a\"\\\n\(hazards)".utf8))
        #expect(rewritten(own) == own)
        #expect(rewritten("{\"a\\n\": [1,\n \"\(hazards)\"]}") == #"{"a\n": [1,"# + "\n" + #" "\u202e\u009b\u007f\u003c\u200bé😀"]}"#)
    }

    private func rewritten(_ json: String) -> String {
        var writer = ByteWriter()
        Array(json.utf8).withUnsafeBufferPointer { writer.write(jsonText: $0) }
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    private func escaped(_ bytes: [UInt8]) -> String {
        var writer = ByteWriter()
        bytes.withUnsafeBufferPointer { writer.write(json: $0) }
        return String(decoding: writer.finish(), as: UTF8.self)
    }
}

/// Reads a JSON string back.
private enum ReportingEcho {
    static func read(_ json: String) -> String? {
        let tree = Tree.read(Source(path: "", text: "[\(json)]"))
        return tree.problems.isEmpty ? tree.root?.descendant(Text("/0"))?.string : nil
    }
}
