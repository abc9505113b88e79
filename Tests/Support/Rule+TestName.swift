import Linting
import Testing

extension Rule: @retroactive CustomTestStringConvertible {
    /// The id alone: a rule holds pages of text.
    public var testDescription: String { id }
}
