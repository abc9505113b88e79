import Words

/// Values that are one of a few words; any other word gets a suggestion.
package enum KnownWords {
    /// `it is one of error, warning, note; did you mean `warning`?`
    package static func fault(_ text: String, _ known: [String]) -> String {
        "it is one of \(known.joined(separator: ", "))\(hint(text, known))"
    }

    /// `; did you mean `warning`?`, or nothing.
    package static func hint(_ text: String, _ known: [String]) -> String {
        EditDistance.closest(to: text, among: known).map { "; did you mean `\($0)`?" } ?? ""
    }
}
