import Linting
import System

extension ReportedShard {
    /// Writes the member `shard`.
    func write(_ json: inout JSONWriter) {
        json.beginObject("shard")
        if let index { json.field("index", index) }
        json.field("count", count)
        json.field("plan", plan)
        if !missing.isEmpty {
            json.beginArray("missing")
            for number in missing { json.value(number) }
            json.endArray()
        }
        json.beginArray("files")
        for file in files {
            json.beginObject()
            json.field("position", file.position)
            json.field("findings", file.findings)
            json.endObject()
        }
        json.endArray()
        json.beginArray("refuted")
        for fingerprint in refuted { json.value(fingerprint) }
        json.endArray()
        json.endObject()
    }

    /// The shard of a report that contains only some of the findings.
    ///
    /// - Parameter kept: their indices, in ascending order.
    func keeping(_ kept: [Int]) -> ReportedShard {
        var shard = self
        var end = 0
        var next = 0
        for (number, file) in files.enumerated() {
            end += file.findings
            let start = next
            while next < kept.count, kept[next] < end { next += 1 }
            shard.files[number].findings = next - start
        }
        return shard
    }
}
