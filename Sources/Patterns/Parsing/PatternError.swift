/// Why a text is not an ECMA-262 regular expression.
package struct PatternError: Error, Equatable, Sendable {
    /// Where, in bytes from the start of the pattern.
    package let offset: Int

    /// What was found, in lower case without a period.
    package let message: String
}
