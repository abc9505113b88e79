import Editing
import Linting
import Support
import Testing
import YAML

@Suite struct UnifiedDiffTests {
    @Test func `an inserted line`() {
        expect(
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n", [(9, 9, "\n5a")], "@@ -3,6 +3,7 @@\n 3\n 4\n 5\n+5a\n 6\n 7\n 8\n")
    }

    @Test func `no line break at the end of the file`() {
        expect(
            "a: 1", [(4, 4, "\nb: 2")], "@@ -1,1 +1,2 @@\n-a: 1\n\\ No newline at end of file\n+a: 1\n+b: 2\n\\ No newline at end of file\n"
        )
    }

    @Test func `a deleted line`() {
        expect("a\r\nb\r\nc\r\n", [(3, 6, "")], "@@ -1,3 +1,2 @@\n a\r\n-b\r\n c\r\n")
    }

    @Test func `distant changes are two hunks`() {
        let text = (1...20).map { "\($0)\n" }.joined()
        expect(text, [(0, 1, "x"), (45, 47, "y")], "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -16,5 +16,5 @@\n 16\n 17\n 18\n-19\n+y\n 20\n")
    }

    @Test func `no change makes no patch`() {
        var draft = Draft(path: "a", original: Array("a\nb\n".utf8))
        draft.apply([Edit(source: Source(path: "a", text: "a\nb\n"), range: TextRange(2, 3), text: "b")])
        #expect(UnifiedDiff(draft).isEmpty)
    }

    @Test(arguments: 0..<50) func `several rounds of edits equal the same edits one by one`(seed: Int) {
        var generator = Generator(seed: UInt64(seed))
        let original = (0..<40).map { _ in generator.pick(["a", "bb\n", "\n", "ccc"]) }.joined()
        var draft = Draft(path: "a", original: Array(original.utf8))
        var bytes = Array(original.utf8)
        for _ in 0..<4 {
            let source = Source(path: "a", bytes: bytes)
            var edits: [Edit] = []
            var position = 0
            while position < bytes.count {
                let end = min(bytes.count, position + generator.next(below: 5))
                edits.append(
                    Edit(source: source, range: TextRange(UInt32(position), UInt32(end)), text: generator.pick(["", "x", "\ny", "zz\n"])))
                position = end + 1 + generator.next(below: 20)
            }
            for edit in edits.reversed() {
                bytes.replaceSubrange(Int(edit.range.lower)..<Int(edit.range.upper), with: Array(edit.text.utf8))
            }
            draft.apply(edits)
            #expect(draft.bytes == bytes)
        }
        #expect(UnifiedDiffTests.patched(original, UnifiedDiff(draft)) == bytes)
    }

    /// Applies a patch the plain way.
    private static func patched(_ original: String, _ diff: UnifiedDiff) -> [UInt8] {
        let old = original.components(separatedBy: "\n")
        var result: [String] = []
        var next = 0
        var isAtEnd = false
        var isRemoved = false
        for line in String(decoding: diff.render(from: "a/a", to: "b/a"), as: UTF8.self).components(separatedBy: "\n").dropFirst(3) {
            if line.hasPrefix("@@ -") {
                let numbers = line.dropFirst(4).prefix { $0 != " " }.split(separator: ",").compactMap { Int($0) }
                let start = numbers[1] == 0 ? numbers[0] : numbers[0] - 1
                result += old[next..<start]
                next = start
            } else if line.hasPrefix("-") {
                next += 1
                isRemoved = true
            } else if line.hasPrefix("+") {
                result.append(String(line.dropFirst()))
                isAtEnd = false
                isRemoved = false
            } else if line.hasPrefix(" ") {
                result.append(old[next])
                next += 1
                isAtEnd = false
                isRemoved = false
            } else if line.hasPrefix("\\") {
                if !isRemoved { isAtEnd = true }
            }
        }
        if next >= old.count || next == old.count - 1 && old[next].isEmpty {
            return Array((result.joined(separator: "\n") + (isAtEnd || result.isEmpty ? "" : "\n")).utf8)
        }
        return Array((result + old[next...]).joined(separator: "\n").utf8)
    }

    private func expect(_ text: String, _ edits: [(Int, Int, String)], _ expected: String) {
        let source = Source(path: "a b", text: text)
        var draft = Draft(path: "a b", original: Array(text.utf8))
        draft.apply(edits.map { Edit(source: source, range: TextRange(UInt32($0.0), UInt32($0.1)), text: $0.2) })
        let patch = String(decoding: UnifiedDiff(draft).render(from: "a/a b", to: "b/a b"), as: UTF8.self)
        #expect(patch == "diff --git a/a b b/a b\n--- a/a b\t\n+++ b/a b\t\n" + expected)
    }
}
