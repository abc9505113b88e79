import OpenAPI
import Patterns
import Words
import YAML

/// Fixes of schemas: limits, flags, formats.
extension FixBuilder {
    /// Whether keywords can be added to a schema: it is written in its own place and takes effect there.
    private func isOpen(_ node: Node) -> Bool { node.isMapping && (specification.version.hasFullSchemas || !node.has(.ref)) }

    /// Gives a schema an upper limit: the one that the description sets for similar schemas, or `standard`; never below the minimum,
    /// default, or example of the schema itself.
    package mutating func limit(_ keyword: Keyword, of schema: Schema, standard: Int) -> Fix? {
        guard isOpen(schema.node), schema.node[keyword] == nil else { return nil }
        let floor = max(stated(schema.node).floor(keyword, schema.node), keyword == .maxLength && isPassword(schema) ? 64 : Int.min)
        guard let choice = known(keyword, schema, standard).first(where: { $0.value >= floor }) else { return nil }
        let edit = edits.insert(keyword.spelling, .integer(choice.value), into: schema.node, after: ["format", "type"])
        return fix("set \(keyword.spelling) to \(choice.value), \(choice.reason)", .unsafe, edit)?.relying(on: typeBasis(schema.node))
    }

    /// Passwords must not be truncated: NIST SP 800-63B requires at least 64 characters.
    private func isPassword(_ schema: Schema) -> Bool {
        if schema.format == "password" { return true }
        guard let name = DocumentConventions.name(of: schema) else { return false }
        return CredentialName.isPasswordField(Name(name), by: specification.vocabularies)
    }

    /// Gives a number the limits it lacks.
    package mutating func range(of schema: Schema) -> Fix? {
        let node = schema.node
        guard isOpen(node) else { return nil }
        let stated = stated(node)
        var added: [Edit?] = []
        var title: [String] = []
        var reasons: [String] = []
        let lower = node[.minimum]?.number ?? node[.exclusiveMinimum]?.number
        let upper = node[.maximum]?.number ?? node[.exclusiveMaximum]?.number
        for keyword in [Keyword.minimum, .maximum] where (keyword == .minimum ? lower : upper) == nil {
            let isLower = keyword == .minimum
            let fits = { (value: Int) -> Bool in
                let number = Double(value)
                guard stated.fit(number, isLower: isLower) else { return false }
                return isLower ? upper.map { $0 > number } ?? true : lower.map { $0 < number } ?? true
            }
            guard let choice = known(keyword, schema, isLower ? 0 : 1_000_000).first(where: { fits($0.value) }) else { return nil }
            added.append(edits.insert(keyword.spelling, .integer(choice.value), into: node, after: ["format", "type"]))
            title.append("\(keyword.spelling) to \(choice.value)")
            if reasons.last != choice.reason { reasons.append(choice.reason) }
        }
        return fix("set \(title.joined(separator: " and ")), \(reasons.joined(separator: ", "))", .unsafe, added)?
            .relying(on: typeBasis(node))
    }

    /// Prevents negative numbers; nil if the schema itself sets a lower minimum, or a maximum that leaves no values.
    package mutating func keepFromNegative(_ schema: Schema) -> Fix? {
        let node = schema.node
        guard isOpen(node), node[.minimum] == nil, stated(node).fit(0, isLower: true) else { return nil }
        if let upper = node[.maximum]?.number ?? node[.exclusiveMaximum]?.number, upper <= 0 { return nil }
        let edit = edits.insert(Keyword.minimum.spelling, .integer(0), into: node, after: ["format", "type"])
        return fix("set minimum to 0", .unsafe, edit)?.relying(on: typeBasis(node))
    }

    /// Closes an object; nil if it is part of a composition, whose other properties it would reject.
    package mutating func close(_ node: Node, _ keyword: Keyword, after: [String] = ["format", "type"]) -> Fix? {
        guard keyword != .additionalProperties || !node.has(.allOf) && !specification.isComposed(node) else { return nil }
        return flag(keyword, false, of: node, after: after)
    }

    /// Sets a boolean keyword: `readOnly: true`, `additionalProperties: false`.
    package mutating func flag(_ keyword: Keyword, _ value: Bool, of node: Node, after: [String] = ["format", "type"]) -> Fix? {
        guard isOpen(node) else { return nil }
        if keyword == .writeOnly, specification.version == .v2 || node.flag(.readOnly) { return nil }
        if keyword == .readOnly, node.flag(.writeOnly) { return nil }
        return fix("set `\(keyword.spelling)` to \(value)", .unsafe, edits.set(keyword.spelling, .boolean(value), in: node, after: after))
    }

