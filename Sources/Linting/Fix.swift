import YAML

/// A change that removes a finding.
package struct Fix: Sendable {
    package enum Safety: String, Sendable {
        /// Cannot change what the API accepts or who may call it.
        case safe
        /// Changes the contract; a person decides.
        case unsafe
    }

    /// `set maxItems to 100`; imperative, lower case, no full stop.
    package internal(set) var title: String
    package let safety: Safety
    /// In file order, without overlaps; never empty.
    package internal(set) var edits: [Edit]

    package init(title: String, safety: Safety, edits: [Edit]) {
        self.title = title
        self.safety = safety
        self.edits = edits
    }

    /// Whether its edits write a credential anew, so that nobody but `--fix` may make them.
    package var holdsSecret: Bool { edits.contains { $0.text != $0.shownText } }
}

/// New bytes for a range of a source; an empty range inserts, empty text deletes.
package struct Edit: Sendable {
    package let source: Source
    package let range: TextRange
    package let text: String
    /// The text as it may be shown: without credentials.
    package internal(set) var shownText: String

    package init(source: Source, range: TextRange, text: String) {
        self.source = source
        self.range = range
        self.text = text
        shownText = text
    }
}
