import Linting

/// What came of a description that was fixed.
package struct FixedDescription: Sendable {
    /// As it was; nil where fixes of other descriptions had changed a part of it before.
    package var before: LintResult?
    /// What is left.
    package var after: LintResult
    /// The last round of the run that `after` knows of.
    let round: Int
}
