import Testing
import YAML

@testable import Reporting

/// The values are those of github/codeql-action, `src/fingerprints.test.ts`.
@Suite struct LineHashesTests {
    private static let greetings = [
        "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1",
        "c129715d7a2bc9a3:1",
    ]

    @Test(arguments: [
        ("", ["c129715d7a2bc9a3:1"]),
        (" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]),
        (" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", greetings),
        (" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", greetings),
        (" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", greetings),
        (" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", greetings),
    ])
    func `known values`(_ text: String, _ expected: [String]) {
        #expect(hashes(text, Set(1...expected.count)) == expected)
    }

    @Test func `equal lines are numbered`() {
        let text = String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10)
        let expected = [
            "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4", "a7f2ff13bc495cf2:5",
            "a7f2ff13bc495cf2:6",
            "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1",
        ]
        #expect(hashes(text, Set(1...11)) == expected)
        #expect(hashes(text, [5]) == ["a7f2ff13bc495cf2:5"])
        #expect(hashes(text, [3, 11, 99]) == ["a7f2ff13bc495cf2:3", "c129715d7a2bc9a3:1"])
    }

    @Test func `the cost of a line does not depend on its length`() {
        let text = "{" + String(repeating: "\"é😀\": 1,", count: 50_000) + "}"
        #expect(hashes(text, [1]).count == 1)
    }

    @Test(arguments: 0..<40) func `every line has the hash of its first hundred units`(seed: Int) {
        // Words and blanks of every length, so that steps of eight and of four bytes begin and end everywhere.
        let text = (0..<400).map { number in
            let length = (number &* 7 &+ seed &* number / 3) % 23
            let gap = ["", " ", "  ", "\n", "\t", " é", "\r\n", "~"][(number &* 5 &+ seed) % 8]
            return String(repeating: ["a", "Z", "#"][(number + seed) % 3], count: length) + gap
        }.joined()
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        let expected = lines.indices.map { first in
            var units = Array(lines[first...].joined(separator: "\n").utf16).filter { $0 != 0x20 && $0 != 0x09 }
            units = (units + [0xFFFF] + Array(repeating: 0, count: 100)).prefix(100).map { $0 }
            return String(units.reduce(UInt64(0)) { $0 &* 37 &+ UInt64($1) }, radix: 16)
        }
        let found = hashes(text, Set(1...lines.count)).map { String($0.prefix { $0 != ":" }) }
        #expect(found == expected)
    }

    private func hashes(_ text: String, _ lines: Set<Int>) -> [String] {
        let source = Source(path: "", text: text)
        let hashes = LineHashes(source.bytes, lines: lines)
        return lines.sorted().compactMap { line in
            hashes[line].map { "\(String($0.hash, radix: 16)):\($0.occurrence)" }
        }
    }
}
