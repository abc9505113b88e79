import Linting
import OpenAPI
import YAML

/// Compares what two versions of a description mean for security, based on the resolved model, not on the text.
///
/// Data flows one way: two specifications → matched operations → changes (access, servers, surface, inputs, outputs, resources, lifecycle).
/// Each change is judged once, where it is written, however many operations share the place.
package struct DescriptionComparison {
    package let old: Specification
    package let new: Specification
    /// Sorted: weaker first, then changed, then stronger; within each, by level and place in the new version.
    package let changes: [Change]
    /// The access of every operation of either version, in the order of the new one; removed operations come last. Requests that the API
    /// itself sends are left out.
    package let access: [AccessChange]

    package init(old: Specification, new: Specification) {
        self.old = old
        self.new = new
        let matching = OperationMatching(Array(old.operations), Array(new.operations))
        let schemes = SchemePairs(old, new)
        var collector = ChangeCollector()
        var accessComparison = AccessComparison(old, new, schemes)
        accessComparison.compare(matching.pairs, &collector)
        SchemeComparison(old: old, new: new, schemes: schemes).compare(&collector)
        var servers = ServerComparison(old, new)
        servers.compare(matching.pairs, &collector)
        SurfaceComparison(old: old, new: new).compare(matching, &collector)
        var inputs = InputComparison(old, new)
        inputs.compare(matching.pairs, &collector)
        var outputs = OutputComparison(old, new)
        outputs.compare(matching.pairs, &collector)
        var resources = ResourceComparison()
        for pair in matching.pairs {
            resources.compare(pair, &collector)
            LifecycleComparison().compare(pair, &collector)
        }
        changes = collector.changes
        access = DescriptionComparison.rows(matching, &accessComparison)
    }

    private static func rows(_ matching: OperationMatching, _ comparison: inout AccessComparison) -> [AccessChange] {
        var rows: [(number: Int, row: AccessChange)] = []
        for pair in matching.pairs where !pair.new.isOutbound { rows.append((pair.new.number, comparison.row(pair))) }
        for operation in matching.added where !operation.isOutbound { rows.append((operation.number, comparison.row(added: operation))) }
        rows.sort { $0.number < $1.number }
        return rows.map(\.row) + matching.removed.filter { !$0.isOutbound }.map { comparison.row(removed: $0) }
    }
}
