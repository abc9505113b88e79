import Editing
import Linting
import Support
import Testing
import YAML

@testable import Reporting

@Suite struct FixDiffTests {
    private let source = Source(path: "a.yaml", text: "one: 1\ntwo: 2\nthree: 3\nfour: 4\nfive: 5\nsix: 6\n")

    @Test func `a replaced scalar`() {
        expect([("2", "20")], "1 | one: 1\n2 - two: 2\n2 + two: 20\n")
    }

    @Test func `an inserted line`() {
        expect([("two", "new: 0\ntwo")], "1 | one: 1\n2 + new: 0\n")
    }

    @Test func `a deleted line`() {
        expect([("two: 2\n", "")], "1 | one: 1\n2 - two: 2\n")
    }

    @Test func `distant changes are shown separately`() {
        expect([("1", "10"), ("6", "60")], "1 - one: 1\n1 + one: 10\n...\n5 | five: 5\n6 - six: 6\n6 + six: 60\n")
    }

    @Test func `many lines are cut`() {
        let lines = (1...10).map { "n\($0): 0\n" }.joined()
        expect(
            [("two", lines + "two")],
            "1 | one: 1\n" + (1...8).map { "\($0 + 1) + n\($0): 0\n" }.joined() + "  + … 2 more lines\n")
    }

    @Test func `a long line is cut around the change`() {
        let filler = String(repeating: "word ", count: 300)
        let long = Source(path: "a.json", text: "{\(filler)X\(filler)}")
        let range = long.place(of: "X").range
        let result = diff(Fix(title: "", safety: .safe, edits: [Edit(source: long, range: range, text: "YZ")]), 40)
        let lines = result.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("word Xword") == true)
        #expect(lines.last?.contains("word YZword") == true)
        #expect(lines.allSatisfy { $0.count <= 40 })
    }

    private func expect(
        _ edits: [(String, String)], _ expected: String, _ location: Testing.SourceLocation = #_sourceLocation
    ) {
        let edits = edits.map { Edit(source: source, range: source.place(of: $0.0).range, text: $0.1) }
        #expect(diff(Fix(title: "", safety: .safe, edits: edits), 80) == expected, sourceLocation: location)
    }

    private func diff(_ fix: Fix, _ width: Int) -> String {
        var writer = TerminalWriter(color: false)
        FixDiff(fix).write(&writer, gutter: 1, width: width)
        return String(decoding: writer.finish(), as: UTF8.self)
    }
}
