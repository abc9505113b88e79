import Testing

@testable import YAML

/// Lines, columns and offsets in every encoding.
@Suite struct SourceTests {
    private func place(_ source: Source, _ offset: Int) -> String {
        let position = source.position(at: UInt32(offset))
        return "\(position.line):\(position.column)@\(position.offset)"
    }

    @Test func `lines end at a line feed, a carriage return, or both`() {
        let source = Source(path: "a", text: "ab\ncd\r\nef\rgh\n")
        #expect(source.lines.count == 5)
        #expect(
            [0, 1, 2, 3, 5, 6, 7, 9, 10, 13].map { place(source, $0) } == [
                "1:1@0", "1:2@1", "1:3@2", "2:1@3", "2:3@5", "2:4@6", "3:1@7", "3:3@9", "4:1@10", "5:1@13",
            ])
        #expect((1...6).map { source.line($0).string } == ["ab", "cd", "ef", "gh", "", ""])
    }

    @Test(arguments: [("ab\r", 2), ("\r", 2), ("\r\r\n", 3), ("\n\r", 3), ("\r\n\r", 3), ("ab", 1), ("", 1), ("\n\r\nab\r\rc", 5)])
    func lineBreaksAtTheEnds(text: String, count: Int) {
        #expect(Source(path: "a", text: text).lines.count == count)
    }

    @Test func otherSeparatorsDoNotEndLines() {
        let source = Source(path: "a", text: "a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f\ng")
        #expect(source.lines.count == 2)
        #expect(place(source, source.bytes.count - 1) == "2:1@17")
        #expect(place(source, 14) == "1:10@14")
    }

    @Test func `columns count code points`() {
        let source = Source(path: "a", text: "é日😀e\u{301}x\ny")
        #expect(
            [0, 2, 5, 9, 10, 12, 13, 14].map { place(source, $0) } == [
                "1:1@0", "1:2@2", "1:3@5", "1:4@9", "1:5@10", "1:6@12", "1:7@13", "2:1@14",
            ])
    }

    @Test func `a byte order mark takes no column`() {
        let source = Source(path: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("ab\nc".utf8))
        #expect([0, 3, 4, 6].map { place(source, $0) } == ["1:1@0", "1:1@3", "1:2@4", "2:1@6"])
    }

    @Test func `offsets past the end are clamped`() {
        let source = Source(path: "a", text: "ab")
        #expect(place(source, 99) == "1:3@2")
        #expect(place(Source(path: "a", text: ""), 5) == "1:1@0")
    }

    /// Columns in a line of many kilobytes come from a table; they must be those that counting gives.
    @Test func `long lines are counted exactly`() {
        let line = String(repeating: "aé日😀", count: 3_000)
        let source = Source(path: "a", text: "x\n" + line + "\nlast")
        var offset = 2
        for (index, scalar) in line.unicodeScalars.enumerated() {
            if index % 97 == 0 || (1_000...1_060).contains(index) { #expect(place(source, offset) == "2:\(index + 1)@\(offset)") }
            offset += UTF8.width(scalar)
        }
        #expect(place(source, offset + 1) == "3:1@\(offset + 1)")
    }

    @Test(arguments: [false, true]) func `UTF-16 is converted, and places are kept`(isLittleEndian: Bool) {
        let text = "a: é\nb: 😀x\r\nc: " + String(repeating: "日", count: 2_000) + "\nd: 1"
        let units = [0xFEFF] + Array(text.utf16)
        let bytes = units.flatMap { unit in
            isLittleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        let reading = Reading(bytes: bytes)
        #expect(reading.problems == [])
        #expect(["/a", "/b", "/d"].map { reading.text($0) } == ["é", "😀x", "1"])
        #expect(["/a", "/b", "/c", "/d"].map { reading.place($0) } == ["1:4", "2:4", "3:4", "4:4"])
        // "a: é\nb: 😀" takes 10 units, the byte order mark one.
        let source = reading.tree.source
        #expect(place(source, 13) == "2:5@22")
        #expect(place(source, source.bytes.count) == "4:5@\(bytes.count)")
        #expect(source.position(at: UInt32(source.bytes.count - 4)).offset == bytes.count - 8)
    }

    @Test func `unpaired surrogates and half units end the text`() {
        let lone = Reading(bytes: [0xFF, 0xFE, 0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0, 0x00, 0xD8, 0x63, 0])
        #expect(lone.text("/a") == "b")
        #expect(lone.problems.count == 1)
        let half = Reading(bytes: [0xFE, 0xFF, 0, 0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0])
        #expect(half.text("/a") == "b")
        #expect(half.problems == ["1:5 the UTF-16 text ends with an incomplete character"])
    }

    @Test func `UTF-32 is refused by name`() {
        for head in [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]] as [[UInt8]] {
            let reading = Reading(bytes: head + [0x61, 0, 0, 0])
            #expect(reading.problems == ["1:1 the file is UTF-32; only UTF-8 and UTF-16 are supported"])
            #expect(reading.tree.root == nil)
        }
    }

    @Test func `ill-formed UTF-8 ends the text`() {
        let cases: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF8, 0x88, 0x80, 0x80], [0xFF], [0xE2, 0x82], [0xC3],
        ]
        for bytes in cases {
            for path in ["a.yaml", "a.json"] {
                let head = path == "a.yaml" ? "a: 1\nb: é" : "{\"a\": 1,\n\"b\": \"é"
                let reading = Reading(bytes: Array(head.utf8) + bytes + Array("x".utf8), path: path)
                #expect(reading.text("/a") == "1", "\(bytes) \(path)")
                #expect(
                    reading.problems.contains { $0.hasPrefix("2:") && $0.hasSuffix("is not valid UTF-8") }, "\(bytes): \(reading.problems)")
            }
        }
    }

    @Test func `well-formed UTF-8 is accepted`() {
        for text in ["\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"] {
            #expect(Source(path: "a", text: "\"" + text + "\"").encodingProblem == nil)
        }
    }
}
