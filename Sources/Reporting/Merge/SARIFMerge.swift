import Linting
import YAML

/// SARIF reports as one run, which is all that GitHub takes of one tool: rules and files are numbered anew, results go over otherwise byte
/// for byte, equal ones once, and the worst are kept.
struct SARIFMerge {
    private struct Result {
        let report: Int
        let node: Node
        let rule: String
        /// Higher for what matters more.
        let rank: Int
    }

    private let reports: [WrittenReport]
    private let rules: SARIFRules
    private var artifacts: SARIFArtifacts
    private var results: [Result] = []
    private var notifications: [Text] = []
    private var version = ""
    private(set) var worst: Level?
    private(set) var isComplete = true

    init(_ reports: [WrittenReport], catalog: [Rule]) throws(WrittenReport.Failure) {
        self.reports = reports
        let known = Dictionary(catalog.map { ($0.id, $0) }) { first, _ in first }
        var ids: Set<String> = []
        var targets: [Text] = []
        var seen: Set<Text> = []
        var order = MergeOrder()
        var unsorted: [Result] = []
        for (number, report) in reports.enumerated() {
            let driver = report.root.child("tool")?.child("driver")
            if number == 0 { version = driver?.child("version")?.string ?? "" }
            for rule in try report.list("rules", of: driver) {
                let id = try report.text("id", of: rule).string
                guard known[id] != nil else { throw report.failure(rule, "no rule of this version of Merlon is called `\(id.prefix(60))`") }
                ids.insert(id)
            }
            var own: Set<Text> = []
            for artifact in try report.list("artifacts") where artifact.child("roles") != nil {
                if let uri = artifact.child("location")?.child("uri")?.text { own.insert(uri) }
            }
            targets += own
            for invocation in try report.list("invocations") {
                if invocation.child("executionSuccessful")?.boolean != true { isComplete = false }
                for notification in try report.list("toolExecutionNotifications", of: invocation) {
                    if seen.insert(report.bytes(notification)).inserted { notifications.append(report.bytes(notification)) }
                }
            }
            order.begin()
            for result in try report.list("results") where seen.insert(report.bytes(result)).inserted {
                let rule = try report.text("ruleId", of: result).string
                guard ids.contains(rule) else { throw report.failure(result, "the report does not list the rule of a result") }
                guard let level = Level(rawValue: try report.text("level", of: result).string) else {
                    throw report.failure(result.child("level"), "no level of a result")
                }
                let uri = SARIFMerge.uri(of: result) ?? Text("")
                order.add(FileURI.decode(uri), isDescription: own.contains(uri))
                let isActive = result.child("suppressions") == nil && result.child("baselineState")?.string != "unchanged"
                if isActive { worst = max(worst ?? level, level) }
                let confidence = Confidence(rawValue: result.child("properties")?.child("confidence")?.string ?? "") ?? .high
                unsorted.append(
                    Result(report: number, node: result, rule: rule, rank: SARIFReport.rank(level, confidence, isActive: isActive)))
            }
        }
        results = order.sorted.map { unsorted[$0] }
        rules = SARIFRules(catalog.filter { ids.contains($0.id) }, [])
        let paths = Set(targets).map { (path: FileURI.decode($0), uri: $0.string) }
        artifacts = SARIFArtifacts(uris: paths.sorted { $0.path.lexicographicallyPrecedes($1.path) }.map(\.uri))
    }

    private static func uri(of result: Node) -> Text? {
        result.child("locations")?.item(0)?.child("physicalLocation")?.child("artifactLocation")?.child("uri")?.text
    }

    mutating func render() -> [UInt8] {
        withExtendedLifetime(reports) {
            let limit = ReportOptions().resultLimit
            let kept = SARIFReport.worst(Array(results.indices), rank: { results[$0].rank }, limit)
            var json = JSONWriter(capacity: reports.reduce(4096) { $0 + $1.tree.source.bytes.count })
            SARIFReport.writeHead(rules, version, &json)
            json.breakLine()
            writeInvocation(leftOut: results.count - kept.count, kept: kept.count, &json)
            SARIFReport.writeDetails(&json)
            json.breakLine()
            json.beginArray("results")
            for index in kept {
                json.breakLine()
                write(results[index], &json)
            }
            json.endArray()
            SARIFReport.writeTail(artifacts, &json)
            return json.finish()
        }
    }

    private func writeInvocation(leftOut: Int, kept: Int, _ json: inout JSONWriter) {
        json.beginArray("invocations")
        json.beginObject()
        json.field("executionSuccessful", raw: isComplete ? "true" : "false")
        json.beginArray("toolExecutionNotifications")
        for notification in notifications {
            json.breakLine()
            json.value(written: notification)
        }
        SARIFReport.writeLeftOut(leftOut, kept: kept, &json)
        json.endArray()
        json.endObject()
        json.endArray()
    }

    /// Writes a result as it stands, but for the numbers of its rule and files.
    private mutating func write(_ result: Result, _ json: inout JSONWriter) {
        let report = reports[result.report]
        // Of a file by its URI; nil of the rule.
        var references: [(range: TextRange, uri: String?)] = []
        var waiting = [result.node]
        while let node = waiting.popLast() {
            for entry in node.entries where !entry.value.isScalar { waiting.append(entry.value) }
            if node == result.node, let index = node.child("ruleIndex") { references.append((index.range, nil)) }
            guard node.key == "artifactLocation", let uri = node.child("uri")?.string, let index = node.child("index") else { continue }
            references.append((index.range, uri))
        }
        var bytes: [UInt8] = []
        var written = result.node.range.lower
        // Files are numbered in the order they are met.
        for (range, uri) in references.sorted(by: { $0.range.lower < $1.range.lower }) {
            let number = uri.map { artifacts.number(uri: $0) } ?? rules.number(id: result.rule) ?? 0
            bytes += report.tree.source.text(TextRange(written, range.lower)).bytes
            bytes += Array(String(number).utf8)
            written = range.upper
        }
        bytes += report.tree.source.text(TextRange(written, result.node.range.upper)).bytes
        json.value(written: bytes)
    }
}
