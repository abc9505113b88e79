import Linting

/// What came of a description that was fixed.
package struct FixedDescription: Sendable {
    /// As it was; nil where fixes of other descriptions had changed a part of it before.
    package var before: LintResult?
    /// What is left.
    package var after: LintResult
    /// What could not be checked. Of rules that `after` knows nothing of, what they left undone before.
    let unchecked: [Problem]
    /// The last round of the run that `after` knows of.
    let round: Int
}
