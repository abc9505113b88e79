import OpenAPI
import YAML

/// Creates edits of a description: replaces a value, inserts next to existing entries, or deletes.
///
/// Each edit applies to the file that contains the node, copies the surrounding indentation, quoting, and line breaks, and changes nothing
/// else. nil if that is doubtful: below an anchor, next to a merge key or a duplicate key, on a shared line, after a tab.
package struct EditBuilder {
    let specification: Specification
    private var files: [Int: File] = [:]
    /// Of large collections, which may receive many edits.
    private var siblings: [Node: Siblings] = [:]
    /// Of the last collection: an object often receives several edits in a row.
    private var recent: Siblings?

    /// Properties that apply to all edits of one file.
    private struct File {
        let style: WritingStyle
        /// Whether it is UTF-8 and was read completely.
        let isSound: Bool
    }

    package init(_ specification: Specification) { self.specification = specification }

    /// Rewrites a scalar or a collection on one line.
    package mutating func replace(_ node: Node, with value: FixValue) -> Edit? {
        guard isTouchable(node), node.style != .literal, node.style != .folded, node.style != .block else { return nil }
        guard let place = Place(node, specification), place.startsPlainly else { return nil }
        let range = Int(node.range.lower)..<Int(node.range.upper)
        let around = place.around
        guard !around.holdsBreak(range), node.isScalar || !around.mayHoldCommentOrAnchor(range) else { return nil }
        let style = file(of: node).style
        var isJSON = style.isJSON
        if !isJSON, let parent = node.parent, parent.style == .flow { isJSON = siblings(of: parent).isJSONLike }
        var writer = FixWriter(style: style, isJSON: isJSON)
        if node.isScalar { writer.quoting = Quoting(place.source.text(node.range)) }
        if writer.isJSON, !style.isJSON, node.style == .plain { writer.quoting = .double }
        let text = kept(node, value, place.source, style) ?? writer.text(value, .line)
        guard range.isEmpty else { return Edit(source: place.source, range: node.range, text: text) }
        guard range.lowerBound > 0, around.bytes[range.lowerBound - 1] == UInt8(ascii: ":") else { return nil }
        return Edit(source: place.source, range: node.range, text: " " + text)
    }

    /// A string to replace a double-quoted one, keeping the escapes of the part that stays.
    private func kept(_ node: Node, _ value: FixValue, _ source: Source, _ style: WritingStyle) -> String? {
        guard case .string(let string) = value, let old = node.text else { return nil }
        return QuotedSpelling(source.text(node.range), value: old)?.text(for: string, isJSON: style.isJSON)
    }

    /// Changes the key of an entry.
    package mutating func rename(_ entry: Node, to key: String) -> Edit? {
        guard let parent = entry.parent, isTouchable(parent), !parent.hasMergeKey, !parent.hasDuplicateKeys, parent.child(key) == nil,
            let range = entry.keyRange, let place = Place(entry, specification), place.startsPlainly
        else { return nil }
        let style = file(of: entry).style
        let writer = FixWriter(style: style, isJSON: style.isJSON)
        return Edit(source: place.source, range: range, text: writer.key(key, Quoting(place.source.text(range))))
    }

    /// Adds an entry after the first of `after` that the mapping contains, or as the last entry.
    ///
    /// - Parameter depth: if the entry is a section that other edits may need, too, the number of sections that it adds; otherwise 0.
    package mutating func insert(_ key: String, _ value: FixValue, into mapping: Node, after: [String] = [], depth: Int = 0) -> Edit? {
        guard mapping.isMapping, isTouchable(mapping), !mapping.hasMergeKey, !mapping.hasDuplicateKeys, mapping.child(key) == nil else {
            return nil
        }
        let siblings = siblings(of: mapping)
        let found = after.lazy.compactMap(siblings.site).first
        let source = specification.document(of: mapping).source
        let style = file(of: mapping).style
        if mapping.style == .block {
            return BlockEditor(source: source, style: style).insert(key, value, into: siblings, after: found, depth: depth)
        }
        return FlowEditor(source: source, style: style, siblings: siblings).insert(key, value, after: found, depth: depth)
    }

    /// Replaces the value of an entry, or adds the entry.
    package mutating func set(_ key: String, _ value: FixValue, in mapping: Node, after: [String] = []) -> Edit? {
        guard let old = mapping.child(key) else { return insert(key, value, into: mapping, after: after) }
        return mapping.encloses(old) ? replace(old, with: value) : nil
    }

    /// Adds an item at the end.
    package mutating func append(_ value: FixValue, to sequence: Node) -> Edit? {
        guard sequence.isSequence, isTouchable(sequence) else { return nil }
        let siblings = siblings(of: sequence)
        let source = specification.document(of: sequence).source
        let style = file(of: sequence).style
        if sequence.style == .block { return BlockEditor(source: source, style: style).append(value, to: siblings) }
        return FlowEditor(source: source, style: style, siblings: siblings).insert(nil, value, after: nil)
    }

    /// Removes an entry or an item; `site` is the place of an alias, not its target. nil for the only one in a block collection.
    package mutating func delete(_ site: Node) -> Edit? {
        guard let holder = site.parent, isTouchable(holder), !site.isAnchored, !holder.hasMergeKey, !holder.hasDuplicateKeys,
            let place = Place(site, specification), place.startsPlainly
        else { return nil }
        let siblings = siblings(of: holder)
        guard let index = siblings.index(of: site) else { return nil }
        let style = file(of: holder).style
        if holder.style == .block { return BlockEditor(source: place.source, style: style).delete(index, of: siblings.sites) }
        return FlowEditor(source: place.source, style: style, siblings: siblings).delete(index)
    }

    private mutating func file(of node: Node) -> File {
        if let known = files[node.tree] { return known }
        let tree = specification.document(of: node).tree
        let isWhole = tree.problems.allSatisfy { $0.cause == .furtherDocument || $0.cause == .unsupported }
        let isSound = tree.source.encoding == .utf8 && tree.source.encodingProblem == nil && isWhole
        let made = File(style: WritingStyle(tree), isSound: isSound)
        files[node.tree] = made
        return made
    }

    private mutating func siblings(of holder: Node) -> Siblings {
        if let recent, recent.holder == holder { return recent }
        if let known = siblings[holder] {
            recent = known
            return known
        }
        let made = Siblings(holder, specification.document(of: holder).source, file(of: holder).style)
        if made.sites.count > 32 { siblings[holder] = made }
        recent = made
        return made
    }

    /// Whether a node is in a sound UTF-8 file and is used in only one place.
    private mutating func isTouchable(_ node: Node) -> Bool {
        guard file(of: node).isSound else { return false }
        var current: Node? = node
        while let next = current {
            guard !next.isAnchored, !next.isPartial else { return false }
            current = next.parent
        }
        return true
    }
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

    /// The start of the entry: its key, or the item itself.
    var lower: UInt32 { node.keyRange?.lower ?? node.range.lower }

    /// Whether the key and the value have no tag, anchor, or explicit key indicator before them and share a line.
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
