import Linting

/// What came of a description as it was at a revision.
struct Former: Sendable {
    let inspection: Inspection
    let revision: Revision
}

/// What came of a file, and of the same one at a revision.
struct ComparedInspection: Sendable {
    let now: Inspection
    /// nil when it is new, or could not be compared.
    let then: Former?
    /// What kept it from being compared.
    let problem: Problem?
}
