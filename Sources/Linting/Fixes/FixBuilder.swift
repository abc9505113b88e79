import OpenAPI
import YAML

/// Makes the fix of a finding; nil when it cannot be made without doubt.
package typealias FixProposal = @Sendable (inout FixBuilder) -> Fix?

/// What the fixes of one description are made with: its edits, and what the description itself does elsewhere.
package struct FixBuilder {
    package let specification: Specification
    package var edits: EditBuilder
    var practice: Practice?
    var security: SecurityPractice?
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
        let numbered = made.enumerated().map { (file: number($1.source), order: $0, edit: $1) }
        let sorted = numbered.sorted { ($0.file, $0.edit.range, $0.order) < ($1.file, $1.edit.range, $1.order) }.map(\.edit)
        var merged: [Edit] = []
        for edit in sorted {
            guard let last = merged.last, last.source === edit.source, last.range.upper >= edit.range.lower else {
                merged.append(edit)
                continue
            }
            if last.range.upper == edit.range.lower, !last.range.isEmpty, !edit.range.isEmpty {
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
        let own = Edit.lead(text)
        let others = Edit.lead(other.text)
        return !own.space.isEmpty && own.space == others.space && !own.key.isEmpty && !others.key.isEmpty && own.key != others.key
    }

    /// What an added entry begins with: comma, line break and indentation; then its key.
    private static func lead(_ text: String) -> (space: [UInt8], key: [UInt8]) {
        let space = text.utf8.prefix { [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains($0) }
        let rest = text.utf8.dropFirst(space.count)
        let key = rest.prefix { $0 != UInt8(ascii: ":") && $0 != 0x0A }
        return (Array(space), key.count == rest.count || rest.first == UInt8(ascii: "-") ? [] : Array(key))
    }
}
