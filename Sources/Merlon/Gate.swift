import Linting

/// What makes a run end with exit status 1.
struct Gate {
    /// Whether something is at the level or above that fails its file.
    private(set) var isFailed = false
    /// Descriptions whose score is below what they have to reach.
    private(set) var tooLow: [(path: String, score: String, least: String)] = []

    /// Whether notes are enough to fail a file.
    private(set) var failsOnNotes = false

    var isShut: Bool { isFailed || !tooLow.isEmpty }

    /// Findings that were left out, by the description they are in.
    private var elsewhere: [(path: String, count: Int)] = []

    /// Judges a description, and drops what touches none of the files that changed.
    mutating func pass(_ inspection: inout Inspection, _ item: LintPlan.Item) {
        let left = inspection.findings.filter(\.isElsewhere)
        if !left.isEmpty {
            inspection.findings.removeAll(where: \.isElsewhere)
            let count = left.reduce(0) { $0 + ($1.isActive ? 1 : 0) }
            if count > 0 { elsewhere.append((inspection.file.path, count)) }
        }
        isFailed = isFailed || item.failOn.isMet(by: inspection.findings)
        failsOnNotes = failsOnNotes || item.failOn == .note
        guard let least = item.minScore, let score = inspection.file.score, let tenths = score.tenths, tenths < least.tenths else { return }
        tooLow.append((inspection.file.path, score.text, least.text))
    }

    /// What is to be said of scores, and of what was left out.
    var notes: [String] {
        elsewhere.map { path, count in
            let what = count == 1 ? "1 finding elsewhere in \(path) is not shown" : "\(count) findings elsewhere in \(path) are not shown"
            return "\(what): `merlon lint \(path)` shows \(count == 1 ? "it" : "them")"
        } + tooLow.map { "\($0.path): the score is \($0.score), and \($0.least) is asked for" }
    }
}
