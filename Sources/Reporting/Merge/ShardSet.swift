import Linting

/// The shards in a set of reports, all with the same plan and without duplicates.
struct ShardSet {
    /// nil if the reports are complete runs.
    let plan: String?
    let count: Int
    /// In ascending order.
    let missing: [Int]
    /// Fingerprints of refuted findings, sorted.
    let refuted: [String]
    /// The positions of the files of all shards.
    private let positions: Set<Int>

    /// - Parameters:
    ///   - parts: the reports with their shards.
    ///   - allowsMissing: whether shards may be missing.
    init(_ parts: [(report: WrittenReport, shard: ReportedShard?)], allowsMissing: Bool) throws(WrittenReport.Failure) {
        guard let first = parts.first, let leader = first.shard else {
            if let (report, _) = parts.first(where: { $0.shard != nil }) {
                throw report.failure(report.shardNode, "a shard cannot be merged with a complete run, such as \(parts[0].report.path)")
            }
            (plan, count, missing, refuted, positions) = (nil, 0, [], [], [])
            return
        }
        var holders: [Int: WrittenReport] = [:]
        var positions: Set<Int> = []
        var fingerprints: Set<String> = []
        for (report, shard) in parts {
            guard let shard else { throw report.failure(nil, "a complete run cannot be merged with a shard, such as \(first.report.path)") }
            guard shard.count == leader.count, shard.plan == leader.plan else {
                throw report.failure(report.shardNode, "not a shard of the same files as \(first.report.path): the plans differ")
            }
            for number in shard.held {
                if let holder = holders.updateValue(report, forKey: number) {
                    throw report.failure(report.shardNode, "shard \(number) of \(shard.count) is also in \(holder.path)")
                }
            }
            for file in shard.files where !positions.insert(file.position).inserted {
                throw report.failure(report.shardNode, "another shard also has the file at position \(file.position)")
            }
            fingerprints.formUnion(shard.refuted)
        }
        let missing = (1...max(leader.count, 1)).filter { holders[$0] == nil }
        guard allowsMissing || missing.isEmpty else {
            throw first.report.failure(
                first.report.shardNode, "\(ShardSet.sentence(missing, of: leader.count)); add the report, or pass --allow-missing")
        }
        self.missing = missing
        self.positions = positions
        (plan, count, refuted) = (leader.plan, leader.count, fingerprints.sorted())
    }

    /// What is missing, for people; nil if nothing is missing.
    var note: String? { missing.isEmpty ? nil : ShardSet.sentence(missing, of: count) }

    /// `shards 2, 3 of 5 are missing`.
    private static func sentence(_ missing: [Int], of count: Int) -> String {
        let named = missing.prefix(20).map(String.init).joined(separator: ", ")
        let others = missing.count > 20 ? " and others" : ""
        return missing.count == 1 ? "shard \(named) of \(count) is missing" : "shards \(named)\(others) of \(count) are missing"
    }

    /// The shards of the merged report; nil if none is missing.
    ///
    /// - Parameter findings: positions of the descriptions of its findings.
    func remainder(of findings: [Int]) -> ReportedShard? {
        guard let plan, !missing.isEmpty else { return nil }
        var counts: [Int: CheckedSum] = [:]
        for position in findings { counts[position, default: CheckedSum()].add(count: 1) }
        let files = positions.sorted().map { ReportedShard.File(position: $0, findings: counts[$0]?.value ?? 0) }
        var shard = ReportedShard(index: nil, count: count, plan: plan, files: files)
        shard.missing = missing
        shard.refuted = refuted
        return shard
    }
}
