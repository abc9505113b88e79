import Comparing
import Linting
import YAML

/// The changes reported so far: a part that several descriptions share changes once.
struct ToldChanges {
    private struct Change: Hashable {
        let file: [UInt8]
        let offset: UInt32
        let kind: String
        let pointer: String
    }

    private var told: [Change: String] = [:]

    /// Whether no other description reported it before.
    mutating func isNew(_ change: ReportedChange, in description: String) -> Bool {
        let location = change.finding.location
        let key = Change(
            file: Array(location.source.path.utf8), offset: location.range.lower, kind: change.finding.rule.id, pointer: location.pointer)
        guard let first = told[key] else {
            told[key] = description
            return true
        }
        return first == description
    }
}
