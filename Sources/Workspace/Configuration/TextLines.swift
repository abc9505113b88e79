extension String {
    /// The text with spaces before every line that is not empty.
    func indented(_ count: Int) -> String { prefixingLines(String(repeating: " ", count: count)) }

    /// The text with a prefix before every line that is not empty.
    func prefixingLines(_ prefix: String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : prefix + $0 }.joined(separator: "\n")
    }
}
