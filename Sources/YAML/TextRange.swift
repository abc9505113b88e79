/// A half-open range of byte offsets in one source.
package struct TextRange: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    package var lower: UInt32
    /// Offset after the last byte; never less than `lower`.
    package var upper: UInt32

    package init(_ lower: UInt32, _ upper: UInt32) {
        self.lower = lower
        self.upper = max(lower, upper)
    }

    /// Length in bytes.
    package var count: Int { Int(upper) - Int(lower) }
    package var isEmpty: Bool { lower == upper }

    package static func < (left: TextRange, right: TextRange) -> Bool {
        left.lower != right.lower ? left.lower < right.lower : left.upper < right.upper
    }
}
