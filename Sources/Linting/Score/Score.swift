/// How well a description does, from 0 to 100; 100 means that nothing was found.
///
/// Each finding that counts has a weight, level × confidence × exposure (`ScoreWeights`). Weights are summed and divided by the number of
/// operations, so that size does not matter: that is the density d, the weight an operation carries on average. The score is
/// 100 ÷ (1 + d ÷ h): 50 where d is h, the weight of one sure error on every operation behind a login.
///
/// What is about the description as a whole concerns all of its operations, and would vanish in a large API: it counts as if it were found
/// on one operation in twenty, at least once.
///
/// All sums are of whole numbers, so that the order of findings does not matter.
package struct Score: Sendable {
    /// Operations, at least 1; 0 for no description at all.
    private var operations = 0
    /// Twenty times the weight: a twentieth of the operations is a whole number then.
    private var load = 0
    private var loadOfRules: [String: Int] = [:]
    private var loadOfOperations: [String: Int] = [:]

    /// That of nothing; add descriptions.
    package init() {}

    /// - Parameter operations: of the description.
    package init(_ findings: some Sequence<ReportedFinding>, operations: Int) {
        self.operations = max(operations, 1)
        // An unused suppression is no weakness; and whether it is one may be up to descriptions that other machines check.
        for finding in findings where finding.isActive && finding.rule.id != Suppressions.unusedRule {
            let weight = ScoreWeights.weight(finding)
            let name: String
            let part: Int
            switch finding.standing.scope {
            case .operation(let operation): (name, part) = (operation, 20)
            case .part: (name, part) = (Score.parts, 20)
            case .description: (name, part) = (Score.whole, max(20, self.operations))
            }
            add(weight, part, finding.rule.id, name)
        }
    }

    static let parts = "(shared parts)"
    static let whole = "(the description)"

    private mutating func add(_ weight: Int, _ part: Int, _ rule: String, _ operation: String) {
        let (added, isTooLarge) = weight.multipliedReportingOverflow(by: part)
        guard !isTooLarge, load < Score.limit, added < Score.limit else { return }
        load += added
        loadOfRules[rule, default: 0] += added
        loadOfOperations[operation, default: 0] += added
    }

    /// Where the score is 0 anyway, and sums stop.
    private static let limit = 1 << 50

    /// Takes in another description: together they count like one with the operations of both.
    package mutating func add(_ other: Score) {
        guard load < Score.limit, other.load < Score.limit else { return }
        operations += other.operations
        load += other.load
        loadOfRules.merge(other.loadOfRules, uniquingKeysWith: +)
        loadOfOperations.merge(other.loadOfOperations, uniquingKeysWith: +)
    }

    /// In tenths of a point, rounded down; nil where there was nothing to look at.
    package var tenths: Int? {
        guard operations > 0 else { return nil }
        let scale = Double(ScoreWeights.halfway) * 20 * Double(operations)
        let exact = (1000 * scale / (scale + Double(load))).rounded(.down)
        return load == 0 ? 1000 : min(Int(exact), 999)
    }

    /// `63.4`
    package var text: String { tenths.map(Score.text) ?? "none" }

    package static func text(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    /// Points of 100 that each rule costs, the dearest first. They add up to what is missing.
    package var lostByRule: [(name: String, points: Double)] { lost(loadOfRules) }
    /// Points that each operation costs; what belongs to none stands together under a name in parentheses.
    package var lostByOperation: [(name: String, points: Double)] { lost(loadOfOperations) }

    private func lost(_ loads: [String: Int]) -> [(name: String, points: Double)] {
        guard let tenths, load > 0 else { return [] }
        let missing = 100 - Double(tenths) / 10
        let sorted = loads.sorted { left, right in
            left.value == right.value ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : left.value > right.value
        }
        return sorted.map { ($0.key, missing * Double($0.value) / Double(load)) }
    }
}

extension LintResult {
    /// The score of the description, as its findings count now; nil for what is no API description.
    package var score: Score? { file.status == .unreadable ? nil : Score(findings, operations: file.operations) }
}
