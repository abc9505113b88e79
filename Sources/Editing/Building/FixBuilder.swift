import OpenAPI
import YAML

/// Makes the fix of a finding; nil when it cannot be made without doubt.
package typealias FixProposal = @Sendable (inout FixBuilder) -> Fix?

/// What the fixes of one description are made with: its edits, and what the description itself does elsewhere.
package struct FixBuilder {
    package let specification: Specification
    package var edits: EditBuilder
    var practice: DocumentConventions?
    var security: SecurityConventions?
    var responsePractice: ResponseConventions?
    /// What a response of a status is made of, by status and file.
    var responses: [String: ResponseSource] = [:]

    package init(_ specification: Specification) {
        self.specification = specification
        edits = EditBuilder(specification)
    }

    /// A fix that makes all the edits, or none when one of them cannot be made.
    package func fix(_ title: String, _ safety: Fix.Safety, _ edits: [Edit?]) -> Fix? {
        let made = edits.compactMap { $0 }
        guard !made.isEmpty, made.count == edits.count else { return nil }
        let isOneFile = made.allSatisfy { $0.source === made[0].source }
        let numbered = made.enumerated().map { (file: isOneFile ? 0 : number($1.source), order: $0, edit: $1) }
        let sorted = numbered.sorted { ($0.file, $0.edit.range, $0.order) < ($1.file, $1.edit.range, $1.order) }.map(\.edit)
        var merged: [Edit] = []
        for edit in sorted {
            guard let last = merged.last, last.source === edit.source, last.range.upper >= edit.range.lower else {
                merged.append(edit)
                continue
            }
            if last.range.upper == edit.range.lower, !last.range.isEmpty {
                merged.append(edit)
            } else if last.joins(edit) {
                merged[merged.count - 1] = Edit(source: edit.source, range: edit.range, text: last.text + edit.text)
            } else {
                return nil
            }
        }
        return Fix(title: title, safety: safety, edits: merged)
    }

    package func fix(_ title: String, _ safety: Fix.Safety, _ edit: Edit?) -> Fix? { fix(title, safety, [edit]) }

    private func number(_ source: Source) -> Int { specification.documents.firstIndex { $0.source === source } ?? 0 }
}

extension Edit {
    /// Whether both add entries to one collection at one place, with different keys, so that either may come first.
    package func joins(_ other: Edit) -> Bool {
        guard range == other.range, range.isEmpty, source === other.source else { return false }
        let lead = Edit.lead(text)
        guard !lead.isEmpty, lead == Edit.lead(other.text) else { return false }
        let (own, others) = (Edit.keys(text, behind: lead), Edit.keys(other.text, behind: lead))
        return !own.isEmpty && !others.isEmpty && own.isDisjoint(with: others)
    }

    /// What an added entry begins with: comma, line break and indentation.
    private static func lead(_ text: String) -> [UInt8] {
        Array(text.utf8.prefix { [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains($0) })
    }

    /// The keys of the added entries, and it may be some of what is in them; none where one is an item.
    private static func keys(_ text: String, behind lead: [UInt8]) -> Set<[UInt8]> {
        let bytes = Array(text.utf8)
        var keys: Set<[UInt8]> = []
        var index = 0
        while index + lead.count < bytes.count {
            guard bytes[index...].starts(with: lead), bytes[index + lead.count] != 0x20 else {
                index += 1
                continue
            }
            index += lead.count
            let key = bytes[index...].prefix { $0 != UInt8(ascii: ":") && $0 != 0x0A }
            guard key.first != UInt8(ascii: "-"), key.endIndex < bytes.count else { return [] }
            keys.insert(key.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") })
        }
        return keys
    }
}
