/// A part of an article: what stands between blank lines.
enum MarkdownBlock: Equatable {
    case heading(level: Int, String)
    case paragraph(String)
    case code([String])
    case list(isOrdered: Bool, [String])
    case table(head: [String], rows: [[String]])
}

/// Reads the Markdown that the project's articles and rule pages are written in: headings, paragraphs, fenced code, flat lists, tables.
struct MarkdownReader {
    private var lines: ArraySlice<Substring>
    private var blocks: [MarkdownBlock] = []

    static func blocks(of text: String) -> [MarkdownBlock] {
        var reader = MarkdownReader(lines: text.split(separator: "\n", omittingEmptySubsequences: false)[...])
        while let line = reader.lines.popFirst() { reader.read(line) }
        return reader.blocks
    }

    private init(lines: ArraySlice<Substring>) { self.lines = lines }

    private mutating func read(_ line: Substring) {
        let level = line.prefix { $0 == "#" }.count
        if line.isEmpty { return }
        if line.hasPrefix("```") { return readCode() }
        if (1...6).contains(level), line.dropFirst(level).first == " " {
            return blocks.append(.heading(level: level, String(line.dropFirst(level + 1))))
        }
        if line.hasPrefix("|") { return readTable(line) }
        if let item = item(line) { return readList(item) }
        readParagraph(line)
    }

    private mutating func readCode() {
        var code: [String] = []
        while let line = lines.popFirst(), !line.hasPrefix("```") { code.append(String(line)) }
        blocks.append(.code(code))
    }

    private mutating func readTable(_ first: Substring) {
        var rows: [[String]] = []
        while let line = lines.first, line.hasPrefix("|") {
            if !line.hasPrefix("|--") { rows.append(MarkdownReader.cells(line)) }
            lines.removeFirst()
        }
        blocks.append(.table(head: MarkdownReader.cells(first), rows: rows))
    }

    private mutating func readList(_ first: (isOrdered: Bool, text: Substring)) {
        var items = [String(first.text)]
        while let line = lines.first {
            if let next = item(line), next.isOrdered == first.isOrdered {
                items.append(String(next.text))
            } else if line.hasPrefix("  ") {
                items[items.count - 1] += " " + line.drop { $0 == " " }
            } else {
                break
            }
            lines.removeFirst()
        }
        blocks.append(.list(isOrdered: first.isOrdered, items))
    }

    private mutating func readParagraph(_ first: Substring) {
        var text = String(first)
        while let line = lines.first, !line.isEmpty, !line.hasPrefix("```"), !line.hasPrefix("|"), item(line) == nil {
            text += " " + line
            lines.removeFirst()
        }
        blocks.append(.paragraph(text))
    }

    private func item(_ line: Substring) -> (isOrdered: Bool, text: Substring)? {
        if line.hasPrefix("- ") { return (false, line.dropFirst(2)) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        return !digits.isEmpty && line.dropFirst(digits.count).hasPrefix(". ") ? (true, line.dropFirst(digits.count + 2)) : nil
    }

    /// A row's cells; `\|` is a bar that divides nothing.
    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isEscaped = false
        for character in line.dropFirst() {
            if character == "|", !isEscaped {
                cells.append("")
            } else {
                if character == "|" { cells[cells.count - 1].removeLast() }
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\"
        }
        return cells.dropLast().map { String($0.trimmed) }
    }
}

extension StringProtocol {
    /// Without blanks at its ends.
    var trimmed: SubSequence {
        let start = drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return start.prefix(0) }
        return start[...last]
    }
}
