import Linting

/// The rules that found something, by their worst level, then by the number of findings at that level, in descending order.
struct RuleRanking {
    struct Row {
        let rule: String
        let title: String
        fileprivate(set) var counts: [Level: Int] = [:]
        /// The worst level of its findings.
        var level: Level { counts.keys.max() ?? .note }
        /// The number of findings at that level.
        var count: Int { counts[level] ?? 0 }
    }

    let rows: [Row]

    init(_ report: Report) {
        var rows: [String: Row] = [:]
        for finding in report.findings where finding.isActive {
            rows[finding.rule.id, default: Row(rule: finding.rule.id, title: finding.rule.title)].counts[finding.level, default: 0] += 1
        }
        self.rows = rows.values.sorted { left, right in
            left.level != right.level ? left.level > right.level : (right.count, left.rule) < (left.count, right.rule)
        }
    }
}
