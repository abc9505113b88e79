import System
import YAML

/// An overlay as YAML in block style.
enum OverlayYAML {
    /// Longer keys require an explicit indicator (YAML 1.2.2 §7.4: at most 1,024 characters).
    private static let keyLimit = 500

    static func render(_ actions: [FixOverlay.Action], extends: String?) -> [UInt8] {
        var out = ByteWriter()
        out.write(literal: "overlay: 1.0.0\n")
        if let extends {
            out.write(literal: "extends: ")
            out.write(string(extends))
            out.write(byte: 0x0A)
        }
        out.write(literal: "info:\n  title: Fixes by Merlon\n  version: 1.0.0\nactions:\n")
        for action in actions {
            out.write(literal: "  - target: ")
            out.write(string(action.target))
            if let update = action.update {
                out.write(literal: "\n    update:")
                write(update, 6, isItem: false, &out)
            } else {
                out.write(literal: "\n    remove: true")
            }
            out.write(byte: 0x0A)
        }
        return out.finish()
    }

    /// Writes a value after a colon or a dash, without the line break at its end; no deeper than `FixOverlay.depth`.
    private static func write(_ value: FixOverlay.Value, _ column: Int, isItem: Bool, _ out: inout ByteWriter) {
        switch OverlayContent(value) {
        case .object(let entries) where !entries.isEmpty:
            for (number, entry) in entries.enumerated() {
                begin(number == 0 && isItem, column, &out)
                let key = string(entry.key)
                if key.utf8.count > keyLimit {
                    out.write("? \(key)\n\(String(repeating: " ", count: column)):")
                } else {
                    out.write("\(key):")
                }
                write(entry.value, column + 2, isItem: false, &out)
            }
        case .array(let items) where !items.isEmpty:
            for (number, item) in items.enumerated() {
                begin(number == 0 && isItem, column, &out)
                out.write(byte: UInt8(ascii: "-"))
                write(item, column + 2, isItem: true, &out)
            }
        case .object: out.write(literal: " {}")
        case .array: out.write(literal: " []")
        case .literal(let text): out.write(" \(text)")
        case .string(let text): out.write(" \(string(text))")
        }
    }

    /// Moves to the column of an entry: on the same line after a dash, otherwise on the next line.
    private static func begin(_ isBehindDash: Bool, _ column: Int, _ out: inout ByteWriter) {
        guard !isBehindDash else { return out.write(byte: 0x20) }
        out.write(byte: 0x0A)
        out.write(0x20, times: column)
    }

    private static func string(_ string: String) -> String { ScalarText.write(string, .plain, fallback: .double, isJSON: false) }
}