    /// Requires strings of a minimum length, even if a shorter length was required before.
    package mutating func minimumLength(_ length: Int, of schema: Schema) -> Fix? {
        guard isOpen(schema.node), schema.node[.maxLength]?.integer.map({ $0 >= length }) ?? true else { return nil }
        let edit = edits.set("minLength", .integer(length), in: schema.node, after: ["format", "type"])
        return fix("set minLength to \(length)", .unsafe, edit)?.relying(on: typeBasis(schema.node))
    }

    /// Gives a number the format that numbers of its type have elsewhere in the description.
    package mutating func numberFormat(of schema: Schema) -> Fix? {
        guard isOpen(schema.node) else { return nil }
        let isInteger = schema.statedTypes.contains(.integer)
        let usual = measure().format(ofIntegers: isInteger)
        let format = usual ?? (isInteger ? "int64" : "double")
        let reason = usual == nil ? "a default to be reviewed" : "as elsewhere in this description"
        return fix(
            "set format to \(format), \(reason)", .unsafe, edits.insert("format", .string(format), into: schema.node, after: ["type"]))?
            .relying(on: typeBasis(schema.node))
    }

    /// What a keyword of a schema depends on: the type that the schema states.
    private func typeBasis(_ schema: Node) -> Fix.Part? {
        schema[.type].map { Fix.Part(specification.document(of: $0).source, $0.range) }
    }

    /// Changes a number to a UUID, unless that would make something else in the schema wrong.
    package mutating func makeOpaque(_ node: Node) -> Fix? {
        guard isOpen(node), let type = node[.type], type.text == "integer" else { return nil }
        let harmless: Set<Keyword> = [.type, .format, .description, .title, .name, .in, .required, .deprecated]
        guard node.entries.allSatisfy({ $0.keyword.map(harmless.contains) ?? $0.isExtension }) else { return nil }
        let format = edits.set("format", "uuid", in: node, after: ["type"])
        return fix("make it a UUID", .unsafe, [edits.replace(type, with: "string"), format])
    }

    /// Makes a pattern match from the first character to the last; nil if that would make matching slow.
    package mutating func anchor(_ pattern: Node) -> Fix? {
        guard let text = pattern.stringText?.string, !text.isEmpty else { return nil }
        var anchored = text
        if text.utf8.contains(UInt8(ascii: "|")) {
            anchored = "^(?:\(text))$"
        } else {
            if !text.hasPrefix("^") { anchored = "^" + anchored }
            let slashes = text.utf8.dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count
            if !text.hasSuffix("$") || slashes % 2 == 1 { anchored += "$" }
        }
        guard let made = try? Pattern(parsing: anchored.utf8), !made.isCostly || (try? Pattern(parsing: text.utf8))?.isCostly == true else {
            return nil
        }
        return fix("anchor the pattern at both ends", .unsafe, edits.replace(pattern, with: .string(anchored)))
    }

    /// The limits to choose from, best first, and where each one comes from, in words.
    private mutating func known(_ keyword: Keyword, _ schema: Schema, _ standard: Int) -> [(value: Int, reason: String)] {
        measure().limit(keyword, for: schema) + [(standard, "a default to be reviewed")]
    }

    private mutating func measure() -> DocumentConventions {
        let made = practice ?? DocumentConventions(specification)
        practice = made
        return made
    }

    private mutating func stated(_ node: Node) -> StatedExtent {
        var values = StatedExtent([node[.default], node[.example]].compactMap(\.self))
        for list in [node[.examples], node[.enum]].compactMap(\.self) where list.isSequence {
            let held = stated[list] ?? StatedExtent(list.children)
            if list.isAnchored { stated[list] = held }
            values.formUnion(held)
        }
        return values
    }
}

extension Array where Element == String {
    /// The most frequent element; if there are several, the first by byte order.
    var mostFrequent: String? {
        var counts: [String: Int] = [:]
        for element in self { counts[element, default: 0] += 1 }
        return counts.max { $0.value != $1.value ? $0.value < $1.value : $1.key.utf8.lexicographicallyPrecedes($0.key.utf8) }?.key
    }
}
