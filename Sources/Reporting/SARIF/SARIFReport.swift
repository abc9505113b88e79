import Linting
import System
import YAML

extension OutputFormat {
    package static let sarif = OutputFormat("sarif", .json, fixes: .from(.warning)) { SARIFReport($0, $1).render() }
}

/// A report as SARIF 2.1.0, for code hosts and editors.
///
/// It contains one run: the rules of the results, the two taxonomies that they refer to, reasons why files were not checked completely,
/// files, and results. GitHub rejects a whole file because of a single result without a place or a fix without a change, and shows 5,000
/// results, so only the worst are kept, and a notification states this. The report does not depend on the machine, the time, or the folder.
package struct SARIFReport {
    private let report: Report
    private let options: ReportOptions
    /// Indices of the findings to write, in order.
    private let kept: [Int]
    private let leftOut: Int

    package init(_ report: Report, _ options: ReportOptions) {
        self.report = report
        self.options = options
        let findings = report.findings
        let candidates = findings.indices.filter { options.keepsSuppressed || findings[$0].isActive }
        kept = SARIFReport.worst(
            candidates, rank: { SARIFReport.rank(findings[$0].level, findings[$0].confidence, isActive: findings[$0].isActive) },
            options.resultLimit)
        leftOut = candidates.count - kept.count
    }

    package func render() -> [UInt8] {
        let used = Set(kept.map { report.findings[$0].rule.id })
        let rules = SARIFRules(report.rules + kept.map { report.findings[$0].rule }, used: used, options.sarifRules)
        var artifacts = SARIFArtifacts(report.files)
        var json = JSONWriter(capacity: 16_384 + rules.count * 4096 + kept.count * 1536)
        SARIFReport.writeHead(rules, options.toolVersion, &json)
        json.breakLine()
        writeInvocation(&json)
        SARIFReport.writeDetails(&json)
        json.breakLine()
        json.beginArray("results")
        let starts = kept.map { report.findings[$0].location.start }
        let results = SARIFResults(lineHashes: lineHashes(starts), isCompared: report.since != nil)
        for (index, start) in zip(kept, starts) {
            json.breakLine()
            results.write(report.findings[index], start, rules, &artifacts, &json)
        }
        json.endArray()
        SARIFReport.writeTail(artifacts, since: report.since, report.shard?.keeping(kept), &json)
        return json.finish()
    }

    /// At most `limit` candidates in their order, chosen by rank, then by order.
    static func worst(_ candidates: [Int], rank: (Int) -> Int, _ limit: Int) -> [Int] {
        guard candidates.count > limit else { return candidates }
        let ranks = candidates.map { (index: $0, rank: rank($0)) }
        let worst = ranks.sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.index < $1.index }.prefix(max(limit, 0))
        return worst.map(\.index).sorted()
    }

    static func rank(_ level: Level, _ confidence: Confidence, isActive: Bool) -> Int {
        let level =
            switch level {
            case .error: 2
            case .warning: 1
            case .note: 0
            }
        let confidence =
            switch confidence {
            case .high: 2
            case .medium: 1
            case .low: 0
            }
        return (isActive ? 9 : 0) + level * 3 + confidence
    }

    /// The hashes of the lines where the results start.
    private func lineHashes(_ starts: [Position]) -> [ObjectIdentifier: LineHashes] {
        var wanted: [ObjectIdentifier: (source: Source, lines: Set<Int>)] = [:]
        for (index, start) in zip(kept, starts) {
            // For other encodings, the hashed bytes would differ from those of the file; the host computes its own hashes.
            let source = report.findings[index].location.source
            guard source.encoding == .utf8 else { continue }
            wanted[source.identity, default: (source, [])].lines.insert(start.line)
        }
        return wanted.mapValues { LineHashes($0.source.bytes, lines: $0.lines) }
    }

    /// Writes everything before the invocation.
    static func writeHead(_ rules: SARIFRules, _ version: String, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        json.field("version", "2.1.0")
        json.beginArray("runs")
        json.beginObject()
        json.breakLine()
        writeTool(rules, version, &json)
        json.breakLine()
        rules.taxonomies.write(&json)
    }

    /// Writes everything between the invocation and the results.
    static func writeDetails(_ json: inout JSONWriter) {
        json.field("columnKind", "unicodeCodePoints")
        json.beginObject("automationDetails")
        json.field("id", "merlon/")
        json.endObject()
    }

    /// Writes everything after the results.
    static func writeTail(_ artifacts: SARIFArtifacts, since: String?, _ shard: ReportedShard?, _ json: inout JSONWriter) {
        json.breakLine()
        artifacts.write(&json)
        if since != nil || shard != nil {
            json.breakLine()
            json.beginObject("properties")
            if let since { json.field("since", since) }
            shard?.write(&json)
            json.endObject()
        }
        json.endObject()
        json.endArray()
        json.endObject()
        json.out.write(byte: 0x0A)
    }

    private static func writeTool(_ rules: SARIFRules, _ version: String, _ json: inout JSONWriter) {
        json.beginObject("tool")
        json.beginObject("driver")
        json.field("name", "Merlon")
        json.field("version", version)
        json.field("semanticVersion", version)
        if ProjectAddress.isPublished { json.field("informationUri", ProjectAddress.repository) }
        if rules.isComprehensive { json.field("isComprehensive", raw: "true") }
        rules.taxonomies.writeReferences(&json)
        rules.write(&json)
        json.endObject()
        json.endObject()
    }

    private func writeInvocation(_ json: inout JSONWriter) {
        json.beginArray("invocations")
        json.beginObject()
        json.field("executionSuccessful", raw: report.problems.isEmpty ? "true" : "false")
        json.beginArray("toolExecutionNotifications")
        for problem in report.problems { SARIFNotification.write(problem, &json) }
        for notice in report.notices.map(\.text).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            SARIFNotification.writeWarning(notice, &json)
        }
        if leftOut > 0 { SARIFNotification.writeLeftOut(leftOut, of: leftOut + kept.count, &json) }
        json.endArray()
        json.endObject()
        json.endArray()
    }
}
