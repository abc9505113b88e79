import Linting
import YAML

extension WrittenReport {
    /// The shard that the report covers; nil for a complete run. Throws if it does not match the lists of the report.
    ///
    /// - Parameters:
    ///   - files: the number of files that the report lists.
    ///   - findings: the number of findings that the report lists.
    func shard(files: Int, findings: Int) throws(Failure) -> ReportedShard? {
        guard let node = shardNode else { return nil }
        let count = node.child("count")?.integer ?? 0
        let index = node.child("index")
        if let index, (index.integer ?? 0) > count { throw failure(index, "there are only \(count) shards") }
        var missing: [Int] = []
        for number in list("missing", of: node) {
            let value = number.integer ?? 0
            guard value <= count, value > missing.last ?? 0 else {
                throw failure(number, "`missing` must list shards from 1 to \(count), in ascending order")
            }
            missing.append(value)
        }
        guard (index == nil) == !missing.isEmpty else { throw failure(node, "`shard` must have either `index` or `missing`") }
        let listed = list("files", of: node)
        guard listed.count == files else { throw failure(node, "`shard` must describe each of the \(files) files of the report") }
        var sum = CheckedSum()
        var described: [ReportedShard.File] = []
        for file in listed {
            let findings = file.child("findings")?.integer ?? 0
            try sum.add(findings, file, in: self)
            described.append(ReportedShard.File(position: file.child("position")?.integer ?? 0, findings: findings))
        }
        guard sum.value == findings else { throw failure(node, "`shard` must describe each of the \(findings) findings of the report") }
        var shard = ReportedShard(index: index?.integer, count: count, plan: node.child("plan")?.string ?? "", files: described)
        shard.missing = missing
        shard.refuted = list("refuted", of: node).compactMap(\.string)
        return shard
    }
}

extension ReportedShard {
    /// The numbers of the shards in the report.
    var held: [Int] {
        if let index { return [index] }
        let missing = Set(missing)
        return (1...max(count, 1)).filter { !missing.contains($0) }
    }
}
