import OpenAPI
import YAML

/// Makes the fix of a finding; nil when it cannot be made without doubt.
package typealias FixProposal = @Sendable (inout FixBuilder) -> Fix?

/// What the fixes of one description are made with: its edits, and what the description itself does elsewhere.
package struct FixBuilder {
    package let specification: Specification
    package var edits: EditBuilder
    var practice: Practice?

    package init(_ specification: Specification) {
        self.specification = specification
        edits = EditBuilder(specification)
    }

    /// A fix that makes all the edits, or none when one of them cannot be made.
    package func fix(_ title: String, _ safety: Fix.Safety, _ edits: [Edit?]) -> Fix? {
        let made = edits.compactMap { $0 }
        guard !made.isEmpty, made.count == edits.count else { return nil }
        let sorted = made.sorted { left, right in
            let (a, b) = (number(left.source), number(right.source))
            return a != b ? a < b : left.range < right.range
        }
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.source === right.source {
            guard left.range.upper <= right.range.lower, left.range != right.range else { return nil }
        }
        return Fix(title: title, safety: safety, edits: sorted)
    }

    package func fix(_ title: String, _ safety: Fix.Safety, _ edit: Edit?) -> Fix? { fix(title, safety, [edit]) }

    private func number(_ source: Source) -> Int { specification.documents.firstIndex { $0.source === source } ?? 0 }
}
