import Linting
import YAML

/// The findings of several reports in the order of one run. What several descriptions report at one place is kept from one of them.
struct MergedFindings<Entry> {
    struct Place: Hashable {
        let file: Text
        let rule: Text
        /// In bytes.
        let offset: Int
        let pointer: Text
    }

    /// A finding as a report has it.
    struct Finding {
        let entry: Entry
        let place: Place
        let level: Level
        let isActive: Bool
        let fingerprint: Text
    }

    /// A description of one of the reports.
    private struct Description {
        /// In the whole run; 0 in reports of whole runs, which are sorted by path.
        let position: Int
        let path: [UInt8]
        /// In the order of the reports, which decides between equal paths.
        let number: Int

        static func precedes(_ left: Description, _ right: Description) -> Bool {
            if left.position != right.position { return left.position < right.position }
            if left.path != right.path { return left.path.lexicographicallyPrecedes(right.path) }
            return left.number < right.number
        }
    }

    private var descriptions: [Description] = []
    private var findings: [(description: Int, finding: Finding)] = []

    /// Takes in a report.
    ///
    /// - Parameters:
    ///   - files: what findings and files of the report are called by, by the file's path.
    ///   - found: of the report, in its order.
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

    /// For each finding of a shard the number of the file it is listed for.
    private static func owners(_ shard: ReportedShard) -> [Int] {
        shard.files.enumerated().flatMap { Array(repeating: $0, count: $1.findings) }
    }

    /// The same for a whole run, in which findings are listed by file: what is about no file further on is about a part of the last one.
    private static func owners(of findings: [Finding], files: [Text]) -> [Int] {
        let numbers = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
        var current = 0
        return findings.map { finding in
            current = max(current, numbers[finding.place.file] ?? 0)
            return current
        }
    }

    /// Everything that was taken in, in order, each once, with the position of its description.
    ///
    /// - Parameter refuted: fingerprints of findings about suppressions that are wrong.
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

    /// Indices of what is not refuted.
    private func kept(_ refuted: [String]) -> [Int] {
        let refuted = Set(refuted)
        guard !refuted.isEmpty else { return Array(findings.indices) }
        return findings.indices.filter { index in
            let finding = findings[index].finding
            return finding.place.rule.string != ReportedShard.refutedRule || !refuted.contains(finding.fingerprint.string)
        }
    }
}
