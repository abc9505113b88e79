import Editing
import Linting
import System
import YAML

extension OutputFormat {
    package static let rdjson = OutputFormat("rdjson", .json, fixes: .from(.warning)) { report, _ in
        RDJSONReport(report: report).render()
    }
}

/// Reviewdog Diagnostic Format: a `DiagnosticResult`, in which columns count bytes and ends are exclusive.
/// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
struct RDJSONReport {
    private static let suggestionLimit: UInt32 = 16 << 10
    let report: Report

    func render() -> [UInt8] {
        var json = JSONWriter(capacity: 128 + report.findings.count * 384)
        json.beginObject()
        json.beginObject("source")
        json.field("name", "merlon")
        json.endObject()
        json.beginArray("diagnostics")
        for finding in report.findings where finding.isActive { write(finding, &json) }
        for problem in report.problems { write(problem, &json) }
        json.breakLine()
        json.endArray()
        json.endObject()
        json.out.write(byte: 0x0A)
        return json.finish()
    }

    private func write(_ finding: ReportedFinding, _ json: inout JSONWriter) {
        let location = finding.location
        json.breakLine()
        json.beginObject()
        json.field("message", finding.sentence)
        json.field("severity", finding.level == .note ? "INFO" : finding.level == .warning ? "WARNING" : "ERROR")
        json.beginObject("location")
        json.field("path", location.source.path)
        writeRange(location.range, in: location.source, &json)
        json.endObject()
        json.beginObject("code")
        json.field("value", finding.rule.id)
        if let risk = finding.rule.owasp.first { json.field("url", risk.url) }
        json.endObject()
        let suggestions = finding.fixes.compactMap { RDJSONReport.suggestion($0, in: location.source) }
        if !suggestions.isEmpty {
            json.beginArray("suggestions")
            for (range, text) in suggestions {
                json.beginObject()
                writeRange(range, in: location.source, &json)
                json.field("text", text)
                json.endObject()
            }
            json.endArray()
        }
        json.endObject()
    }

    private func write(_ problem: Problem, _ json: inout JSONWriter) {
        json.breakLine()
        json.beginObject()
        json.field("message", problem.message)
        json.field("severity", "ERROR")
        json.beginObject("location")
        json.field("path", problem.file)
        json.beginObject("range")
        json.beginObject("start")
        json.field("line", problem.line)
        json.endObject()
        json.endObject()
        json.endObject()
        json.beginObject("code")
        json.field("value", "not-checked")
        json.endObject()
        json.endObject()
    }

    private func writeRange(_ range: TextRange, in source: Source, _ json: inout JSONWriter) {
        json.beginObject("range")
        writePosition("start", range.lower, in: source, &json)
        writePosition("end", range.upper, in: source, &json)
        json.endObject()
    }

    private func writePosition(_ key: StaticString, _ offset: UInt32, in source: Source, _ json: inout JSONWriter) {
        let line = source.position(at: offset).line
        let start = source.lines.start(ofLine: line - 1) ?? 0
        json.beginObject(key)
        json.field("line", line)
        json.field("column", Int(offset) - Int(start) + 1)
        json.endObject()
    }

    /// The edits of a fix as one replacement; nil if they concern other files, cover too much text, or contain text that must not be shown.
    static func suggestion(_ fix: Fix, in source: Source) -> (range: TextRange, text: String)? {
        guard !fix.holdsSecret, let first = fix.edits.first, let last = fix.edits.last, fix.edits.allSatisfy({ $0.source === source }),
            last.range.upper >= first.range.lower, last.range.upper - first.range.lower <= suggestionLimit
        else { return nil }
        var text = ""
        var end = first.range.lower
        for edit in fix.edits {
            guard edit.range.lower >= end else { return nil }
            let between = TextRange(end, edit.range.lower)
            guard source.text(between).bytes.elementsEqual(source.shownText(between).bytes) else { return nil }
            text += source.text(between).string + edit.text
            end = edit.range.upper
        }
        return (TextRange(first.range.lower, end), text)
    }
}
