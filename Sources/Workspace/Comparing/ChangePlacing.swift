import Comparing
import Linting
import OpenAPI
import YAML

/// Determines the places of changes: each is reported as a finding in the new version or, if it has no place there, in the old one.
struct ChangePlacing {
    let linter: Linter
    let old: ReadDescription?
    let new: ReadDescription?

    /// The changes to report, in order.
    func report(_ changes: [Change]) -> [ReportedChange] {
        let oldRedaction = old?.redaction
        let newRedaction = new?.redaction
        let placed = findings(of: changes)
        var redacted = RedactedNames([oldRedaction, newRedaction].compactMap { $0 })
        return zip(changes, placed).compactMap { change, finding in
            guard var finding else { return nil }
            var before = change.old.flatMap { old?.specification?.location(of: $0) }
            var after = change.new.flatMap { new?.specification?.location(of: $0) }
            if let oldRedaction {
                finding.redact(oldRedaction)
                before = before.map(oldRedaction.redacted)
            }
            if let newRedaction {
                finding.redact(newRedaction)
                after = after.map(newRedaction.redacted)
            }
            if after != nil, let before { finding.related.append(RelatedLocation(location: before, message: "before")) }
            return ReportedChange(
                finding, change.verdict, operations: redacted.names(change.operations), old: before, new: after, exposure: change.exposure)
        }
    }

    /// One for each change; nil for those that are not reported.
    private func findings(of changes: [Change]) -> [ReportedFinding?] {
        var findings = [ReportedFinding?](repeating: nil, count: changes.count)
        let (here, gone) = (changes.indices.filter { changes[$0].new != nil }, changes.indices.filter { changes[$0].new == nil })
        for (number, finding) in zip(here, report(here.map { changes[$0] }, \.new, in: new)) { findings[number] = finding }
        for (number, finding) in zip(gone, report(gone.map { changes[$0] }, \.old, in: old)) { findings[number] = finding }
        return findings
    }

    private func report(
        _ changes: [Change], _ place: (Change) -> Node?, in description: ReadDescription?
    ) -> [ReportedFinding?] {
        guard let description, !changes.isEmpty else { return changes.map { _ in nil } }
        var positions: [Int] = []
        var told: [ComparedFinding] = []
        for (position, change) in changes.enumerated() {
            guard let node = place(change) else { continue }
            positions.append(position)
            told.append(
                ComparedFinding(
                    kind: change.kind, node: node, message: change.message, level: change.level, confidence: change.confidence,
                    operation: change.operations.only))
        }
        var findings = [ReportedFinding?](repeating: nil, count: changes.count)
        for (position, finding) in zip(positions, linter.report(told, in: description)) { findings[position] = finding }
        return findings
    }
}
