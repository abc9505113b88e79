import Support
import System
import Testing
import YAML

@testable import Reporting

@Suite struct SourceLineTests {
    @Test func `tabs become blanks up to the next tab stop`() {
        expect("\tname:\tx", marking: "x", 60, "    name:   x", 12..<13)
    }

    @Test func `wide characters take two columns, combining ones none`() {
        expect("日本: x", marking: "x", 60, "日本: x", 6..<7)
        expect("😀e\u{301}: x", marking: "x", 60, "😀e\u{301}: x", 5..<6)
        expect("a: 日本", marking: "日本", 60, "a: 日本", 3..<7)
    }

    @Test func `control characters are escaped`() {
        expect("\u{1B}[31m: x", marking: "x", 60, "\\u{1b}[31m: x", 12..<13)
        expect("\u{202E}\u{2066}\u{200F}\u{61C}\u{200B}", marking: "\u{200B}", 60, "\\u{202e}\\u{2066}\\u{200f}\\u{61c}\\u{200b}", 31..<39)
    }

    @Test func `invalid bytes are escaped`() {
        let source = Source(path: "", bytes: Array("a".utf8) + [0xFF, 0xC3] + Array("b".utf8))
        let line = SourceLine(source.line(1), around: 3..<4, width: 60)
        #expect(String(decoding: line.bytes, as: UTF8.self) == "a\\x{ff}\\x{c3}b" || source.bytes.isEmpty)
    }

    @Test func `long lines are cut around the focus`() {
        let text = String(repeating: "a", count: 100) + "HERE" + String(repeating: "b", count: 100)
        expect(text, marking: "HERE", 20, "…aaaaaaHERE" + "bbbbbbbb…", 7..<11)
        expect("HERE" + text, marking: "HERE", 20, "HERE" + String(repeating: "a", count: 15) + "…", 0..<4)
        expect(String(repeating: "a", count: 100) + "HERE", marking: "HERE", 20, "…" + String(repeating: "a", count: 15) + "HERE", 16..<20)
    }

    @Test func `no line is longer than the width`() {
        let text = String(repeating: "x日\u{1B}\t", count: 400)
        let source = Source(path: "", text: text)
        for offset in stride(from: 0, to: source.bytes.count, by: 7) {
            let line = SourceLine(source.line(1), around: offset..<offset + 5, width: 40)
            var writer = ByteWriter()
            let columns = line.bytes.withUnsafeBufferPointer { writer.writeVisible($0) }
            #expect(columns <= 40)
            let marked = line.columns(of: offset..<offset + 5)
            #expect(marked.map { $0.lowerBound >= 0 && $0.upperBound <= 40 && !$0.isEmpty } == true)
        }
    }

    @Test func `a cut range has no columns`() {
        let source = Source(path: "", text: String(repeating: "a", count: 1000))
        let line = SourceLine(source.line(1), around: 500..<501, width: 40)
        #expect(line.columns(of: 0..<4) == nil)
        #expect(line.columns(of: 900..<904) == nil)
    }

    @Test func `an empty line has a column for the caret`() {
        let line = SourceLine(Source(path: "", text: "").line(1), around: 0..<0, width: 40)
        #expect(line.bytes.isEmpty)
        #expect(line.columns(of: 0..<0) == 0..<1)
    }

    private func expect(
        _ text: String, marking words: String, _ width: Int, _ shown: String, _ columns: Range<Int>,
        _ location: Testing.SourceLocation = #_sourceLocation
    ) {
        let source = Source(path: "", text: text)
        let range = source.place(of: words).range
        let focus = Int(range.lower)..<Int(range.upper)
        let line = SourceLine(source.line(1), around: focus, width: width)
        #expect(String(decoding: line.bytes, as: UTF8.self) == shown, sourceLocation: location)
        #expect(line.columns(of: focus) == columns, sourceLocation: location)
    }
}
