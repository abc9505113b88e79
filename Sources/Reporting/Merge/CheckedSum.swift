import YAML

/// A sum of numbers from reports, which may be anything: the only place below `Merge` that calculates with them.
struct CheckedSum {
    private(set) var value = 0

    /// - Parameter node: where the number stands, for the error.
    mutating func add(_ number: Int, _ node: Node, in report: WrittenReport) throws(WrittenReport.Failure) {
        let (sum, isTooLarge) = value.addingReportingOverflow(number)
        guard number >= 0, !isTooLarge else { throw report.failure(node, "the sum of the numbers up to here exceeds 64 bits") }
        value = sum
    }

    /// Adds a count of what is in memory.
    mutating func add(count: Int) {
        let (sum, isTooLarge) = value.addingReportingOverflow(count)
        value = isTooLarge ? Int.max : sum
    }
}
