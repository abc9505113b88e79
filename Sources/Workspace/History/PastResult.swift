import Linting

/// The result for a description at a revision.
package struct PastResult: Sendable {
    package let result: LintResult
    package let revision: Revision
}
