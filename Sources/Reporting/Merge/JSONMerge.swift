import Linting
import YAML

/// Reports of `merlon-report/1` as one. Entries go over byte for byte, equal ones once; the figures are counted again.
struct JSONMerge {
    private let reports: [WrittenReport]
    private var files: [(path: Text, bytes: Text)] = []
    private var findings: [Text] = []
    private var problems: [(file: Text, bytes: Text)] = []
    private var notices: [(file: Text, bytes: Text)] = []
    private var summary = Summary()
    private(set) var worst: Level?
    private(set) var isComplete = true

    init(_ reports: [WrittenReport]) throws(WrittenReport.Failure) {
        self.reports = reports
        var seen: Set<Text> = []
        var order = MergeOrder()
        var unsorted: [Text] = []
        for report in reports {
            var descriptions: Set<Text> = []
            for file in try report.list("files") {
                let path = try report.text("path", of: file)
                descriptions.insert(path)
                guard seen.insert(report.bytes(file)).inserted else { continue }
                files.append((path, report.bytes(file)))
                summary.files += 1
                summary.operations += file.child("operations")?.integer ?? 0
                if file.child("status")?.string != "checked" { isComplete = false }
            }
            order.begin()
            for finding in try report.list("findings") {
                let file = try report.text("file", of: finding)
                guard seen.insert(report.bytes(finding)).inserted else { continue }
                order.add(Array(file.bytes), isDescription: descriptions.contains(file))
                unsorted.append(report.bytes(finding))
                try count(finding, report)
            }
            // Reports of former versions have none.
            for notice in report.root.child("notices").map({ Array($0.children) }) ?? [] where seen.insert(report.bytes(notice)).inserted {
                notices.append((try report.text("file", of: notice), report.bytes(notice)))
            }
            for problem in try report.list("problems") where seen.insert(report.bytes(problem)).inserted {
                problems.append((try report.text("file", of: problem), report.bytes(problem)))
                summary.problems += 1
                isComplete = false
            }
        }
        findings = order.sorted.map { unsorted[$0] }
    }

    private mutating func count(_ finding: Node, _ report: WrittenReport) throws(WrittenReport.Failure) {
        let rule = try report.text("rule", of: finding).string
        guard let level = Level(rawValue: try report.text("level", of: finding).string) else {
            throw report.failure(finding.child("level"), "no level of a finding")
        }
        func isSet(_ name: String) -> Bool { finding.child(name).map { !$0.isNull } ?? false }
        let isActive = summary.count(level, rule, isSuppressed: isSet("suppressed"), isInBaseline: isSet("baseline"), isOld: isSet("old"))
        if isActive { worst = max(worst ?? level, level) }
    }

    func render() -> [UInt8] {
        withExtendedLifetime(reports) {
            var json = JSONWriter(capacity: reports.reduce(4096) { $0 + $1.tree.source.bytes.count })
            json.beginObject()
            json.field("schema", "merlon-report/1")
            if let first = reports.first {
                for name in ["tool", "since"] {
                    guard let value = first.root.child(name) else { continue }
                    json.key(name)
                    json.value(written: first.bytes(value))
                }
            }
            writeList("files", files.sorted { $0.path < $1.path }.map(\.bytes), &json)
            writeList("findings", findings, &json)
            writeList("problems", problems.sorted { $0.file < $1.file }.map(\.bytes), &json)
            if !notices.isEmpty { writeList("notices", notices.sorted { ($0.file, $0.bytes) < ($1.file, $1.bytes) }.map(\.bytes), &json) }
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
