import OpenAPI
import YAML

/// Creates the fix of a finding; nil if any part of it is doubtful.
package typealias FixProposal = (inout FixBuilder) -> Fix?

/// What fixes of one description are built with: its edits, and the conventions that it follows elsewhere.
package struct FixBuilder {
    package let specification: Specification
    package var edits: EditBuilder
    var practice: DocumentConventions?
    var security: SecurityConventions?
    var responsePractice: ResponseConventions?
    /// The parts of a response for a status, by status and file.
    var responses: [ResponseKey: ResponseSource] = [:]
    /// What announces the rate limit on a response, by response, and the values of headers, by name.
    var announcements: [Node: [Edit?]] = [:]
    var headers: [String: FixValue] = [:]
    /// The extents of lists of values that many schemas may share.
    var stated: [Node: StatedExtent] = [:]

    package init(_ specification: Specification) {
        self.specification = specification
        edits = EditBuilder(specification)
    }

    /// A fix that makes all the edits, or none if one of them cannot be made.
    package func fix(_ title: String, _ safety: Fix.Safety, _ edits: [Edit?]) -> Fix? {
        let made = edits.compactMap { $0 }
        guard !made.isEmpty, made.count == edits.count else { return nil }
        var merged: [Edit] = []
        for edit in sorted(made) {
            guard let last = merged.last, last.source === edit.source, last.range.upper >= edit.range.lower else {
                merged.append(edit)
                continue
            }
            if last.range.upper == edit.range.lower, !last.range.isEmpty {
                merged.append(edit)
            } else if let added = AddedEntries(last), let more = AddedEntries(edit), added.admits(more) {
                merged[merged.count - 1] = Edit(source: edit.source, range: edit.range, text: last.text + edit.text)
            } else {
                return nil
            }
        }
        return Fix(title: title, safety: safety, edits: merged)
    }

    package func fix(_ title: String, _ safety: Fix.Safety, _ edit: Edit?) -> Fix? { fix(title, safety, [edit]) }

    /// The edits by file and place, otherwise in their original order.
    private func sorted(_ edits: [Edit]) -> [Edit] {
        let isOneFile = edits.allSatisfy { $0.source === edits[0].source }
        if isOneFile, zip(edits, edits.dropFirst()).allSatisfy({ $0.range <= $1.range }) { return edits }
        let numbered = edits.enumerated().map { (file: isOneFile ? 0 : number($1.source), order: $0, edit: $1) }
        return numbered.sorted { ($0.file, $0.edit.range, $0.order) < ($1.file, $1.edit.range, $1.order) }.map(\.edit)
    }

    private func number(_ source: Source) -> Int { specification.documents.firstIndex { $0.source === source } ?? 0 }
}
