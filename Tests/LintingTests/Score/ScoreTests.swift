import Support
import Testing
import YAML

@testable import Linting

/// What holds for scores of any findings, over generated ones.
@Suite struct ScoreTests {
    private static let rules = (0..<5).map { makeRule("api\($0)-a") }
    private static let source = Source(path: "a.yaml", text: "a: 1")

    private static func finding(
        _ level: Level, _ confidence: Confidence, _ exposure: FindingContext.Exposure, _ scope: FindingContext.Scope, rule: Int = 0
    ) -> ReportedFinding {
        ReportedFinding(
            rule: rules[rule], level: level, confidence: confidence, message: "a", location: source.place(of: "a"), operation: nil,
            related: [], fixes: [], standing: FindingContext(scope, exposure), fingerprint: "a", group: "")
    }

    private struct Sample {
        var findings: [ReportedFinding]
        let operations: Int

        init(seed: UInt64) {
            var random = Generator(seed: seed)
            operations = random.next(below: 60)
            findings = (0..<random.next(below: 40)).map { _ in
                let scopes: [FindingContext.Scope] = [.operation("GET /\(random.next(below: 8))"), .part, .description]
                return ScoreTests.finding(
                    [.error, .warning, .note][random.next(below: 3)], [.high, .medium, .low][random.next(below: 3)],
                    FindingContext.Exposure.allCases[random.next(below: 5)], scopes[random.next(below: 3)], rule: random.next(below: 5))
            }
        }

        var score: Score { Score(findings, operations: operations) }
        var tenths: Int { score.tenths ?? -1 }
    }

    @Test(arguments: UInt64(1)...40) func `fixing something or adding a flawless operation never lowers the score`(_ seed: UInt64) {
        let sample = Sample(seed: seed)
        for index in sample.findings.indices {
            var mended = sample
            mended.findings.remove(at: index)
            #expect(mended.tenths >= sample.tenths)
            var suppressed = sample
            suppressed.findings[index].suppressed = "a reason"
            #expect(suppressed.tenths == mended.tenths)
        }
        for more in 1...70 {
            #expect((Score(sample.findings, operations: sample.operations + more).tenths ?? -1) >= sample.tenths)
        }
    }

    @Test(arguments: UInt64(1)...40) func `the score is from 0 to 100 (no findings) in any order`(_ seed: UInt64) {
        let sample = Sample(seed: seed)
        #expect((0...1000).contains(sample.tenths))
        #expect((sample.tenths == 1000) == sample.findings.isEmpty)
        var other = sample
        other.findings.reverse()
        #expect(other.tenths == sample.tenths)
        #expect(other.score.lostByRule.map(\.name) == sample.score.lostByRule.map(\.name))
    }

    @Test(arguments: UInt64(1)...40) func `lost points add up`(_ seed: UInt64) {
        let score = Sample(seed: seed).score
        let missing = 100 - Double(score.tenths ?? 0) / 10
        for losses in [score.lostByRule, score.lostByOperation] {
            #expect(abs(losses.reduce(0) { $0 + $1.points } - missing) < 1e-9)
            #expect(zip(losses, losses.dropFirst()).allSatisfy { $0.points >= $1.points })
        }
    }

    @Test(arguments: UInt64(1)...40) func `size does not matter`(_ seed: UInt64) {
        let sample = Sample(seed: seed)
        guard sample.operations >= 20 else { return }
        let own = sample.findings.filter { $0.standing.scope != .description }
        let twice = Score(own + own, operations: sample.operations * 2)
        #expect(twice.tenths == Score(own, operations: sample.operations).tenths)
        var together = sample.score
        together.add(sample.score)
        #expect(together.tenths == sample.tenths)
    }

    @Test func `a public write weighs most`() {
        let worst = ScoreWeights.weight(Self.finding(.error, .high, .publicWrite, .part))
        for level in [Level.error, .warning, .note] {
            for confidence in [Confidence.high, .medium, .low] {
                for exposure in FindingContext.Exposure.allCases {
                    let weight = ScoreWeights.weight(Self.finding(level, confidence, exposure, .part))
                    #expect(weight > 0)
                    #expect(weight < worst || (level, confidence, exposure) == (.error, .high, .publicWrite))
                }
            }
        }
    }

    @Test func `a certain error on every operation costs half of the points`() {
        let findings = (0..<7).map { Self.finding(.error, .high, .authenticated, .operation("GET /\($0)")) }
        #expect(Score(findings, operations: 7).text == "50.0")
        #expect(Score([Self.finding(.note, .low, .unreached, .part)], operations: 100_000).text == "99.9")
        #expect(Score().tenths == nil && Score([], operations: 0).text == "100.0")
    }

    @Test func `findings on the whole description matter in a large API`() {
        let whole = [Self.finding(.error, .high, .authenticated, .description)]
        #expect(Score(whole, operations: 1_000).tenths == Score(whole, operations: 20).tenths)
        #expect(Score(whole, operations: 1).text == "50.0")
    }
}
