import Editing
import Linting
import System
import YAML

extension OutputFormat {
    package static let json = OutputFormat("json", .json, fixes: .all) { JSONReport($0, $1).render() }
}

/// A complete report as JSON: `merlon-report/1`, as described by `ReportSchema`. Each finding is on its own line, so that reports are easy
/// to compare.
package struct JSONReport {
    private let report: Report
    private let options: ReportOptions

    package init(_ report: Report, _ options: ReportOptions) {
        self.report = report
        self.options = options
    }

    package func render() -> [UInt8] {
        var json = JSONWriter(capacity: 4096 + min(report.findings.count, JSONReport.sample) * 1024)
        json.beginObject()
        json.field("schema", "merlon-report/1")
        json.beginObject("tool")
        json.field("name", "merlon")
        json.field("version", options.toolVersion)
        json.endObject()
        json.field("since", orNull: report.since)
        if let shard = report.shard {
            json.breakLine()
            shard.write(&json)
        }
        writeList("files", report.files, &json, writeFile)
        writeList("findings", report.findings, &json, writeFinding)
        writeList("problems", report.problems, &json) { $0.write(&$1) }
        if !report.notices.isEmpty { writeList("notices", report.notices, &json) { $0.write(&$1) } }
        json.breakLine()
        Summary(report).write(&json)
        json.endObject()
        json.out.write(byte: 0x0A)
        return json.finish()
    }

    private static let sample = 1_000

    private func writeList<Element>(
        _ key: StaticString, _ elements: [Element], _ json: inout JSONWriter, _ write: (Element, inout JSONWriter) -> Void
    ) {
        json.breakLine()
        json.beginArray(key)
        for (index, element) in elements.enumerated() {
            // The size of the first elements predicts the size of all.
            if index == JSONReport.sample { json.out.reserve(json.out.count / index * elements.count / 10 * 11) }
            json.breakLine()
            write(element, &json)
        }
        json.endArray()
    }

    private func writeFile(_ file: CheckedFile, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("path", file.path)
        json.field("openapi", orNull: file.openapi)
        json.field("operations", file.operations)
        json.field("status", file.status.rawValue)
        json.field("score", number: file.score?.tenths.map(Score.text) ?? "null")
        json.endObject()
    }

    private func writeFinding(_ finding: ReportedFinding, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("rule", finding.rule.id)
        json.field("title", finding.rule.title)
        json.field("level", finding.level.rawValue)
        json.field("confidence", finding.confidence.rawValue)
        json.field("message", finding.message)
        json.beginArray("owasp")
        for risk in finding.owasp where risk.year == 2023 { json.value(risk.id) }
        json.endArray()
        json.beginArray("cwe")
        for number in finding.rule.cwe { json.value(number) }
        json.endArray()
        json.field("file", finding.location.source.path)
        json.field("pointer", finding.location.pointer)
        json.field("operation", orNull: finding.operation)
        json.field("exposure", finding.standing.exposure.rawValue)
        writeRange(finding.location, &json)
        json.field("fingerprint", finding.fingerprint)
        json.field("group", finding.group)
        json.beginArray("related")
        for related in finding.related { writeRelated(related, &json) }
        json.endArray()
        json.beginArray("fixes")
        for fix in finding.fixes where !fix.edits.isEmpty && !fix.holdsSecret { writeFix(fix, &json) }
        json.endArray()
        if let reason = finding.suppressed {
            json.beginObject("suppressed")
            json.field("reason", reason)
            json.endObject()
        } else {
            json.field("suppressed", raw: "null")
        }
        json.field("baseline", raw: finding.isInBaseline ? "true" : "null")
        json.field("old", raw: finding.isOld ? "true" : "null")
        json.endObject()
    }

    private func writeRelated(_ related: RelatedLocation, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("file", related.location.source.path)
        json.field("pointer", related.location.pointer)
        writeRange(related.location, &json)
        json.field("message", related.message)
        json.endObject()
    }

    private func writeRange(_ location: Location, _ json: inout JSONWriter) {
        location.start.write("start", &json)
        location.end.write("end", &json)
    }

    private func writeFix(_ fix: Fix, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("title", fix.title)
        json.field("safety", fix.safety.rawValue)
        json.beginArray("edits")
        for edit in fix.edits {
            let offset = edit.source.position(at: edit.range.lower).offset
            json.beginObject()
            json.field("file", edit.source.path)
            json.field("offset", offset)
            json.field("length", edit.source.position(at: edit.range.upper).offset - offset)
            json.field("text", edit.text)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }
}
