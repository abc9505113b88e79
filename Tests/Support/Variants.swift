import YAML

/// The same document written in other ways, in which every rule must find the same.
package enum Variant: String, CaseIterable, Sendable {
    /// The text differs, places and words stay.
    case crlf, byteOrderMark, multiByteComment, flow, json, prettyJSON
    /// The structure differs: as many findings, at another place.
    case behindReference, behindAllOf, alias

    /// Whether findings keep their pointers and words.
    package var keepsPlaces: Bool {
        switch self {
        case .behindReference, .behindAllOf, .alias: false
        default: true
        }
    }

    /// Whether comments are still there.
    package var keepsComments: Bool { self == .crlf || self == .byteOrderMark || self == .multiByteComment }

    package var path: String { self == .json || self == .prettyJSON ? "example.json" : "example.yaml" }

    /// nil where the document cannot be written so: it has duplicate keys, or no part to move.
    package func apply(to text: String) -> [UInt8]? {
        switch self {
        case .crlf: return Array(text.components(separatedBy: "\n").joined(separator: "\r\n").utf8)
        case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .multiByteComment: return Array(("# äöü 日本語 😀 e\u{301}\n" + text).utf8)
        default: break
        }
        let tree = Tree.read(Source(path: "example.yaml", text: text))
        guard let root = tree.root, tree.duplicateEntries.isEmpty, tree.problems.isEmpty, let value = Value(root) else { return nil }
        return withExtendedLifetime(tree) {
            switch self {
            case .json: Array(value.json.utf8)
            case .prettyJSON: Array((value.prettyJSON() + "\n").utf8)
            case .flow: Array(("# flow\n" + value.json + "\n").utf8)
            default: moved(value)
            }
        }
    }

    private func moved(_ value: Value) -> [UInt8]? {
        var mover = PartMover(self, value)
        var result = mover.move(value, .root)
        guard !mover.taken.isEmpty else { return nil }
        switch self {
        case .behindReference:
            for (number, part) in mover.taken.enumerated() {
                guard let group = mover.group(part.kind) else { continue }
                result = result.setting(group + ["Lifted\(number)"], part.value)
            }
            return Array(result.json.utf8)
        case .alias:
            var text = "x-anchors:\n"
            for (number, part) in mover.taken.enumerated() { text += "  - &lifted\(number) \(part.value.json)\n" }
            guard case .object(let entries) = result else { return nil }
            for entry in entries { text += "\"\(entry.key)\": \(entry.value.json)\n" }
            return Array(text.utf8)
        default: return Array(result.json.utf8)
        }
    }
}
