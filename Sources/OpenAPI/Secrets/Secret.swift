import YAML

/// A credential found in text.
package struct Secret: Sendable {
    package enum Certainty: Sendable {
        /// The format is unique to one provider.
        case certain
        /// Others may use a similar format, or it is a test key.
        case likely
        /// It expired soon after it was issued.
        case expired
    }

    /// For messages: `GitHub token`, `private key`.
    package let name: String
    /// A range of bytes in the searched text.
    package let range: Range<Int>
    package let certainty: Certainty
    /// What may be shown: at most its first four characters, and its length.
    package let redacted: String

    init(_ name: String, _ range: Range<Int>, _ certainty: Certainty, in text: Text, showsStart: Bool = true) {
        self.name = name
        self.range = range
        self.certainty = certainty
        let start = showsStart ? "`\(text.slice(range.lowerBound, min(range.lowerBound + 4, range.upperBound)).string)…`, " : ""
        redacted = "\(start)\(range.count) characters"
    }
}
