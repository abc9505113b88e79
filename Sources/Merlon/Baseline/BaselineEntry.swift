/// A finding that was there when the baseline was made.
struct BaselineEntry: Hashable, Comparable, Sendable {
    /// From the folder of the baseline, with forward slashes.
    let file: String
    let pointer: String
    let rule: String
    /// Tells findings of one rule at one place apart; the same from whatever folder the program is run.
    let fingerprint: String

    static func < (left: BaselineEntry, right: BaselineEntry) -> Bool {
        for (a, b) in [(left.file, right.file), (left.pointer, right.pointer), (left.rule, right.rule)] where a != b {
            return a.utf8.lexicographicallyPrecedes(b.utf8)
        }
        return left.fingerprint < right.fingerprint
    }
}
