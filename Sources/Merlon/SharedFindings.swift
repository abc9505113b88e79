import Linting

/// Findings in parts that several descriptions of a run share: each is told once.
struct SharedFindings {
    private struct Key: Hashable {
        let path: [UInt8]
        let offset: UInt32
        let rule: String
        let pointer: String
        /// Which of those at one place.
        let ordinal: Int
    }

    /// Files that more than one description consists of. By bytes: two spellings of one character are two names to the file system.
    private let paths: Set<[UInt8]>

    init(_ inspections: [Inspection]) {
        var seen: Set<[UInt8]> = []
        var shared: Set<[UInt8]> = []
        for inspection in inspections where inspections.count > 1 {
            for path in SharedFindings.paths(inspection.findings) where !seen.insert(path).inserted { shared.insert(path) }
        }
        paths = shared
    }

    /// Keeps, of what several say of one place, the finding that counts and is the worst; the first of equal ones.
    func dropRepetitions(_ inspections: inout [Inspection]) {
        guard !paths.isEmpty else { return }
        var best: [Key: (inspection: Int, finding: Int)] = [:]
        var dropped: [Int: Set<Int>] = [:]
        for (number, inspection) in inspections.enumerated() {
            var counts: [Key: Int] = [:]
            for (index, finding) in inspection.findings.enumerated() where paths.contains(Array(finding.location.source.path.utf8)) {
                var key = SharedFindings.key(finding, 0)
                counts[key, default: 0] += 1
                key = SharedFindings.key(finding, counts[key] ?? 1)
                guard let kept = best[key] else {
                    best[key] = (number, index)
                    continue
                }
                let other = inspections[kept.inspection].findings[kept.finding]
                let isWorse = (finding.isActive ? 1 : 0, finding.level) > (other.isActive ? 1 : 0, other.level)
                if isWorse { best[key] = (number, index) }
                let loser = isWorse ? kept : (inspection: number, finding: index)
                dropped[loser.inspection, default: []].insert(loser.finding)
            }
        }
        for (number, indices) in dropped {
            inspections[number].findings = inspections[number].findings.enumerated().filter { !indices.contains($0.offset) }.map(\.element)
        }
    }

    private static func key(_ finding: ReportedFinding, _ ordinal: Int) -> Key {
        Key(
            path: Array(finding.location.source.path.utf8), offset: finding.location.range.lower, rule: finding.rule.id,
            pointer: finding.location.pointer, ordinal: ordinal)
    }

    private static func paths(_ findings: [ReportedFinding]) -> Set<[UInt8]> {
        var paths: Set<[UInt8]> = []
        var last: ObjectIdentifier?
        for finding in findings where ObjectIdentifier(finding.location.source) != last {
            last = ObjectIdentifier(finding.location.source)
            paths.insert(Array(finding.location.source.path.utf8))
        }
        return paths
    }
}
