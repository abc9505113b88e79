import Linting

/// The rules that found something: by their worst level, then by the findings at that level, the most first.
struct RuleRanking {
    struct Row {
        let rule: String
        let title: String
        fileprivate(set) var counts: [Level: Int] = [:]
        /// The worst among its findings.
        var level: Level { counts.keys.max() ?? .note }
        /// Findings at that level.
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
