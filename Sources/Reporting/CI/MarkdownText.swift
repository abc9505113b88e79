import System

/// Text from a specification as Markdown for GitHub and GitLab.
///
/// Both recognize mentions, links, and references in the rendered text as well, so escaping is not enough: only code spans are safe.
/// Therefore words of letters or of digits are written as they are, and every other word as code.
struct MarkdownText {
    /// Whether it is in a table cell, where a vertical bar ends the cell, even within code.
    let isCell: Bool

    /// Writes a name, path or place as code.
    func write(code text: String, limit: Int = .max, to out: inout ByteWriter) {
        write(code: MarkdownText.visible(text, limit)[...], to: &out)
    }

    /// Writes a sentence. Text in backticks is written as code.
    func write(prose text: String, limit: Int = .max, to out: inout ByteWriter) {
        let bytes = MarkdownText.visible(text, limit)
        var index = 0
        while index < bytes.count {
            guard bytes[index] != 0x20 else {
                out.write(byte: 0x20)
                index += 1
                continue
            }
            index = writeWord(bytes, from: index, to: &out)
        }
    }

    /// Writes a quotation or a word, with the punctuation around it. - Returns: the index of the next blank, or the end.
    private func writeWord(_ bytes: [UInt8], from start: Int, to out: inout ByteWriter) -> Int {
        let core = bytes[start...].firstIndex { !MarkdownText.opens($0) } ?? bytes.count
        if core < bytes.count, bytes[core] == MarkdownText.backtick,
            let close = bytes[(core + 1)...].firstIndex(of: MarkdownText.backtick), close > core + 1
        {
            let end = bytes[(close + 1)...].firstIndex { !MarkdownText.closes($0) } ?? bytes.count
            if end == bytes.count || bytes[end] == 0x20 {
                out.write(Array(bytes[start..<core]))
                write(code: bytes[(core + 1)..<close], to: &out)
                out.write(Array(bytes[(close + 1)..<end]))
                return end
            }
        }
        let end = bytes[core...].firstIndex(of: 0x20) ?? bytes.count
        var coreEnd = end
        while coreEnd > core, MarkdownText.closes(bytes[coreEnd - 1]) { coreEnd -= 1 }
        out.write(Array(bytes[start..<core]))
        let word = bytes[core..<coreEnd]
        if MarkdownText.isPlain(word) { out.write(Array(word)) } else { write(code: word, to: &out) }
        out.write(Array(bytes[coreEnd..<end]))
        return end
    }

    /// Writes a code span with more backticks around it than it contains in a row.
    private func write(code bytes: ArraySlice<UInt8>, to out: inout ByteWriter) {
        guard let first = bytes.first, let last = bytes.last else { return }
        var (longest, run) = (0, 0)
        for byte in bytes {
            run = byte == MarkdownText.backtick ? run + 1 : 0
            longest = max(longest, run)
        }
        let isPadded = first == MarkdownText.backtick || last == MarkdownText.backtick || (first == 0x20 && last == 0x20)
        out.write(MarkdownText.backtick, times: longest + 1)
        if isPadded { out.write(byte: 0x20) }
        for byte in bytes {
            if isCell, byte == UInt8(ascii: "|") { out.write(byte: UInt8(ascii: "\\")) }
            out.write(byte: byte)
        }
        if isPadded { out.write(byte: 0x20) }
        out.write(MarkdownText.backtick, times: longest + 1)
    }

    private static let backtick = UInt8(ascii: "`")

    private static func visible(_ text: String, _ limit: Int) -> [UInt8] {
        var out = ByteWriter(capacity: text.utf8.count + 16)
        out.writeVisible(text, limit: limit)
        return out.finish()
    }

    private static func opens(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    private static func closes(_ byte: UInt8) -> Bool { ",.:;)?!%\"'".utf8.contains(byte) }

    /// Whether a word consists only of digits, or only of letters, hyphens, and apostrophes.
    private static func isPlain(_ word: ArraySlice<UInt8>) -> Bool {
        if word.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        return word.allSatisfy { byte in
            byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
        }
    }
}
