import Linting
import OpenAPI

/// A change with its places worked out, and with what rules find anew because of it.
package struct ReportedChange: Sendable {
    /// The change as a finding: its kind, level and message, its place in the new version or, where it has none there, in the old one, and
    /// whether it counts.
    package var finding: ReportedFinding
    package let verdict: Change.Verdict
    /// Names of the operations it touches, in the order of the new version.
    package let operations: TouchedOperations
    /// The place in the old version; nil where there is none.
    package let old: Location?
    /// The place in the new version; nil where there is none.
    package let new: Location?
    /// Who reaches the place; nil when nobody does.
    package let exposure: Access?
    /// What rules find at the place, or in the operations, that they did not find in the old version.
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

    /// The one operation it is about; nil where it is about several, or none.
    package var operation: String? { operations.only }
}

/// Who may call an operation before and after, as reports show it.
package struct ReportedAccess: Sendable {
    /// `POST /orders`
    package let operation: String
    /// nil where the operation does not exist.
    package let old: String?
    package let new: String?
    /// nil when both mean the same.
    package let verdict: Change.Verdict?

    package init(operation: String, old: String?, new: String?, verdict: Change.Verdict?) {
        self.operation = operation
        self.old = old
        self.new = new
        self.verdict = verdict
    }
}
