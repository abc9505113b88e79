import Linting
import System
import YAML

/// Merges `merlon-report/1` reports. Entries are copied as written, without duplicates; totals are recomputed.
struct JSONMerge {
    private struct File {
        /// The position in the whole run; 0 for reports of complete runs, which are sorted by path.
        let position: Int
        let path: Text
        let bytes: Text

        static func precedes(_ left: File, _ right: File) -> Bool {
            left.position == right.position ? left.path < right.path : left.position < right.position
        }
    }

    private let reports: [WrittenReport]
    private var files: [File] = []
    private var findings: [Text] = []
    private let problems: MergedProblems
    private let notices: MergedProblems
    private var summary = Summary()
    private let shard: ReportedShard?
    /// What is missing.
    let note: String?
    private(set) var worst: Level?
    private(set) var isComplete = true

    init(_ reports: [WrittenReport], allowsMissing: Bool) throws(WrittenReport.Failure) {
        self.reports = reports
        var parts: [(report: WrittenReport, shard: ReportedShard?)] = []
        for report in reports {
            parts.append((report, try report.shard(files: report.list("files").count, findings: report.list("findings").count)))
        }
        let set = try ShardSet(parts, allowsMissing: allowsMissing)
        note = set.note
        var merged = MergedFindings<(node: Node, bytes: Text)>()
        var operations = CheckedSum()
        var problems = MergedProblems()
        var notices = MergedProblems()
        var seen: Set<Text> = []
        for (report, shard) in parts {
            var names: [(name: Text, path: [UInt8])] = []
            for (number, file) in report.list("files").enumerated() {
                let path = JSONMerge.text("path", of: file)
                names.append((path, Array(path.bytes)))
                guard shard != nil || seen.insert(report.bytes(file)).inserted else { continue }
                files.append(File(position: shard?.files[number].position ?? 0, path: path, bytes: report.bytes(file)))
                if let count = file.child("operations") { try operations.add(count.integer ?? 0, count, in: report) }
                if JSONMerge.text("status", of: file) != "checked" { isComplete = false }
            }
            merged.add(files: names, report.list("findings").map { JSONMerge.finding($0, report) }, shard)
            for problem in report.list("problems") { problems.add(problem, of: report) }
            for notice in report.list("notices") { notices.add(notice, of: report) }
        }
        (self.problems, self.notices) = (problems, notices)
        let settled = merged.settled(refuted: set.refuted)
        shard = set.remainder(of: settled.map(\.position))
        summary.files = files.count
        summary.operations = operations.value
        summary.problems = problems.count
        if !problems.isEmpty { isComplete = false }
        for (_, finding) in settled {
            findings.append(finding.entry.bytes)
            count(finding)
        }
    }

    private static func text(_ name: String, of entry: Node) -> Text { entry.child(name)?.text ?? Text("") }

    private static func isSet(_ name: String, of entry: Node) -> Bool { entry.child(name).map { !$0.isNull } ?? false }

    private static func finding(_ node: Node, _ report: WrittenReport) -> MergedFindings<(node: Node, bytes: Text)>.Finding {
        let place = MergedFindings<(node: Node, bytes: Text)>.Place(
            file: text("file", of: node), rule: text("rule", of: node), offset: node.child("start")?.child("offset")?.integer ?? 0,
            pointer: text("pointer", of: node))
        return MergedFindings.Finding(
            entry: (node, report.bytes(node)), place: place, level: Level(rawValue: text("level", of: node).string) ?? .note,
            isActive: !isSet("suppressed", of: node) && !isSet("baseline", of: node) && !isSet("old", of: node),
            fingerprint: text("fingerprint", of: node))
    }

    private mutating func count(_ finding: MergedFindings<(node: Node, bytes: Text)>.Finding) {
        let node = finding.entry.node
        summary.count(
            finding.level, finding.place.rule.string, isSuppressed: JSONMerge.isSet("suppressed", of: node),
            isInBaseline: JSONMerge.isSet("baseline", of: node), isOld: JSONMerge.isSet("old", of: node))
        if finding.isActive { worst = max(worst ?? finding.level, finding.level) }
    }

    func render() -> [UInt8] {
        withExtendedLifetime(reports) {
            var json = JSONWriter()
            json.beginObject()
            json.field("schema", "merlon-report/1")
            if let first = reports.first {
                for name in ["tool", "since"] {
                    guard let value = first.root.child(name) else { continue }
                    json.key(name)
                    json.value(written: first.bytes(value))
                }
            }
            if let shard {
                json.breakLine()
                shard.write(&json)
            }
            writeList("files", files.sorted(by: File.precedes).map(\.bytes), &json)
            writeList("findings", findings, &json)
            writeList("problems", problems.sorted, &json)
            if !notices.isEmpty { writeList("notices", notices.sorted, &json) }
            json.breakLine()
            summary.write(&json)
            json.endObject()
            json.out.write(byte: 0x0A)
            return json.finish()
        }
    }

    private func writeList(_ key: StaticString, _ entries: [Text], _ json: inout JSONWriter) {
        json.breakLine()
        json.beginArray(key)
        for entry in entries {
            json.breakLine()
            json.value(written: entry)
        }
        json.endArray()
    }
}

extension MergedProblems {
    /// Adds an entry of a JSON report.
    fileprivate mutating func add(_ entry: Node, of report: WrittenReport) {
        add(
            report.bytes(entry), file: entry.child("file")?.text.map { Array($0.bytes) } ?? [], entry, line: "line", column: "column",
            message: entry.child("message")?.text)
    }
}
