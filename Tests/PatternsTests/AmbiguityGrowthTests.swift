import Patterns
import Testing

/// Random patterns, judged and then run against strings made to hurt: time must not grow faster than the verdict says.
@Suite struct AmbiguityGrowthTests {
    private struct Random {
        var state: UInt64

        mutating func callAsFunction(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }

        mutating func term(depth: Int) -> BacktrackingMatcher.Term {
            switch depth > 0 ? self(12) : 0 {
            case 0...3:
                let characters = [("a", "a"), ("b", "b"), ("-", "-"), ("\\w", "ab"), ("[a-]", "a-"), ("[^b]", "a-!"), ("[^]", "ab-!")]
                let (text, members) = characters[self(characters.count)]
                return .character(text, matching: BacktrackingMatcher.ASCIISet(members))
            case 4...6: return .sequence((0..<(2 + self(2))).map { _ in term(depth: depth - 1) })
            case 7, 8: return .choice([term(depth: depth - 1), term(depth: depth - 1)])
            case 9: return .optional(term(depth: depth - 1), isGreedy: self(4) > 0)
            default: return .repeated(term(depth: depth - 1), least: self(2), isGreedy: self(4) > 0)
            }
        }
    }

    private static let words: [[UInt8]] = ["a", "b", "-", "ab", "a-", "b-", "ba", "-a", "-b", "ab-", "a-b", "aab"].map { Array($0.utf8) }
    private static let prefixes: [[UInt8]] = ["", "a", "b-a"].map { Array($0.utf8) }
    private static let suffixes: [[UInt8]] = ["", "b", "!", "a!"].map { Array($0.utf8) }

    @Test(arguments: 0..<8)
    func `matching time stays within the verdict`(seed: Int) throws {
        var random = Random(state: UInt64(seed) &* 7919 &+ 17)
        for _ in 0..<12 {
            let isAnchored = random(2) == 0
            var term = random.term(depth: 4)
            if random(3) > 0 { term = .sequence([term, .end]) }
            let text = (isAnchored ? "^(?:" : "(?:") + term.text + ")"
            let most: Double
            switch try Pattern(parsing: text.utf8).ambiguity {
            case nil: most = 1
            case .polynomial(let degree, _): most = Double(degree)
            case .exponential, .undecided: continue
            }
            let matcher = BacktrackingMatcher(term, isAnchored: isAnchored, mostSteps: 200_000)
            for word in Self.words {
                for prefix in Self.prefixes {
                    for suffix in Self.suffixes {
                        func steps(_ length: Int) -> Double {
                            let body = (0..<(length / word.count)).flatMap { _ in word }
                            return Double(matcher.steps(on: prefix + body + suffix))
                        }
                        let long = steps(48)
                        guard long > 500 else { continue }
                        // Twice the length may cost 2 to the power of the degree; the rest is room for lesser terms.
                        let growth = long / steps(24)
                        #expect(growth < (0..<Int(most)).reduce(1.75) { product, _ in product * 2 }, "\(text)")
                    }
                }
            }
        }
    }
}
