/// Why a source could not be read to its end, and where.
package struct SyntaxProblem: Sendable, Error {
    package enum Cause: Sendable {
        /// The text violates the grammar of YAML 1.2 or RFC 8259.
        case syntax
        /// A limit in `Limits` was reached.
        case limit
        /// The text is valid, but part of it cannot be represented: a key that is not a scalar.
        case unsupported
        /// A second document begins; only the first is read.
        case furtherDocument
    }

    package let cause: Cause
    /// What was found; lowercase, no period.
    package let message: String
    /// Byte offset in the source.
    package let offset: UInt32

    package init(_ cause: Cause, _ message: String, at offset: UInt32) {
        self.cause = cause
        self.message = message
        self.offset = offset
    }
}
