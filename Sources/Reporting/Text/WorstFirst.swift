import Linting

extension Report {
    /// The active findings of some levels: by level, then by their weight in the score, then in order.
    func worstFirst(_ levels: [Level] = Level.allCases) -> [ReportedFinding] {
        let ranks = findings.indices.filter { findings[$0].isActive && levels.contains(findings[$0].level) }.map { index in
            (level: findings[index].level, weight: ScoreWeights.weight(findings[index]), index: index)
        }
        return ranks.sorted { left, right in
            left.level != right.level ? left.level > right.level : (right.weight, left.index) < (left.weight, right.index)
        }.map { findings[$0.index] }
    }
}
