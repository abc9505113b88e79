import Linting

/// Findings in parts that several descriptions of a run share: each is reported once.
struct SharedFindings {
    private struct Place: Hashable {
        let path: [UInt8]
        let offset: UInt32
        let rule: String
        let pointer: String

        init(_ finding: ReportedFinding) {
            path = Array(finding.location.source.path.utf8)
            offset = finding.location.range.lower
            rule = finding.rule.id
            pointer = finding.location.pointer
        }
    }

    /// Files that more than one description uses. Compares bytes: two spellings of one character are two names to the file system.
    private let paths: Set<[UInt8]>

    init(_ results: [LintResult]) {
        var seen: Set<[UInt8]> = []
        var shared: Set<[UInt8]> = []
        for result in results where results.count > 1 {
            for path in SharedFindings.paths(result.findings) where !seen.insert(path).inserted { shared.insert(path) }
        }
        paths = shared
    }

    /// Keeps the findings of one description for each place.
    func dropRepetitions(_ results: inout [LintResult]) {
        guard !paths.isEmpty else { return }
        var shared = SharedPlaces<Place>()
        for (number, result) in results.enumerated() {
            for finding in result.findings where isShared(finding) {
                shared.add(Place(finding), description: number, finding.level, isActive: finding.isActive)
            }
        }
        for number in results.indices {
            results[number].findings.removeAll { isShared($0) && shared.owner(of: Place($0)) != number }
        }
    }

    private func isShared(_ finding: ReportedFinding) -> Bool { paths.contains(Array(finding.location.source.path.utf8)) }

    private static func paths(_ findings: [ReportedFinding]) -> Set<[UInt8]> {
        var paths: Set<[UInt8]> = []
        var last: ObjectIdentifier?
        for finding in findings where finding.location.source.identity != last {
            last = finding.location.source.identity
            paths.insert(Array(finding.location.source.path.utf8))
        }
        return paths
    }
}
