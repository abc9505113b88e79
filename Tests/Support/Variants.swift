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

    package func apply(to text: String) -> [UInt8]? { VariantText(text).bytes(self) }
}

/// A document that is to be written in other ways; it is read once for all of them.
package struct VariantText {
    private let text: String
    /// nil for a document that has faults or duplicate keys.
    private let value: Value?

    package init(_ text: String) {
        self.text = text
        let tree = Tree.read(Source(path: "example.yaml", text: text))
        value = withExtendedLifetime(tree) {
            guard let root = tree.root, tree.duplicateEntries.isEmpty, tree.problems.isEmpty else { return nil }
            return Value(root)
        }
    }

    /// nil where the document cannot be written so.
    package func bytes(_ variant: Variant) -> [UInt8]? {
        switch variant {
        case .crlf: Array(text.components(separatedBy: "\n").joined(separator: "\r\n").utf8)
        case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .multiByteComment: Array(("# äöü 日本語 😀 e\u{301}\n" + text).utf8)
        case .json: value.map { Array($0.json.utf8) }
        case .prettyJSON: value.map { Array(($0.prettyJSON() + "\n").utf8) }
        case .flow: value.map { Array(("# flow\n" + $0.json + "\n").utf8) }
        case .behindReference, .behindAllOf, .alias: moved(variant).map(VariantText.written)
        }
    }

    /// Whether the document can be written so, without writing it.
    package func hasBytes(_ variant: Variant) -> Bool {
        if variant.keepsComments { return true }
        return variant.keepsPlaces ? value != nil : moved(variant) != nil
    }

    /// nil where there is no part to move.
    private func moved(_ variant: Variant) -> (mover: PartMover, value: Value)? {
        guard let value else { return nil }
        var mover = PartMover(variant, value)
        let rest = mover.move(value, .root)
        return mover.taken.isEmpty ? nil : (mover, rest)
    }

    private static func written(_ mover: PartMover, _ rest: Value) -> [UInt8] {
        switch mover.variant {
        case .behindReference:
            var result = rest
            for (number, part) in mover.taken.enumerated() {
                guard let group = mover.group(part.kind) else { continue }
                result = result.setting(group + ["Lifted\(number)"], part.value)
            }
            return Array(result.json.utf8)
        case .alias:
            var text = "x-anchors:\n"
            for (number, part) in mover.taken.enumerated() { text += "  - &lifted\(number) \(part.value.json)\n" }
            guard case .object(let entries) = rest else { return [] }
            for entry in entries { text += "\"\(entry.key)\": \(entry.value.json)\n" }
            return Array(text.utf8)
        default: return Array(rest.json.utf8)
        }
    }
}
