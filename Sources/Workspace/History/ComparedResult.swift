import Linting

/// What came of a file, and of the same one at a revision.
package struct ComparedResult: Sendable {
    package let now: LintResult
    /// nil when it is new, or could not be compared.
    package let then: PastResult?
    /// What kept it from being compared.
    package let problem: Problem?

    package init(now: LintResult, then: PastResult?, problem: Problem?) {
        self.now = now
        self.then = then
        self.problem = problem
    }
}
