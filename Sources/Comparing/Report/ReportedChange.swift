import Linting
import OpenAPI

/// A change with resolved places, and the new findings that it causes.
package struct ReportedChange: Sendable {
    /// The change as a finding: its kind, level, message, and state, and its place in the new version or, if it has none there, in the old
    /// one.
    package var finding: ReportedFinding
    package let verdict: Change.Verdict
    /// Names of the affected operations, in the order of the new version.
    package let operations: TouchedOperations
    /// The place in the old version; nil if there is none.
    package let old: Location?
    /// The place in the new version; nil if there is none.
    package let new: Location?
    /// Who can reach the place; nil if nobody can.
    package let exposure: Access?
    /// Findings of rules at the place or in the operations that the old version did not have.
    package var findings: [ReportedFinding] = []

    package init(
        _ finding: ReportedFinding, _ verdict: Change.Verdict, operations: TouchedOperations, old: Location?, new: Location?,
        exposure: Access?
    ) {
        self.finding = finding
        self.verdict = verdict
        self.operations = operations
        self.old = old
        self.new = new
        self.exposure = exposure
    }

    /// The only operation concerned; nil if there are several or none.
    package var operation: String? { operations.only }
}

/// Who may call an operation, before and after, as shown in reports.
package struct ReportedAccess: Sendable {
    /// `POST /orders`
    package let operation: String
    /// nil if the operation does not exist.
    package let old: String?
    package let new: String?
    /// nil if the same callers pass.
    package let verdict: Change.Verdict?

    package init(operation: String, old: String?, new: String?, verdict: Change.Verdict?) {
        self.operation = operation
        self.old = old
        self.new = new
        self.verdict = verdict
    }
}
