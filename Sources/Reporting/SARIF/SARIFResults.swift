import Editing
import Linting
import System
import YAML

/// Writes the results of a run, with their line hashes.
struct SARIFResults {
    let lineHashes: [ObjectIdentifier: LineHashes]
    /// Whether the report compares with a revision, so that every result states whether it is new.
    let isCompared: Bool

    /// - Parameter start: the start of the finding's place.
    func write(
        _ finding: ReportedFinding, _ start: Position, _ rules: SARIFRules, _ artifacts: inout SARIFArtifacts, _ json: inout JSONWriter
    ) {
        json.beginObject()
        json.field("ruleId", finding.rule.id)
        if let number = rules.number(finding.rule) { json.field("ruleIndex", number) }
        json.field("level", finding.level.rawValue)
        writeMessage(finding, &json)
        json.beginArray("locations")
        json.beginObject()
        writePhysical(finding.location, start, &artifacts, &json)
        writeLogical(finding, &json)
        json.endObject()
        json.endArray()
        writeRelated(finding, &artifacts, &json)
        writeFingerprints(finding, start, &json)
        writeSuppression(finding, &json)
        if isCompared { json.field("baselineState", raw: finding.isOld ? "\"unchanged\"" : "\"new\"") }
        writeFixes(finding, &artifacts, &json)
        json.beginObject("properties")
        json.field("confidence", finding.confidence.rawValue)
        json.endObject()
        json.endObject()
    }

    /// Writes the message, followed by links to related places: GitHub shows only places that the text links to.
    private func writeMessage(_ finding: ReportedFinding, _ json: inout JSONWriter) {
        json.beginObject("message")
        if finding.related.isEmpty {
            json.field("text", SARIFText.unlinked(finding.message))
        } else {
            json.key("text")
            json.out.write(byte: UInt8(ascii: "\""))
            json.out.write(jsonContent: SARIFText.unlinked(finding.message))
            for (index, related) in finding.related.enumerated() {
                json.out.write(literal: index == 0 ? ". See [" : ", [")
                json.out.write(jsonContent: SARIFText.label(related.message))
                json.out.write(literal: "](")
                json.out.write(index + 1)
                json.out.write(byte: UInt8(ascii: ")"))
            }
            json.value(raw: ".\"")
        }
        json.endObject()
    }

    private func writePhysical(_ location: Location, _ start: Position, _ artifacts: inout SARIFArtifacts, _ json: inout JSONWriter) {
        let end = location.end
        json.beginObject("physicalLocation")
        artifacts.writeLocation(location.source, &json)
        json.beginObject("region")
        writeRegion(start, end, &json)
        json.endObject()
        json.endObject()
    }

    private func writeRegion(_ start: Position, _ end: Position, _ json: inout JSONWriter) {
        json.field("startLine", start.line)
        json.field("startColumn", start.column)
        json.field("endLine", end.line)
        json.field("endColumn", end.column)
        json.field("byteOffset", start.offset)
        json.field("byteLength", end.offset - start.offset)
    }

    private func writeLogical(_ finding: ReportedFinding, _ json: inout JSONWriter) {
        json.beginArray("logicalLocations")
        if !finding.location.pointer.isEmpty {
            json.beginObject()
            json.field("fullyQualifiedName", finding.location.pointer)
            json.field("kind", raw: "\"value\"")
            json.endObject()
        }
        if let operation = finding.operation {
            json.beginObject()
            json.field("name", operation)
            json.field("kind", raw: "\"function\"")
            json.endObject()
        }
        json.endArray()
    }

    private func writeRelated(_ finding: ReportedFinding, _ artifacts: inout SARIFArtifacts, _ json: inout JSONWriter) {
        guard !finding.related.isEmpty else { return }
        json.beginArray("relatedLocations")
        for (index, related) in finding.related.enumerated() {
            json.beginObject()
            json.field("id", index + 1)
            json.beginObject("message")
            json.field("text", SARIFText.unlinked(related.message))
            json.endObject()
            writePhysical(related.location, related.location.start, &artifacts, &json)
            json.endObject()
        }
        json.endArray()
    }

    private func writeFingerprints(_ finding: ReportedFinding, _ start: Position, _ json: inout JSONWriter) {
        json.beginObject("partialFingerprints")
        if let value = lineHashes[finding.location.source.identity]?[start.line] {
            json.key("primaryLocationLineHash")
            json.out.write(byte: UInt8(ascii: "\""))
            json.out.write(hexadecimal: value.hash)
            json.out.write(byte: UInt8(ascii: ":"))
            json.out.write(value.occurrence)
            json.value(raw: "\"")
        }
        json.field("merlonFingerprint/v1", finding.fingerprint)
        json.endObject()
    }

    private func writeSuppression(_ finding: ReportedFinding, _ json: inout JSONWriter) {
        guard finding.suppressed != nil || finding.isInBaseline else { return }
        json.beginArray("suppressions")
        if let reason = finding.suppressed {
            json.beginObject()
            json.field("kind", raw: "\"inSource\"")
            json.field("justification", reason)
            json.endObject()
        }
        if finding.isInBaseline {
            json.beginObject()
            json.field("kind", raw: "\"external\"")
            json.field("justification", raw: "\"in the baseline\"")
            json.endObject()
        }
        json.endArray()
    }

    private func writeFixes(_ finding: ReportedFinding, _ artifacts: inout SARIFArtifacts, _ json: inout JSONWriter) {
        let fixes = finding.fixes.filter { !$0.edits.isEmpty && !$0.holdsSecret }
        guard !fixes.isEmpty else { return }
        json.beginArray("fixes")
        for fix in fixes {
            json.beginObject()
            json.beginObject("description")
            json.field("text", SARIFText.unlinked(fix.title))
            json.endObject()
            json.beginArray("artifactChanges")
            writeChanges(fix.edits, &artifacts, &json)
            json.endArray()
            json.beginObject("properties")
            json.field("safety", fix.safety.rawValue)
            json.endObject()
            json.endObject()
        }
        json.endArray()
    }

    /// Writes one change for each file, in the order in which they occur.
    private func writeChanges(_ edits: [Edit], _ artifacts: inout SARIFArtifacts, _ json: inout JSONWriter) {
        var written: Set<ObjectIdentifier> = []
        for first in edits where written.insert(first.source.identity).inserted {
            json.beginObject()
            artifacts.writeLocation(first.source, &json)
            json.beginArray("replacements")
            for edit in edits where edit.source.identity == first.source.identity {
                json.beginObject()
                json.beginObject("deletedRegion")
                writeRegion(edit.source.position(at: edit.range.lower), edit.source.position(at: edit.range.upper), &json)
                json.endObject()
                if !edit.text.isEmpty {
                    json.beginObject("insertedContent")
                    json.field("text", edit.text)
                    json.endObject()
                }
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
    }
}
