import Linting

/// What causes exit status 1.
package struct Gate {
    /// Whether a finding reaches the fail-on level of its file.
    private(set) var isFailed = false
    /// Descriptions whose score is below the required score.
    package private(set) var tooLow: [(path: String, score: String, least: String)] = []
    /// Number of findings in the report that reach the fail-on level of their file.
    private var failing = 0
    /// The fail-on levels of the files in the run.
    private var levels: Set<FailOn> = []

    /// Whether notes are enough to fail a file.
    package private(set) var failsOnNotes = false

    package init() {}

    package var isShut: Bool { isFailed || !tooLow.isEmpty }

    /// Findings that were omitted, by description.
    private var elsewhere: [(path: String, count: Int)] = []

    /// Evaluates a description, and removes findings that touch none of the changed files.
    package mutating func pass(_ result: inout LintResult, _ item: LintPlan.Item) {
        let left = result.findings.indices.filter { result.findings[$0].isElsewhere }
        if !left.isEmpty {
            let count = left.reduce(0) { $0 + (result.findings[$1].isActive ? 1 : 0) }
            result.findings.removeAll(where: \.isElsewhere)
            if count > 0 { elsewhere.append((result.file.path, count)) }
        }
        isFailed = isFailed || item.failOn.isMet(by: result.findings)
        failsOnNotes = failsOnNotes || item.failOn == .note
        guard let least = item.minScore, let score = result.file.score, let tenths = score.tenths, tenths < least.tenths else { return }
        tooLow.append((result.file.path, score.text, least.text))
    }

    /// Notices about scores and omitted findings.
    package var notes: [String] {
        elsewhere.map { path, count in
            let what = count == 1 ? "1 finding elsewhere in \(path) is not shown" : "\(count) findings elsewhere in \(path) are not shown"
            return "\(what); run `merlon lint \(path)` to see \(count == 1 ? "it" : "them")"
        } + tooLow.map { "\($0.path): score \($0.score) is below the required \($0.least)" }
    }

    /// Counts the reported findings of a file: findings that several descriptions share belong to one of them.
    package mutating func count(_ findings: [ReportedFinding], _ item: LintPlan.Item) {
        levels.insert(item.failOn)
        guard let level = Level(rawValue: item.failOn.rawValue) else { return }
        for index in findings.indices where findings[index].isActive && findings[index].level >= level { failing += 1 }
    }

    /// The exit status of the run.
    ///
    /// - Parameters:
    ///   - problems: what could not be checked.
    ///   - fixed: number of fixed findings, if they cause exit status 1.
    ///   - isStale: whether a baseline has stale entries, if they cause exit status 1.
    package func outcome(problems: Int, fixed: Int, isStale: Bool) -> Outcome {
        if problems > 0 {
            return Outcome(status: 2, reasons: ["not everything was checked (\(problems) \(problems == 1 ? "problem" : "problems"))"])
        }
        var reasons: [String] = []
        if fixed > 0 { reasons.append("\(fixed) \(fixed == 1 ? "finding was" : "findings were") fixed (--exit-non-zero-on-fix)") }
        let only = levels.count == 1 ? levels.first : nil
        let above = only.map { "at or above \($0.rawValue) (--fail-on \($0.rawValue))" } ?? "at or above the fail-on level of their file"
        if isFailed { reasons.append("\(max(failing, 1)) \(failing > 1 ? "findings" : "finding") \(above)") }
        if let first = tooLow.first {
            let others = tooLow.count > 1 ? " (and \(tooLow.count - 1) more)" : ""
            reasons.append("score \(first.score) of \(first.path) is below the required \(first.least) (--min-score)\(others)")
        }
        if isStale { reasons.append("the baseline has stale entries (--strict-baseline)") }
        if !reasons.isEmpty { return Outcome(status: 1, reasons: reasons) }
        return Outcome(status: 0, reasons: [only == .never ? "findings do not fail the run (--fail-on never)" : "no findings \(above)"])
    }
}
