/// The exit status of a run and the reasons for it.
package struct Outcome: Sendable {
    package let status: Int
    /// `3 findings at or above error (--fail-on error)`, in lowercase without a period.
    package let reasons: [String]

    package init(status: Int, reasons: [String]) {
        self.status = status
        self.reasons = reasons
    }
}
