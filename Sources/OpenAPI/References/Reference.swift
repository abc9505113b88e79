import YAML

/// One `$ref` (or `$dynamicRef`): where it is written, and how it resolved.
package struct Reference: Sendable {
    package enum Outcome: Sendable, Equatable {
        case resolved
        /// The file exists, but nothing exists at the pointer or anchor.
        case missingTarget
        case missingFile
        /// The file exists but cannot be read; the reason.
        case unreadableFile(String)
        /// It leads back to itself through references alone.
        case cyclic
        /// A longer chain of references than the limit allows.
        case tooLong
        /// It points outside the root, names another scheme, or names a device: rejected without reading.
        case outsideRoot
        /// `http:` or `https:`: never fetched. `isCleartext`: plain http.
        case remote(isCleartext: Bool)
        /// Its value is not a string, or not a URI reference.
        case malformed
        /// More files than the limit allows.
        case tooManyFiles
    }

    /// The mapping that contains the `$ref`.
    package let site: Node
    /// The value of the `$ref`.
    package let value: Node
    package let outcome: Outcome
    /// The final target; nil unless resolved.
    package let target: Node?

    /// The reference as written; empty if it is not a scalar.
    package var text: Text { value.text ?? Text("") }
}
