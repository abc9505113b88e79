import System
import YAML

/// An overlay as JSON, one action per line.
enum OverlayJSON {
    static func render(_ actions: [FixOverlay.Action], extends: String?) -> [UInt8] {
        var out = ByteWriter()
        out.write(literal: "{\n  \"overlay\": \"1.0.0\",\n")
        if let extends {
            out.write(literal: "  \"extends\": ")
            out.write(json: extends)
            out.write(literal: ",\n")
        }
        out.write(literal: "  \"info\": {\"title\": \"Fixes by Merlon\", \"version\": \"1.0.0\"},\n  \"actions\": [")
        for (number, action) in actions.enumerated() {
            out.write(literal: number == 0 ? "\n    {\"target\": " : ",\n    {\"target\": ")
            out.write(json: action.target)
            if let update = action.update {
                out.write(literal: ", \"update\": ")
                write(update, &out)
            } else {
                out.write(literal: ", \"remove\": true")
            }
            out.write(byte: UInt8(ascii: "}"))
        }
        out.write(literal: "\n  ]\n}\n")
        return out.finish()
    }

    /// No deeper than `FixOverlay.depth`.
    private static func write(_ value: FixOverlay.Value, _ out: inout ByteWriter) {
        switch OverlayContent(value) {
        case .object(let entries):
            out.write(byte: UInt8(ascii: "{"))
            for (number, entry) in entries.enumerated() {
                if number > 0 { out.write(literal: ", ") }
                out.write(json: entry.key)
                out.write(literal: ": ")
                write(entry.value, &out)
            }
            out.write(byte: UInt8(ascii: "}"))
        case .array(let items):
            out.write(byte: UInt8(ascii: "["))
            for (number, item) in items.enumerated() {
                if number > 0 { out.write(literal: ", ") }
                write(item, &out)
            }
            out.write(byte: UInt8(ascii: "]"))
        case .literal(let text): out.write(text)
        case .string(let string): out.write(json: string)
        }
    }
}
