import Editing
import Linting
import YAML

/// The fixes of one round: the first applicable ones in file order that do not conflict.
struct FixChoice {
    /// The edits of each file, in the order in which fixes first edit them.
    private(set) var files: [TakenEdits] = []
    private(set) var applied: [ReportedFinding] = []
    /// Whether no fix had to wait for the next round.
    private(set) var isComplete = true
    private var numbers: [ObjectIdentifier: Int] = [:]

    /// - Parameter isTaken: whether a source may be written.
    init(_ findings: [ReportedFinding], allowsUnsafe: Bool, isTaken: (Source) -> Bool) {
        let usable = findings.map { finding in
            guard finding.isActive else { return [] as [Fix] }
            return finding.fixes.filter { fix in
                (allowsUnsafe || fix.safety == .safe) && !fix.edits.isEmpty && fix.edits.allSatisfy { isTaken($0.source) }
            }
        }
        // A fix that relies on a part that another one changes waits for the next round and may then no longer be needed.
        var changed: Set<Fix.Part> = []
        var proposed: [ObjectIdentifier: Set<TextRange>] = [:]
        for edit in usable.lazy.joined().flatMap(\.edits) {
            proposed[edit.source.identity, default: []].insert(edit.range)
            if !edit.range.isEmpty { changed.insert(Fix.Part(edit.source, edit.range)) }
        }
        for (number, fixes) in usable.enumerated() where !fixes.isEmpty {
            if fixes.contains(where: { changed.isDisjoint(with: $0.basis) && add($0, proposed) }) {
                applied.append(findings[number])
            } else {
                isComplete = false
            }
        }
    }

    var isEmpty: Bool { applied.isEmpty }

    /// Adds the edits of a fix; none, and false, if one overlaps with earlier edits. Several fixes may share an edit.
    private mutating func add(_ fix: Fix, _ proposed: [ObjectIdentifier: Set<TextRange>]) -> Bool {
        var new: [(file: Int, edit: Edit)] = []
        for edit in fix.edits {
            let file = number(edit.source, proposed)
            if files[file].contains(edit) { continue }
            guard files[file].admits(edit) else { return false }
            new.append((file, edit))
        }
        for (file, edit) in new { files[file].add(edit) }
        return true
    }

    private mutating func number(_ source: Source, _ proposed: [ObjectIdentifier: Set<TextRange>]) -> Int {
        if let known = numbers[source.identity] { return known }
        numbers[source.identity] = files.count
        files.append(TakenEdits(source, proposed: proposed[source.identity] ?? []))
        return files.count - 1
    }
}
