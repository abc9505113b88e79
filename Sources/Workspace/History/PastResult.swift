import Linting

/// What came of a description as it was at a revision.
package struct PastResult: Sendable {
    package let result: LintResult
    package let revision: Revision
}
