import Linting
import System
import YAML

/// Merges SARIF reports into one run, because GitHub accepts only one run for each tool. Rules and files are renumbered. Otherwise, results
/// are copied as written, without duplicates, and the worst are kept.
struct SARIFMerge {
    private let reports: [WrittenReport]
    private let rules: SARIFRules
    private var artifacts: SARIFArtifacts
    private var results: [MergedFindings<SARIFResultCopy>.Finding] = []
    private var invocations = MergedInvocations()
    private let shard: ReportedShard?
    /// What is missing.
    let note: String?
    let worst: Level?
    var isComplete: Bool { invocations.isComplete }

    init(_ reports: [WrittenReport], catalog: [Rule], toolVersion: String, allowsMissing: Bool) throws(WrittenReport.Failure) {
        self.reports = reports
        var listing = SARIFRuleListing(catalog: catalog, toolVersion: toolVersion)
        var parts: [(report: WrittenReport, shard: ReportedShard?)] = []
        for report in reports {
            try listing.add(report)
            let files = SARIFMerge.targets(of: report).count
            parts.append((report, try report.shard(files: files, findings: report.list("results").count)))
        }
        let set = try ShardSet(parts, allowsMissing: allowsMissing)
        note = set.note
        var targets: [Text: Int] = [:]
        var merged = MergedFindings<SARIFResultCopy>()
        for (report, shard) in parts {
            let own = SARIFMerge.targets(of: report)
            for (number, uri) in own.enumerated() { targets[uri] = shard?.files[number].position ?? 0 }
            var found: [MergedFindings<SARIFResultCopy>.Finding] = []
            for result in report.list("results") {
                try listing.require(result.child("ruleId"), report)
                found.append(SARIFResultCopy.finding(result, report))
            }
            merged.add(files: own.map { ($0, FileURI.decode($0)) }, found, shard)
            try invocations.add(report)
        }
        let settled = merged.settled(refuted: set.refuted)
        let limit = ReportOptions().resultLimit
        let kept = SARIFReport.worst(Array(settled.indices), rank: { settled[$0].finding.rank }, limit)
        invocations.leaveOut(settled[kept.count...].count)
        shard = set.remainder(of: kept.map { settled[$0].position })
        results = kept.map { settled[$0].finding }
        worst = settled.lazy.filter(\.finding.isActive).map(\.finding.level).max()
        let used = Set(results.map { $0.place.rule.string })
        rules = SARIFRules(catalog.filter { listing.ids.contains($0.id) }, used: used, listing.isComprehensive ? .all : .used)
        artifacts = SARIFArtifacts(uris: SARIFMerge.ordered(targets))
    }

    /// URIs by the position of their files in the whole run, then by path.
    private static func ordered(_ targets: [Text: Int]) -> [String] {
        targets.map { (position: $1, path: FileURI.decode($0), uri: $0.string) }.sorted { left, right in
            left.position == right.position ? left.path.lexicographicallyPrecedes(right.path) : left.position < right.position
        }.map(\.uri)
    }

    /// The URIs of the descriptions in a report.
    private static func targets(of report: WrittenReport) -> [Text] {
        report.list("artifacts").filter { $0.child("roles") != nil }.compactMap { $0.child("location")?.child("uri")?.text }
    }

    mutating func render() -> [UInt8] {
        withExtendedLifetime(reports) {
            var json = JSONWriter()
            SARIFReport.writeHead(rules, reports.first?.versionNode?.string ?? "", &json)
            json.breakLine()
            invocations.write(kept: results.count, shard, &json)
            SARIFReport.writeDetails(&json)
            json.breakLine()
            json.beginArray("results")
            for result in results {
                json.breakLine()
                json.value(written: result.entry.bytes(rules, &artifacts))
            }
            json.endArray()
            SARIFReport.writeTail(artifacts, since: reports.first?.since, shard, &json)
            return json.finish()
        }
    }
}
