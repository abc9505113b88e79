import YAML

/// A change that removes a finding.
package struct Fix: Sendable {
    package enum Safety: String, Sendable {
        /// Cannot change what the API accepts or who may call it.
        case safe
        /// Changes the contract; a person should decide.
        case unsafe
    }

    /// `set maxItems to 100`; imperative, in lowercase without a period.
    package private(set) var title: String
    package let safety: Safety
    /// In file order, without overlaps; never empty.
    package private(set) var edits: [Edit]
    /// Parts that it does not change but relies on, such as the type that a limit applies to.
    package private(set) var basis: [Part] = []

    /// What it has to do with who may call which operation.
    package private(set) var access = AccessEffect.none

    package enum AccessEffect: Sendable {
        case none
        /// Changes it.
        case changes
        /// Would be another fix, or none, if it changed.
        case reliesOn
    }

    /// A part of a file.
    package struct Part: Hashable, Sendable {
        private let source: ObjectIdentifier
        private let range: TextRange

        package init(_ source: Source, _ range: TextRange) {
            self.source = source.identity
            self.range = range
        }
    }

    package init(title: String, safety: Safety, edits: [Edit]) {
        self.title = title
        self.safety = safety
        self.edits = edits
    }

    /// The fix, to be skipped if another one changes that part.
    func relying(on part: Part?) -> Fix {
        var fix = self
        if let part { fix.basis.append(part) }
        return fix
    }

    /// The fix, with another effect.
    package func with(access: AccessEffect) -> Fix {
        var fix = self
        fix.access = access
        return fix
    }

    /// Applies `redacted` to the text that people see; what the edits write stays the same.
    ///
    /// - Parameter concealed: a source in a form that may be shown.
    package mutating func redact(_ redacted: (String) -> String, _ concealed: (Source) -> Source) {
        title = redacted(title)
        for index in edits.indices {
            edits[index].shownText = redacted(edits[index].text)
            edits[index].source = concealed(edits[index].source)
        }
    }

    /// Whether its edits write a credential, so that only `--fix` may apply them.
    package var holdsSecret: Bool { edits.contains { $0.text != $0.shownText } }
}

/// New bytes for a range of a source; an empty range inserts, empty text deletes.
package struct Edit: Sendable {
    package fileprivate(set) var source: Source
    package let range: TextRange
    package let text: String
    /// The text without credentials, for display.
    package fileprivate(set) var shownText: String
    /// The section that it adds; nil if it adds anything else.
    package let section: AddedSection?

    package init(source: Source, range: TextRange, text: String, section: AddedSection? = nil) {
        self.source = source
        self.range = range
        self.text = text
        self.section = section
        shownText = text
    }

    /// One edit that adds the sections of both; nil unless they add the same section at one place, with contents that do not contradict.
    package func combined(with other: Edit) -> Edit? {
        guard range == other.range, let section = section.flatMap({ mine in other.section.flatMap(mine.combined) }) else { return nil }
        return Edit(source: source, range: range, text: section.text, section: section)
    }
}
