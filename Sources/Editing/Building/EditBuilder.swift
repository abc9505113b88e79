import OpenAPI
import YAML

/// Makes edits of a description: replaces a value, inserts beside what is there, deletes.
///
/// Each edit goes to the file that holds the node, copies the indentation, quoting and line breaks around it, and touches nothing else.
/// nil where that is doubtful: below an anchor, beside a merge key or a duplicate key, on a line shared with something else, behind a tab.
package struct EditBuilder {
    let specification: Specification
    private var styles: [Int: WritingStyle] = [:]

    package init(_ specification: Specification) { self.specification = specification }

    /// Writes a scalar or a collection on one line anew.
    package mutating func replace(_ node: Node, with value: FixValue) -> Edit? {
        guard isTouchable(node), node.style != .literal, node.style != .folded, node.style != .block else { return nil }
        guard let place = Place(node, specification), place.startsPlainly else { return nil }
        let range = Int(node.range.lower)..<Int(node.range.upper)
        let around = place.around
        guard !around.holdsBreak(range), node.isScalar || !around.mayHoldCommentOrAnchor(range) else { return nil }
        let style = style(of: node)
        var writer = FixWriter(style: style, isJSON: style.isJSON || node.parent.map { isJSONLike($0, around) } ?? false)
        if node.isScalar { writer.quoting = Quoting(place.source.text(node.range)) }
        if writer.isJSON, !style.isJSON, node.style == .plain { writer.quoting = .double }
        let text = kept(node, value, place.source, style) ?? writer.text(value, .line)
        guard range.isEmpty else { return Edit(source: place.source, range: node.range, text: text) }
        guard range.lowerBound > 0, around.bytes[range.lowerBound - 1] == UInt8(ascii: ":") else { return nil }
        return Edit(source: place.source, range: node.range, text: " " + text)
    }

    /// A string in place of one in double quotes, with the escapes of what stays.
    private func kept(_ node: Node, _ value: FixValue, _ source: Source, _ style: WritingStyle) -> String? {
        guard case .string(let string) = value, let old = node.text else { return nil }
        return QuotedSpelling(source.text(node.range), value: old)?.text(for: string, isJSON: style.isJSON)
    }

    /// Gives an entry another key.
    package mutating func rename(_ entry: Node, to key: String) -> Edit? {
        guard let parent = entry.parent, isTouchable(parent), !parent.hasMergeKey, !parent.hasDuplicateKeys, parent.child(key) == nil,
            let range = entry.keyRange, let place = Place(entry, specification), place.startsPlainly
        else { return nil }
        let style = style(of: entry)
        let writer = FixWriter(style: style, isJSON: style.isJSON)
        return Edit(source: place.source, range: range, text: writer.key(key, Quoting(place.source.text(range))))
    }

    /// Adds an entry behind the first of `after` that the mapping has, else as its last.
    package mutating func insert(_ key: String, _ value: FixValue, into mapping: Node, after: [String] = []) -> Edit? {
        guard mapping.isMapping, isTouchable(mapping), !mapping.hasMergeKey, !mapping.hasDuplicateKeys, mapping.child(key) == nil else {
            return nil
        }
        let sites = mapping.entries.map(\.site)
        let found = after.lazy.compactMap { name in sites.first { $0.key.map { $0.string == name } ?? false } }.first
        let source = specification.document(of: mapping).source
        let style = style(of: mapping)
        if mapping.style == .block {
            return BlockEditor(source: source, style: style).insert(key, value, into: sites, after: found)
        }
        return FlowEditor(source: source, style: style, holder: mapping, sites: sites).insert(key, value, after: found)
    }

    /// Replaces the value of an entry, or adds it where there is none.
    package mutating func set(_ key: String, _ value: FixValue, in mapping: Node, after: [String] = []) -> Edit? {
        guard let old = mapping.child(key) else { return insert(key, value, into: mapping, after: after) }
        return mapping.encloses(old) ? replace(old, with: value) : nil
    }

    /// Adds an item as the last.
    package mutating func append(_ value: FixValue, to sequence: Node) -> Edit? {
        guard sequence.isSequence, isTouchable(sequence) else { return nil }
        let sites = sequence.entries.map(\.site)
        let source = specification.document(of: sequence).source
        let style = style(of: sequence)
        if sequence.style == .block { return BlockEditor(source: source, style: style).append(value, to: sequence, sites) }
        return FlowEditor(source: source, style: style, holder: sequence, sites: sites).insert(nil, value, after: nil)
    }

    /// Takes an entry or an item away; `site` is the place of an alias, not what it stands for. nil for the only one of a block collection.
    package mutating func delete(_ site: Node) -> Edit? {
        guard let holder = site.parent, isTouchable(holder), !site.isAnchored, !holder.hasMergeKey, !holder.hasDuplicateKeys,
            let place = Place(site, specification), place.startsPlainly
        else { return nil }
        let sites = holder.entries.map(\.site)
        guard let index = sites.firstIndex(of: site) else { return nil }
        let style = style(of: holder)
        if holder.style == .block { return BlockEditor(source: place.source, style: style).delete(index, of: sites) }
        return FlowEditor(source: place.source, style: style, holder: holder, sites: sites).delete(index)
    }

    private mutating func style(of node: Node) -> WritingStyle {
        if let known = styles[node.tree] { return known }
        let made = WritingStyle(specification.document(of: node).tree)
        styles[node.tree] = made
        return made
    }

    /// Whether a node stands in a sound file of UTF-8 and is what it seems to be in one place only.
    private func isTouchable(_ node: Node) -> Bool {
        let document = specification.document(of: node)
        guard document.source.encoding == .utf8, document.source.encodingProblem == nil else { return false }
        guard document.tree.problems.allSatisfy({ $0.cause == .furtherDocument || $0.cause == .unsupported }) else { return false }
        var current: Node? = node
        while let next = current {
            guard !next.isAnchored, !next.isPartial else { return false }
            current = next.parent
        }
        return true
    }
}

