import Linting

/// The figures of a report.
struct Summary {
    let files: Int
    let operations: Int
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var notes = 0
    private(set) var suppressed = 0
    /// In the baseline and not suppressed.
    private(set) var baselined = 0
    /// There at the revision that the report compares with; neither suppressed nor in the baseline.
    private(set) var old = 0
    let problems: Int
    /// Rules with findings that count, sorted by id.
    private(set) var rules: [(id: String, count: Int)] = []

    /// Findings that count: neither suppressed nor in the baseline nor old.
    var findings: Int { errors + warnings + notes }

    init(_ report: Report) {
        files = report.files.count
        operations = report.files.reduce(0) { $0 + $1.operations }
        problems = report.problems.count
        var counts: [String: Int] = [:]
        for finding in report.findings {
            guard finding.isActive else {
                if finding.suppressed != nil {
                    suppressed += 1
                } else if finding.isInBaseline {
                    baselined += 1
                } else {
                    old += 1
                }
                continue
            }
            switch finding.level {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
            counts[finding.rule.id, default: 0] += 1
        }
        rules = counts.map { ($0.key, $0.value) }.sorted { $0.id < $1.id }
    }
}
