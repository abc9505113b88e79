import Patterns
import Testing

/// Patterns made to exhaust time, memory or the stack.
@Suite struct PatternHostileTests {
    private static func nested(_ open: String, _ close: String, _ depth: Int, _ middle: String = "a") -> String {
        String(repeating: open, count: depth) + middle + String(repeating: close, count: depth)
    }

    private static func many(_ part: String, _ count: Int, _ end: String = "") -> String {
        String(repeating: part, count: count) + end
    }

    private static let hostile: [String] = [
        nested("(", ")", 50_000), nested("(", ")*", 5_000), nested("(?:", ")+", 3_000) + "$", nested("(?:", "){2}", 3_000),
        nested("(?:", "){1,20}", 20), nested("(?=", ")", 3_000), nested("(?<=a*", ")", 1_500), nested("(?:|", ")", 3_000),
        nested("[", "]", 3_000), many("[", 5_000), many("(", 10_000), many(")", 10_000), many("(?<", 3_000), many("a?", 5_000),
        many("a*", 5_000), many("(a*)*", 2_000, "$"), many("ab\\s*", 2_500, "$"), many(".*ab", 2_500, "$"), many("[a-z]{0,61}", 900, "$"),
        many("(?=a*)", 1_600, "b"), many("(?!.)", 2_000, "b"), many("(?:(?=a*b)c)*", 700, "$"), many("(a)\\1", 2_000),
        "(a+)" + many("\\1", 5_000, "$"), many("a{1000}", 1_400), many("(?:ab){24}", 1_000), many("\\p{L}", 2_000, "+$"),
        many(".*.*.*=", 1_000), many("(?:^|$|\\b|a?)", 800, "b+$"), many("(?:a|b?c*)*", 900, "$"), many("\\k<n>", 2_000, "(?<n>a)"),
        many("(?<n>a)|", 800) + many("\\k<n>", 800), "^(?:" + many("(?<n>a)|", 1_200, ")*$"),
        nested("(?:", ")", 1_500, (0..<400).map { "(?<n\($0)>a)" }.joined()), "((((((a{0,9}){0,9}){0,9}){0,9}){0,9}){0,9})$",
        "^(?:" + (0..<2_500).map { "w\($0)" }.joined(separator: "|") + ")*$", "(a{99999999999999999999}){99999999999999999999}$",
        "^(?:" + (0..<1_000).map { "[a-z]*\($0)" }.joined(separator: "|") + ")*$", "[" + many("a-z", 4_000) + "]*$",
    ]

    @Test(arguments: hostile.indices)
    func `hostile patterns are analyzed quickly`(index: Int) {
        let clock = ContinuousClock()
        let time = clock.measure { _ = try? Pattern(parsing: Self.hostile[index].utf8) }
        // Generous, for builds without optimization on a busy machine; with optimization none takes 50 ms.
        #expect(time < .seconds(10))
    }

    @Test func `many alternatives are decided`() throws {
        let words = (0..<2_500).map { "w\($0)" }.joined(separator: "|")
        #expect(try Pattern(parsing: "^(?:\(words))$".utf8).maximumLength == 5)
        #expect(try Pattern(parsing: "^(?:\(words))$".utf8).ambiguity == nil)
        #expect(try Pattern(parsing: "^(?:\(words))*$".utf8).ambiguity == .undecided)
    }

    @Test func `long literals are decided`() throws {
        let text = String(repeating: "x", count: 9_990)
        #expect(try Pattern(parsing: "^\(text)$".utf8).maximumLength == 9_990)
        #expect(try Pattern(parsing: "^\(text)(y+)+$".utf8).ambiguity == .exponential(at: 9_991..<9_996))
    }

    /// Seeded, so that a failure can be repeated.
    @Test func `random texts`() {
        let parts =
            [
                "a", "b", "0", "-", "^", "$", ".", "|", "(", ")", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<n>", "(?i:", "[", "]", "[^",
                "&&", "--",
            ]
            + [
                "*", "+", "?", "{2}", "{0,9}", "{3,}", "{30}", "{1,99999999999}", "{", "}", ",", "\\", "\\d", "\\w", "\\S", "\\b", "\\B",
                "\\1",
            ]
            + [
                "\\k<n>", "\\p{L}", "\\P{Lu}", "\\p{", "\\u{1F600}", "\\ud83d", "\\x4", "\\c", "\\q{ab|c}", "\\0", "é", "😀", "\u{0}",
                "*?",
                "/",
            ]
        var state: UInt64 = 0x5EED
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for round in 0..<20_000 {
            var bytes: [UInt8] = []
            let length = 1 + random(24)
            for _ in 0..<length {
                if round % 4 == 0 {
                    bytes.append(UInt8(random(256)))
                } else {
                    bytes.append(contentsOf: parts[random(parts.count)].utf8)
                }
            }
            do throws(PatternError) {
                let pattern = try Pattern(parsing: bytes)
                switch pattern.ambiguity {
                case .exponential(let range), .polynomial(_, let range):
                    if range.lowerBound < 0 || range.upperBound > bytes.count || range.isEmpty { Issue.record("\(bytes): \(range)") }
                case .undecided, nil:
                    break
                }
            } catch {
                if !(0...bytes.count).contains(error.offset) || error.message.isEmpty { Issue.record("\(bytes): \(error)") }
            }
        }
    }
}
