/// A finding that existed when the baseline was created.
package struct BaselineEntry: Hashable, Comparable, Sendable {
    /// Relative to the folder of the baseline, with forward slashes.
    package let file: String
    package let pointer: String
    package let rule: String
    /// Identifies the finding; stable across edits elsewhere, sorting, and splitting into files, and independent of the working directory.
    let fingerprint: String

    /// What findings of one rule at one place have in common.
    struct Place: Hashable {
        let file: String
        let pointer: String
        let rule: String
    }

    var place: Place { Place(file: file, pointer: pointer, rule: rule) }

    package static func < (left: BaselineEntry, right: BaselineEntry) -> Bool {
        for (a, b) in [(left.file, right.file), (left.pointer, right.pointer), (left.rule, right.rule)] where a != b {
            return a.utf8.lexicographicallyPrecedes(b.utf8)
        }
        return left.fingerprint < right.fingerprint
    }
}
