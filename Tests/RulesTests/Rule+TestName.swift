import Linting
import Testing

extension Rule: CustomTestStringConvertible {
    /// The id alone: a rule holds pages of text.
    package var testDescription: String { id }
}
