import YAML

/// Edits collections in block style.
struct BlockEditor {
    private let source: Source
    private let style: WritingStyle
    private let around: LineContext

    init(source: Source, style: WritingStyle) {
        self.source = source
        self.style = style
        around = LineContext(source)
    }

    /// - Parameter depth: the number of sections that the entry adds; 0 if it is not a section.
    func insert(_ key: String, _ value: FixValue, into siblings: Siblings, after: Node?, depth: Int = 0) -> Edit? {
        guard let last = siblings.sites.last, let column = siblings.column, let end = end(of: after ?? last) else { return nil }
        let writer = FixWriter(style: style, isJSON: false, quoting: siblings.quoting)
        let insertion = Insertion(
            writer: writer, form: .block(column: column), lead: style.lineBreak + spaces(column),
            key: writer.key(key, siblings.quoting(ofKey: key)), value: value)
        return insertion.edit(source, TextRange(end, end), depth: depth)
    }

    func append(_ value: FixValue, to siblings: Siblings) -> Edit? {
        let dash = siblings.holder.range.lower
        guard let first = siblings.sites.first, let last = siblings.sites.last, around.bytes[Int(dash)] == UInt8(ascii: "-"),
            let column = around.blockColumn(dash), !last.range.isEmpty, let end = end(of: last)
        else { return nil }
        let isBeside = around.lineStart(first.range.lower) == around.lineStart(dash)
        let writer = FixWriter(style: style, isJSON: false, quoting: siblings.quoting)
        let item = writer.item(value, column: column, gap: isBeside ? Int(first.range.lower - dash) : 2)
        return Edit(source: source, range: TextRange(end, end), text: style.lineBreak + spaces(column) + item)
    }

    func delete(_ index: Int, of sites: [Node]) -> Edit? {
        let site = sites[index]
        guard sites.count > 1, let start = start(of: site), let end = end(of: site) else { return nil }
        guard !around.mayHoldCommentOrAnchor(Int(start)..<Int(end)) else { return nil }
        let first = around.lineStart(start)
        guard (first..<Int(start)).allSatisfy({ around.bytes[$0] == 0x20 }) else {
            // The first entry of an item shares a line with the dash, so what follows moves up.
            guard index == 0, site.keyRange != nil, let next = sites[1].keyRange?.lower else { return nil }
            guard !around.mayHoldCommentOrAnchor(Int(end)..<Int(next)) else { return nil }
            return Edit(source: source, range: TextRange(start, next), text: "")
        }
        if Int(end) < around.bytes.count {
            return Edit(source: source, range: TextRange(UInt32(first), UInt32(around.afterBreak(Int(end)))), text: "")
        }
        guard let previous = self.end(of: sites[index - 1 >= 0 ? index - 1 : index]), index > 0 else { return nil }
        guard around.isSpace(Int(previous)..<Int(start)) else { return nil }
        return Edit(source: source, range: TextRange(previous, end), text: "")
    }

    /// The key of an entry, the dash of an item.
    private func start(of site: Node) -> UInt32? {
        if let key = site.keyRange { return key.lower }
        var index = Int(site.range.lower)
        while index > 0, around.isBlank(index - 1) { index -= 1 }
        guard index > 0, around.bytes[index - 1] == UInt8(ascii: "-"), !site.range.isEmpty else { return nil }
        return UInt32(index - 1)
    }

    /// The end of the last line of an entry or item; nil if something else is on that line, or if blank lines below may belong to it.
    private func end(of site: Node) -> UInt32? {
        var leaf = site
        while leaf.style == .block, let last = leaf.entries.reduce(nil as Node?, { _, entry in entry.site }), !leaf.hasMergeKey {
            leaf = last
        }
        guard !leaf.hasMergeKey else { return nil }
        let upper = max(leaf.range.upper, leaf.keyRange?.upper ?? 0, site.range.upper)
        guard let rest = around.restOfLine(Int(upper)) else { return nil }
        if leaf.style == .literal || leaf.style == .folded {
            let header = Int(leaf.range.lower)..<around.lineEnd(Int(leaf.range.lower))
            guard !around.contains(UInt8(ascii: "+"), header) else { return nil }
            var next = around.afterBreak(rest.end)
            while next < around.bytes.count, around.isBreak(next) || around.isBreak(around.skipBlanks(next)) {
                guard around.isBreak(next) else { return nil }
                next = around.afterBreak(next)
            }
        }
        return UInt32(rest.end)
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
