import YAML

/// Edits collections in brackets: flow YAML, and JSON on one or more lines.
struct FlowEditor {
    private let source: Source
    private let style: WritingStyle
    private let siblings: Siblings
    private var writer: FixWriter

    init(source: Source, style: WritingStyle, siblings: Siblings) {
        self.source = source
        self.style = style
        self.siblings = siblings
        writer = FixWriter(style: style, isJSON: style.isJSON || siblings.isJSONLike)
        if style.isJSON || writer.isJSON { takePunctuation() }
    }

    private var holder: Node { siblings.holder }
    private var around: LineContext { siblings.around }
    private var sites: [Node] { siblings.sites }

    /// Adds an entry, or an item if there is no key; after the last one if `after` is nil.
    ///
    /// - Parameter depth: the number of sections that the entry adds; 0 if it is not a section.
    func insert(_ key: String?, _ value: FixValue, after: Node?, depth: Int = 0) -> Edit? {
        guard isBracketed else { return nil }
        func edit(_ place: Int, _ form: FixWriter.Form, lead: String, tail: String = "") -> Edit {
            insertion(key, value, form, lead: lead, tail: tail).edit(source, TextRange(UInt32(place), UInt32(place)), depth: depth)
        }
        guard let site = after ?? sites.last else { return fill(key, value) }
        let end = Int(site.range.upper)
        guard end > Int(site.keyRange?.upper ?? 0), !(site.isScalar && site.range.isEmpty) else { return nil }
        guard let indentation = ownIndentation(of: site) else {
            return edit(end, .line, lead: writer.comma)
        }
        let form = writer.isJSON ? FixWriter.Form.lines(indentation: indentation, unit: unit(indentation)) : .line
        let newLine = style.lineBreak + indentation
        var next = end
        while next < around.bytes.count, around.isBlank(next) { next += 1 }
        if around.bytes[next] == UInt8(ascii: ",") {
            // After the comma on its line and any comment there.
            guard let rest = around.restOfLine(next + 1) else { return edit(end, .line, lead: writer.comma) }
            return edit(rest.end, form, lead: newLine, tail: ",")
        }
        if let rest = around.restOfLine(end), rest.hasComment {
            guard rest.end < Int(holder.range.upper), around.isSpace(rest.end..<Int(holder.range.upper) - 1) else { return nil }
            return self.edit(end..<rest.end, "," + around.text(end..<rest.end) + newLine + insertion(key, value, form).text)
        }
        guard site == sites.last else { return nil }
        return edit(end, form, lead: "," + newLine)
    }

    func delete(_ index: Int) -> Edit? {
        guard isBracketed else { return nil }
        let start = { (site: Node) in Int(site.keyRange?.lower ?? site.range.lower) }
        let range: Range<Int>
        if index + 1 < sites.count {
            range = start(sites[index])..<start(sites[index + 1])
        } else if index > 0 {
            range = Int(sites[index - 1].range.upper)..<Int(sites[index].range.upper)
        } else {
            range = Int(holder.range.lower) + 1..<Int(holder.range.upper) - 1
        }
        guard range.lowerBound < range.upperBound, !around.mayHoldCommentOrAnchor(range) else { return nil }
        return edit(range, "")
    }

    /// No tag or anchor precedes the bracket.
    private var isBracketed: Bool {
        guard holder.range.count >= 2 else { return false }
        let open = around.bytes[Int(holder.range.lower)]
        return open == UInt8(ascii: "{") || open == UInt8(ascii: "[")
    }

    private func fill(_ key: String?, _ value: FixValue) -> Edit? {
        let inside = Int(holder.range.lower) + 1..<Int(holder.range.upper) - 1
        guard around.isSpace(inside) else { return nil }
        let first = around.lineStart(holder.range.lower)
        if let unit = style.unit, style.isJSON {
            let indentation = around.text(first..<around.skipBlanks(first))
            let inner = indentation + unit
            let text = insertion(key, value, .lines(indentation: inner, unit: unit)).text
            return edit(inside, style.lineBreak + inner + text + style.lineBreak + indentation)
        }
        return edit(inside, insertion(key, value, .line).text)
    }

    private func insertion(
        _ key: String?, _ value: FixValue, _ form: FixWriter.Form, lead: String = "", tail: String = ""
    ) -> Insertion {
        let written = key.map { writer.key($0, siblings.quoting(ofKey: $0)) }
        return Insertion(writer: writer, form: form, lead: lead, key: written, value: value, tail: tail)
    }

    /// The indentation of a part, if it begins its line and tabs do not make that doubtful.
    private func ownIndentation(of site: Node) -> String? {
        let start = site.keyRange?.lower ?? site.range.lower
        guard start > holder.range.lower, around.lineStart(start) > Int(holder.range.lower) else { return nil }
        guard let indentation = around.indentation(before: start) else { return nil }
        return style.isJSON || !indentation.utf8.contains(0x09) ? indentation : nil
    }

    /// The indentation of one level: the difference from the closing bracket, if that has its own line.
    private func unit(_ indentation: String) -> String {
        let close = holder.range.upper - 1
        guard let outer = around.indentation(before: close), indentation.utf8.count > outer.utf8.count, indentation.hasPrefix(outer) else {
            return style.unit ?? "  "
        }
        return String(decoding: indentation.utf8.dropFirst(outer.utf8.count), as: UTF8.self)
    }

    /// Copies what separates keys from values, and entries on one line from each other.
    private mutating func takePunctuation() {
        let keyed = holder.isMapping ? sites.first : holder.parent?.isMapping == true ? holder : nil
        if let site = keyed, let key = site.keyRange, key.upper <= site.range.lower {
            let between = Int(key.upper)..<Int(site.range.lower)
            if !around.holdsBreak(between), between.count <= 3 { writer.colon = around.text(between) }
        }
        writer.comma = writer.colon == ":" ? "," : ", "
        guard sites.count > 1 else { return }
        let between = Int(sites[0].range.upper)..<Int(sites[1].keyRange?.lower ?? sites[1].range.lower)
        if !between.isEmpty, !around.holdsBreak(between), between.count <= 3 { writer.comma = around.text(between) }
    }

    private func edit(_ range: Range<Int>, _ text: String) -> Edit {
        Edit(source: source, range: TextRange(UInt32(range.lowerBound), UInt32(range.upperBound)), text: text)
    }
}