/// Whether all keys of a flow mapping stand in double quotes, as JSON has them.
func isJSONLike(_ mapping: Node, _ around: LineContext) -> Bool {
    guard mapping.isMapping, mapping.style == .flow, mapping.count > 0 else { return false }
    return mapping.entries.allSatisfy { $0.site.keyRange.map { around.bytes[Int($0.lower)] == UInt8(ascii: "\"") } ?? false }
}

/// Where an entry or an item is written.
struct Place {
    let node: Node
    let source: Source
    let around: LineContext

    init?(_ node: Node, _ specification: Specification) {
        self.node = node
        source = specification.document(of: node).source
        around = LineContext(source)
    }

    /// Where the entry begins: at its key, or at the item itself.
    var lower: UInt32 { node.keyRange?.lower ?? node.range.lower }

    /// Whether neither tag, anchor nor explicit key mark stands before the key or the value, and the two share a line.
    var startsPlainly: Bool {
        guard node.parent != nil else { return false }
        guard let key = node.keyRange else {
            return around.before(node.range.lower).map { [UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: ",")].contains($0) } ?? false
        }
        guard key.count > 0, ![UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "!")].contains(around.bytes[Int(key.lower)]) else {
            return false
        }
        if node.parent?.style == .flow {
            guard let before = around.before(key.lower), before == UInt8(ascii: "{") || before == UInt8(ascii: ",") else { return false }
        } else if around.blockColumn(key.lower) == nil {
            return false
        }
        guard node.style != .block || node.isScalar else { return true }
        var index = around.skipBlanks(Int(key.upper))
        guard index < around.bytes.count, around.bytes[index] == UInt8(ascii: ":") else { return false }
        index += 1
        while index < Int(node.range.lower), around.isBlank(index) || around.isBreak(index) { index += 1 }
        return index >= Int(node.range.lower)
    }
}
