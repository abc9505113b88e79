import YAML

/// A place in a source that a report names.
package struct Location: Sendable {
    package let source: Source
    /// The range to underline: the key of an object, or a whole scalar. Only the first line is shown.
    package let range: TextRange
    /// RFC 6901 pointer within the source; the empty string for the whole source. Pointers over the limit are cut in the middle.
    package let pointer: String
    /// Maximum bytes of a pointer. A key may be of any length, and any number of findings may be below it.
    static let pointerLimit = 4_000

    package init(source: Source, range: TextRange, pointer: String) {
        self.source = source
        self.range = range
        self.pointer = pointer
    }

    package var start: Position { source.position(at: range.lower) }
    package var end: Position { source.position(at: range.upper) }
}

/// A related place and its role: `returned by GET /users, which is public`.
package struct RelatedLocation: Sendable {
    package let location: Location
    package let message: String

    package init(location: Location, message: String) {
        self.location = location
        self.message = message
    }
}
