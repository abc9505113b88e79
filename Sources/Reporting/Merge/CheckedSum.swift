import YAML

/// A checked sum of numbers from reports, which can have any value: the only place in `Merge` that calculates with them.
struct CheckedSum {
    private(set) var value = 0

    /// - Parameter node: the node of the number, for the error.
    mutating func add(_ number: Int, _ node: Node, in report: WrittenReport) throws(WrittenReport.Failure) {
        let (sum, isTooLarge) = value.addingReportingOverflow(number)
        guard number >= 0, !isTooLarge else { throw report.failure(node, "the sum of the numbers up to here exceeds 64 bits") }
        value = sum
    }

    /// Adds the number of elements of something in memory.
    mutating func add(count: Int) {
        let (sum, isTooLarge) = value.addingReportingOverflow(count)
        value = isTooLarge ? Int.max : sum
    }
}
