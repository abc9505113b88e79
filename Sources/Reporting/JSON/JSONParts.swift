import Linting
import System
import YAML

extension JSONWriter {
    /// Writes a string, or null if there is none.
    mutating func field(_ name: StaticString, orNull string: String?) {
        if let string { field(name, string) } else { field(name, raw: "null") }
    }
}

extension Position {
    func write(_ key: StaticString, _ json: inout JSONWriter) {
        json.beginObject(key)
        json.field("line", line)
        json.field("column", column)
        json.field("offset", offset)
        json.endObject()
    }
}

extension Problem {
    func write(_ json: inout JSONWriter) {
        json.beginObject()
        json.field("file", file)
        json.field("line", line)
        json.field("column", column)
        json.field("message", message)
        json.endObject()
    }
}
