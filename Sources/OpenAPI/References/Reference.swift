import YAML

/// One `$ref` (or `$dynamicRef`): where it is written, and what came of it.
package struct Reference: Sendable {
    package enum Outcome: Sendable, Equatable {
        case resolved
        /// The file exists, but nothing exists at the pointer or anchor.
        case missingTarget
        case missingFile
        /// The file is there, but cannot be read; why.
        case unreadableFile(String)
        /// It leads back to itself without anything between.
        case cyclic
        /// More references in a row than the limit.
        case tooLong
        /// It leaves the root, names another scheme, or a device: refused unread.
        case outsideRoot
        /// `http:` or `https:`: never fetched. `isCleartext`: plain http.
        case remote(isCleartext: Bool)
        /// Its value is not a string, or not a URI reference.
        case malformed
        /// More files than the limit.
        case tooManyFiles
    }

    /// The mapping that contains the `$ref`.
    package let site: Node
    /// The value of the `$ref`.
    package let value: Node
    package let outcome: Outcome
    /// The final target; nil unless resolved.
    package let target: Node?

    /// The reference as written; empty when it is not a scalar.
    package var text: Text { value.text ?? Text("") }
}
