/// The score of a description, from 0 to 100; 100 means no findings.
///
/// Each finding that counts has a weight, level × confidence × exposure (`ScoreWeights`). Weights are summed and divided by the number of
/// operations, so that size does not matter: that is the density d, the weight an operation carries on average. The score is
/// 100 ÷ (1 + d ÷ h): 50 where d is h, the weight of one high-confidence error on every authenticated operation.
///
/// A finding about the description as a whole concerns all of its operations, and would vanish in a large API: it counts as if it were
/// found on one operation in twenty, at least once.
///
/// All sums use integers, so that the order of findings does not matter.
package struct Score: Sendable {
    /// Number of operations, at least 1; 0 without any description.
    private var operations = 0
    /// Twenty times the weight, so that a twentieth of the operations is an integer.
    private var load = 0
    private var loadOfRules: [String: Int] = [:]
    private var loadOfOperations: [String: Int] = [:]

    /// An empty score, to which descriptions are added.
    package init() {}

    /// - Parameter operations: of the description.
    package init(_ findings: some Sequence<ReportedFinding>, operations: Int) {
        self.operations = max(operations, 1)
        // An unused suppression is not a weakness, and whether it is unused may depend on descriptions that other machines check.
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

    /// The bound at which the score is 0 anyway and sums stop.
    private static let limit = 1 << 50

    /// Adds another description: together they count like one description with the operations of both.
    package mutating func add(_ other: Score) {
        guard load < Score.limit, other.load < Score.limit else { return }
        operations += other.operations
        load += other.load
        loadOfRules.merge(other.loadOfRules, uniquingKeysWith: +)
        loadOfOperations.merge(other.loadOfOperations, uniquingKeysWith: +)
    }

    /// In tenths of a point, rounded down; nil if nothing was checked.
    package var tenths: Int? {
        guard operations > 0 else { return nil }
        let scale = Double(ScoreWeights.halfway) * 20 * Double(operations)
        let exact = (1000 * scale / (scale + Double(load))).rounded(.down)
        return load == 0 ? 1000 : min(Int(exact), 999)
    }

    /// `63.4`
    package var text: String { tenths.map(Score.text) ?? "none" }

    package static func text(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    /// Points out of 100 that each rule costs, most costly first. They add up to the points lost.
    package var lostByRule: [(name: String, points: Double)] { lost(loadOfRules) }
    /// Points that each operation costs; findings outside operations are grouped under a name in parentheses.
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
    /// The score of the description, given the findings that count now; nil if it is not an API description.
    package var score: Score? { file.status == .unreadable ? nil : Score(findings, operations: file.operations) }
}
