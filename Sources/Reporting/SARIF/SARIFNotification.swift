import Linting
import System

/// Notifications in a SARIF report.
enum SARIFNotification {
    static func write(_ problem: Problem, _ json: inout JSONWriter) {
        json.breakLine()
        json.beginObject()
        json.field("level", "error")
        json.beginObject("message")
        json.field("text", problem.message)
        json.endObject()
        json.beginArray("locations")
        json.beginObject()
        json.beginObject("physicalLocation")
        json.beginObject("artifactLocation")
        json.field("uri", FileURI.encode(problem.file))
        json.endObject()
        json.beginObject("region")
        json.field("startLine", max(problem.line, 1))
        json.field("startColumn", max(problem.column, 1))
        json.endObject()
        json.endObject()
        json.endObject()
        json.endArray()
        json.endObject()
    }

    /// - Parameters:
    ///   - count: the number of omitted results, which `merlon merge` adds up.
    ///   - total: the number of all results, including those that are written.
    static func writeLeftOut(_ count: Int, of total: Int, _ json: inout JSONWriter) {
        writeWarning("\(count) of \(total) results were omitted; the \(total &- count) most severe are included", &json) { json in
            json.field("leftOut", count)
        }
    }

    static func writeMissing(_ shard: ReportedShard, _ json: inout JSONWriter) {
        for number in shard.missing {
            writeWarning("shard \(number) of \(shard.count) is missing", &json) { json in json.field("missingShard", number) }
        }
    }

    /// - Parameter properties: writes the members of the property bag; nil if there are none.
    static func writeWarning(_ text: String, _ json: inout JSONWriter, properties: ((inout JSONWriter) -> Void)? = nil) {
        json.breakLine()
        json.beginObject()
        json.field("level", "warning")
        json.beginObject("message")
        json.field("text", text)
        json.endObject()
        if let properties {
            json.beginObject("properties")
            properties(&json)
            json.endObject()
        }
        json.endObject()
    }
}
