import Linting

/// Findings of one rule with one cause, which are shown once in a report for people.
struct Cause {
    let level: Level
    let rule: String
    /// Indices in the findings of the report, in order; never empty.
    fileprivate(set) var findings: [Int]
    /// Their total weight in the score.
    fileprivate(set) var weight: Int
}

/// The causes of the active findings of a report, in the order of their first findings.
struct Causes {
    private(set) var all: [Cause] = []

    init(_ report: Report, levels: [Level]) {
        struct Key: Hashable {
            let level: Level
            let rule: String
            let group: String
        }
        var numbers: [Key: Int] = [:]
        for (index, finding) in report.findings.enumerated() where finding.isActive && levels.contains(finding.level) {
            let weight = ScoreWeights.weight(finding)
            let key = Key(level: finding.level, rule: finding.rule.id, group: finding.group)
            if !finding.group.isEmpty, let number = numbers[key] {
                all[number].findings.append(index)
                all[number].weight += weight
            } else {
                numbers[key] = all.count
                all.append(Cause(level: finding.level, rule: finding.rule.id, findings: [index], weight: weight))
            }
        }
    }

    /// Splits off the worst causes, by level, then by weight. They are sorted by level and place; the others worst first, with the causes
    /// of each rule together.
    ///
    /// - Parameter limit: the maximum number to split off; nil for all.
    func split(limit: Int?) -> (worst: [Cause], others: [Cause]) {
        let ranked = all.indices.sorted { left, right in
            let (one, other) = (all[left], all[right])
            return one.level != other.level ? one.level > other.level : (other.weight, left) < (one.weight, right)
        }
        let taken = limit ?? ranked.count
        let worst = ranked.prefix(taken).sorted { (all[$1].level, $0) < (all[$0].level, $1) }
        var order: [String] = []
        var byRule: [String: [Cause]] = [:]
        for cause in ranked.dropFirst(taken).map({ all[$0] }) {
            let key = "\(cause.level.rawValue) \(cause.rule)"
            if byRule[key] == nil { order.append(key) }
            byRule[key, default: []].append(cause)
        }
        return (worst.map { all[$0] }, order.flatMap { byRule[$0] ?? [] })
    }
}
