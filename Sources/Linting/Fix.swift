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
    package let title: String
    package let safety: Safety
    /// In file order, without overlaps; never empty.
    package let edits: [Edit]

    package init(title: String, safety: Safety, edits: [Edit]) {
        self.title = title
        self.safety = safety
        self.edits = edits
    }
}

/// New bytes for a range of a source; an empty range inserts, empty text deletes.
package struct Edit: Sendable {
    package let source: Source
    package let range: TextRange
    package let text: String

    package init(source: Source, range: TextRange, text: String) {
        self.source = source
        self.range = range
        self.text = text
    }
}
