import Linting

/// What came of a file, and of the same one at a revision.
struct ComparedInspection: Sendable {
    let now: Inspection
    /// nil when it is new, or could not be compared.
    let then: Former?
    /// What kept it from being compared.
    let problem: Problem?
}
