import Comparing
import Linting
import System
import YAML

/// A comparison as JSON: `merlon-diff/1`, as described by `ComparisonSchema`. Each change is on its own line, so that reports are easy to
/// compare.
package struct ComparisonJSON {
    private let report: ComparisonReport
    private let options: ReportOptions
    /// The maximum number of operations listed with a change: many changes may affect the same thousands.
    static let listedOperations = 200

    package init(_ report: ComparisonReport, _ options: ReportOptions) {
        self.report = report
        self.options = options
    }

    /// - Parameter isAccessOnly: omits the changes and the summary.
    package func render(isAccessOnly: Bool = false) -> [UInt8] {
        var json = JSONWriter(capacity: 4096)
        json.beginObject()
        json.field("format", "merlon-diff/1")
        json.field("version", options.toolVersion)
        json.field("old", report.old.name)
        json.field("new", report.new.name)
        if !isAccessOnly {
            json.breakLine()
            json.beginArray("changes")
            for change in report.changes {
                json.breakLine()
                write(change, &json)
            }
            json.endArray()
        }
        json.breakLine()
        json.beginArray("access")
        for description in report.descriptions {
            for access in description.access {
                json.breakLine()
                write(access, of: description, &json)
            }
        }
        json.endArray()
        json.breakLine()
        json.beginArray("problems")
        for problem in report.problems {
            json.breakLine()
            problem.write(&json)
        }
        json.endArray()
        if !isAccessOnly { writeSummary(&json) }
        json.endObject()
        json.out.write(byte: 0x0A)
        return json.finish()
    }

    private func write(_ change: ReportedChange, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("id", change.finding.rule.id)
        json.field("verdict", change.verdict.rawValue)
        json.field("level", change.finding.level.rawValue)
        json.field("confidence", change.finding.confidence.rawValue)
        json.field("message", change.finding.message)
        json.field("operation", orNull: change.operation)
        json.beginArray("operations")
        for operation in change.operations.names.prefix(ComparisonJSON.listedOperations) { json.value(operation) }
        json.endArray()
        json.field("operationCount", change.operations.names.count)
        write("old", change.old, report.old.revision, &json)
        write("new", change.new, report.new.revision, &json)
        json.field("exposure", orNull: change.exposure?.name)
        json.field("fingerprint", change.finding.fingerprint)
        if let reason = change.finding.suppressed {
            json.beginObject("suppressed")
            json.field("reason", reason)
            json.endObject()
        } else {
            json.field("suppressed", raw: "null")
        }
        json.field("baseline", raw: change.finding.isInBaseline ? "true" : "null")
        json.beginArray("findings")
        for finding in change.findings { write(finding, &json) }
        json.endArray()
        json.endObject()
    }

    private func write(_ finding: ReportedFinding, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("rule", finding.rule.id)
        json.field("level", finding.level.rawValue)
        json.field("confidence", finding.confidence.rawValue)
        json.field("message", finding.message)
        json.field("operation", orNull: finding.operation)
        writePlace(finding.location, report.new.revision, &json)
        json.field("fingerprint", finding.fingerprint)
        json.endObject()
    }

    private func write(_ key: StaticString, _ location: Location?, _ revision: String?, _ json: inout JSONWriter) {
        guard let location else { return json.field(key, raw: "null") }
        json.beginObject(key)
        writePlace(location, revision, &json)
        json.endObject()
    }

    private func writePlace(_ location: Location, _ revision: String?, _ json: inout JSONWriter) {
        json.field("file", location.source.path)
        json.field("revision", orNull: revision)
        json.field("pointer", location.pointer)
        location.start.write("start", &json)
        location.end.write("end", &json)
    }

    private func write(_ access: ReportedAccess, of description: ComparisonReport.Description, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("description", description.name)
        json.field("operation", access.operation)
        json.field("old", orNull: access.old)
        json.field("new", orNull: access.new)
        json.field("verdict", orNull: access.verdict?.rawValue)
        json.endObject()
    }

    private func writeSummary(_ json: inout JSONWriter) {
        json.breakLine()
        json.beginObject("summary")
        json.field("descriptions", report.descriptions.count)
        json.field("weaker", report.count(.weaker))
        json.field("stronger", report.count(.stronger))
        json.field("changed", report.count(.changed))
        json.field("suppressed", report.suppressedCount)
        json.field("baselined", report.baselinedCount)
        json.field("problems", report.problems.count)
        json.endObject()
    }
}

extension ComparisonReport {
    /// The number of suppressed changes.
    var suppressedCount: Int { changes.count { $0.finding.suppressed != nil } }

    /// The number of changes that are in the baseline and not suppressed.
    var baselinedCount: Int { changes.count { $0.finding.suppressed == nil && $0.finding.isInBaseline } }

    var operationCount: Int { descriptions.reduce(0) { $0 + $1.access.count } }
}
