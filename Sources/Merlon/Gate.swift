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

    mutating func pass(_ inspection: Inspection, _ item: LintPlan.Item) {
        isFailed = isFailed || item.failOn.isMet(by: inspection.findings)
        failsOnNotes = failsOnNotes || item.failOn == .note
        guard let least = item.minScore, let score = inspection.file.score, let tenths = score.tenths, tenths < least.tenths else { return }
        tooLow.append((inspection.file.path, score.text, least.text))
    }

    /// What is to be said of scores.
    var notes: [String] { tooLow.map { "\($0.path): the score is \($0.score), and \($0.least) is asked for" } }
}
