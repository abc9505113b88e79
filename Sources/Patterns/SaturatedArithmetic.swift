/// Arithmetic on numbers from the input, where `Int.max` stands for no limit.
extension Int {
    func addingSaturated(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }

    /// Of two nonnegative numbers.
    func multiplyingSaturated(_ other: Int) -> Int {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? .max : product
    }
}
