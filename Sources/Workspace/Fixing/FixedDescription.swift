import Linting

/// The result of fixing a description.
package struct FixedDescription: Sendable {
    /// The original findings; nil if fixes of other descriptions had already changed part of it.
    package var before: LintResult?
    /// The remaining findings.
    package var after: LintResult
    /// What could not be checked, including what rules missing from `after` left unchecked before.
    let unchecked: [Problem]
    /// The last round of the run that `after` reflects.
    let round: Int
}
