/// Why a source could not be read to its end, and where.
package struct SyntaxProblem: Sendable, Error {
    package enum Cause: Sendable {
        /// The text breaks the grammar of YAML 1.2 or RFC 8259.
        case syntax
        /// A bound of `Limits` was reached.
        case limit
        /// The text is fine, but not all of it can be represented: a key that is not a scalar.
        case unsupported
        /// A second document begins; only the first is read.
        case furtherDocument
    }

    package let cause: Cause
    /// What was found; lower case, no period.
    package let message: String
    /// Byte offset in the source.
    package let offset: UInt32

    package init(_ cause: Cause, _ message: String, at offset: UInt32) {
        self.cause = cause
        self.message = message
        self.offset = offset
    }
}
