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

    /// nil where the document cannot be written so: it has duplicate keys, or no schema to move.
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
        var mover = SchemaMover(variant: self, referenceBase: value["swagger"] == nil ? "#/components/schemas/" : "#/definitions/")
        var result = mover.move(value, under: "")
        guard !mover.taken.isEmpty else { return nil }
        switch self {
        case .behindReference:
            let isSwagger = value["swagger"] != nil
            let holder = isSwagger ? result : result["components"] ?? .object([])
            let group = isSwagger ? "definitions" : "schemas"
            var schemas = holder[group] ?? .object([])
            for (number, schema) in mover.taken.enumerated() { schemas = schemas.setting("Lifted\(number)", schema) }
            let filled = holder.setting(group, schemas)
            result = isSwagger ? filled : result.setting("components", filled)
            return Array(result.json.utf8)
        case .alias:
            var text = "x-anchors:\n"
            for (number, schema) in mover.taken.enumerated() { text += "  - &lifted\(number) \(schema.json)\n" }
            guard case .object(let entries) = result else { return nil }
            for entry in entries { text += "\"\(entry.key)\": \(entry.value.json)\n" }
            return Array(text.utf8)
        default: return Array(result.json.utf8)
        }
    }
}

/// Takes the schemas of bodies out of a document and puts something else that means the same in their place.
private struct SchemaMover {
    let variant: Variant
    let referenceBase: String
    var taken: [Value] = []

    init(variant: Variant, referenceBase: String) {
        self.variant = variant
        self.referenceBase = referenceBase
    }

    mutating func move(_ value: Value, under key: String) -> Value {
        switch value {
        case .object(let entries):
            if key == "example" || key == "examples" || key == "default" || key.hasPrefix("x-") { return value }
            let isParameter = entries.contains { $0.key == "in" }
            return .object(
                entries.map { entry in
                    guard entry.key == "schema", !isParameter, case .object(let fields) = entry.value,
                        !fields.contains(where: { $0.key == "$ref" })
                    else { return (entry.key, move(entry.value, under: entry.key)) }
                    return (entry.key, replacement(for: entry.value))
                })
        case .array(let items): return .array(items.map { move($0, under: key) })
        default: return value
        }
    }

    private mutating func replacement(for schema: Value) -> Value {
        taken.append(schema)
        let number = taken.count - 1
        switch variant {
        case .behindReference: return .object([("$ref", .string(referenceBase + "Lifted\(number)"))])
        case .alias: return .alias("lifted\(number)")
        default: return .object([("allOf", .array([schema]))])
        }
    }
}
