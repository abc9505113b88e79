import Linting
import YAML

/// The findings of several reports in the order of a single run. If several descriptions report the same finding, only one copy is kept.
struct MergedFindings<Entry> {
    struct Place: Hashable {
        let file: Text
        let rule: Text
        /// Byte offset.
        let offset: Int
        let pointer: Text
    }

    /// A finding as a report states it.
    struct Finding {
        let entry: Entry
        let place: Place
        let level: Level
        let isActive: Bool
        let fingerprint: Text
    }

    /// A description in one of the reports.
    private struct Description {
        /// The position in the whole run; 0 for reports of complete runs, which are sorted by path.
        let position: Int
        let path: [UInt8]
        /// The order of addition, which decides between equal paths.
        let number: Int

        static func precedes(_ left: Description, _ right: Description) -> Bool {
            if left.position != right.position { return left.position < right.position }
            if left.path != right.path { return left.path.lexicographicallyPrecedes(right.path) }
            return left.number < right.number
        }
    }

    private var descriptions: [Description] = []
    private var findings: [(description: Int, finding: Finding)] = []

    /// Adds a report.
    ///
    /// - Parameters:
    ///   - files: the names that the report uses for its files, and their paths.
    ///   - found: the findings of the report, in order.
    mutating func add(files: [(name: Text, path: [UInt8])], _ found: [Finding], _ shard: ReportedShard?) {
        let owners = shard.map(Self.owners) ?? Self.owners(of: found, files: files.map(\.name))
        var numbers: [Int: Int] = [:]
        for (owner, finding) in zip(owners, found) {
            let number = numbers[owner] ?? descriptions.count
            if number == descriptions.count {
                numbers[owner] = number
                let path = files.indices.contains(owner) ? files[owner].path : []
                descriptions.append(Description(position: shard?.files[owner].position ?? 0, path: path, number: number))
            }
            findings.append((number, finding))
        }
    }

    /// The index of the file that each finding of a shard is listed under.
    private static func owners(_ shard: ReportedShard) -> [Int] {
        shard.files.enumerated().flatMap { Array(repeating: $0, count: $1.findings) }
    }

    /// The same for a complete run, in which findings are listed by file: a finding in a file that is not listed, or was listed earlier,
    /// belongs to the current one.
    private static func owners(of findings: [Finding], files: [Text]) -> [Int] {
        let numbers = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
        var current = 0
        return findings.map { finding in
            current = max(current, numbers[finding.place.file] ?? 0)
            return current
        }
    }

    /// All findings in order, without duplicates, with the position of their description.
    ///
    /// - Parameter refuted: fingerprints of findings that wrongly report unused suppressions.
    func settled(refuted: [String]) -> [(position: Int, finding: Finding)] {
        let order = descriptions.indices.sorted { Description.precedes(descriptions[$0], descriptions[$1]) }
        var ranks = [Int](repeating: 0, count: order.count)
        for (rank, number) in order.enumerated() { ranks[number] = rank }
        let sorted = kept(refuted).sorted { left, right in
            let (first, second) = (ranks[findings[left].description], ranks[findings[right].description])
            return first == second ? left < right : first < second
        }
        var shared = SharedPlaces<Place>()
        for index in sorted {
            let finding = findings[index].finding
            shared.add(finding.place, description: ranks[findings[index].description], finding.level, isActive: finding.isActive)
        }
        return sorted.compactMap { index in
            let (description, finding) = findings[index]
            return shared.owner(of: finding.place) == ranks[description] ? (descriptions[description].position, finding) : nil
        }
    }

    /// Indices of the findings that are not refuted.
    private func kept(_ refuted: [String]) -> [Int] {
        let refuted = Set(refuted)
        guard !refuted.isEmpty else { return Array(findings.indices) }
        return findings.indices.filter { index in
            let finding = findings[index].finding
            return finding.place.rule.string != ReportedShard.refutedRule || !refuted.contains(finding.fingerprint.string)
        }
    }
}
