import Linting

/// The result for a file, and for the same file at a revision.
package struct ComparedResult: Sendable {
    package let now: LintResult
    /// nil if the file is new or could not be compared.
    package let then: PastResult?
    /// What prevented the comparison.
    package let problem: Problem?

    package init(now: LintResult, then: PastResult?, problem: Problem?) {
        self.now = now
        self.then = then
        self.problem = problem
    }
}
