import Linting

/// What came of a description as it was at a revision.
struct Former: Sendable {
    let inspection: Inspection
    let revision: Revision
}
