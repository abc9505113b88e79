import YAML

/// A place in a source that a report names.
package struct Location: Sendable {
    package let source: Source
    /// What to underline: the key of an object, the whole of a scalar; never more than the first line matters.
    package let range: TextRange
    /// RFC 6901 pointer within the source; the empty string for all of it. One over the limit is cut in the middle.
    package let pointer: String
    /// Bytes of a pointer. A key may be of any length, and have any number of findings below it.
    static let pointerLimit = 4_000

    package init(source: Source, range: TextRange, pointer: String) {
        self.source = source
        self.range = range
        self.pointer = pointer
    }

    package var start: Position { source.position(at: range.lower) }
    package var end: Position { source.position(at: range.upper) }
}

/// A further place with its part in the story: `returned by GET /users, which is public`.
package struct RelatedLocation: Sendable {
    package let location: Location
    package let message: String

    package init(location: Location, message: String) {
        self.location = location
        self.message = message
    }
}
