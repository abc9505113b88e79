import Editing
import Linting
import YAML

/// The fixes of one round: the first applicable ones in file order that do not conflict.
struct FixChoice {
    /// The edits of each file, in the order in which fixes first edit them.
    private(set) var files: [TakenEdits] = []
    /// Number of findings that are fixed, in all and by rule.
    private(set) var count = 0
    private(set) var countByRule: [String: Int] = [:]
    /// Whether no fix had to wait for the next round.
    private(set) var isComplete = true
    private var numbers: [ObjectIdentifier: Int] = [:]

    /// - Parameter isTaken: whether a source may be written.
    init(_ findings: [ReportedFinding], allowsUnsafe: Bool, isTaken: (Source) -> Bool) {
        func isUsable(_ fix: Fix) -> Bool {
            (allowsUnsafe || fix.safety == .safe) && !fix.edits.isEmpty && fix.edits.allSatisfy { isTaken($0.source) }
        }
        let usable: [(rule: Rule, fixes: [Fix])] = findings.compactMap { finding in
            guard finding.isActive else { return nil }
            let fixes = finding.fixes.allSatisfy(isUsable) ? finding.fixes : finding.fixes.filter(isUsable)
            return fixes.isEmpty ? nil : (finding.rule, fixes)
        }
        // A fix that relies on a part that another one changes waits for the next round and may then no longer be needed.
        var changed: Set<Fix.Part> = []
        var proposed: [ObjectIdentifier: Set<TextRange>] = [:]
        for (_, fixes) in usable {
            for edit in fixes.lazy.flatMap(\.edits) {
                proposed[edit.source.identity, default: []].insert(edit.range)
                if !edit.range.isEmpty { changed.insert(Fix.Part(edit.source, edit.range)) }
            }
        }
        // What a fix relies on is changed first: fixes that rely on it wait.
        var changesAccess = false
        for decidesAccess in [true, false] {
            for (rule, fixes) in usable where fixes.contains(where: { $0.access == .changes }) == decidesAccess {
                let isAdded = fixes.contains {
                    !(changesAccess && $0.access == .reliesOn) && changed.isDisjoint(with: $0.basis) && add($0, proposed)
                }
                if isAdded {
                    count += 1
                    countByRule[rule.id, default: 0] += 1
                    changesAccess = changesAccess || decidesAccess
                } else {
                    isComplete = false
                }
            }
        }
    }

    var isEmpty: Bool { count == 0 }

    /// Adds the edits of a fix; none, and false, if one overlaps with earlier edits. Several fixes may share an edit.
    private mutating func add(_ fix: Fix, _ proposed: [ObjectIdentifier: Set<TextRange>]) -> Bool {
        var new: [(file: Int, edit: TakenEdits.Admitted)] = []
        for edit in fix.edits {
            let file = number(edit.source, proposed)
            switch files[file].verdict(on: edit) {
            case .known: continue
            case .refused: return false
            case .admitted(let edit): new.append((file, edit))
            }
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
