import Linting
import System

extension Notice {
    func write(_ json: inout JSONWriter) {
        json.beginObject()
        json.field("file", file)
        json.field("message", message)
        json.endObject()
    }
}
