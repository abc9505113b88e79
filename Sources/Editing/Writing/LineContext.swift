import YAML

/// Lines and blanks around places in a source, by bytes. Offsets past either end have neither.
package struct LineContext {
    package let bytes: Text
    private let source: Source
    /// The first byte after the byte order mark.
    private let start: Int

    package init(_ source: Source) {
        self.source = source
        bytes = source.text(TextRange(0, UInt32(clamping: source.bytes.count)))
        start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Looked up rather than searched for: a file may be one long line with thousands of edits.
    package func lineStart(_ offset: UInt32) -> Int {
        let lines = source.lines
        return lines.start(ofLine: lines.line(at: min(offset, UInt32(bytes.count)))).map(Int.init) ?? start
    }

    /// The position of the line break, or the end of the text.
    package func lineEnd(_ offset: Int) -> Int {
        var index = offset
        while index < bytes.count, !isBreak(index) { index += 1 }
        return index
    }

    /// The byte after the line break at an offset: LF, CR LF, or CR.
    func afterBreak(_ offset: Int) -> Int {
        guard offset < bytes.count else { return offset }
        return bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? offset + 2 : offset + 1
    }

    /// The first byte from an offset on that is not a space or tab.
    func skipBlanks(_ offset: Int) -> Int {
        var index = offset
        while index < bytes.count, isBlank(index) { index += 1 }
        return index
    }

    /// The last byte before an offset that is not a blank or line break; nil at the start.
    func before(_ offset: UInt32) -> UInt8? {
        var index = Int(offset)
        while index > start, isBlank(index - 1) || isBreak(index - 1) { index -= 1 }
        return index > start ? bytes[index - 1] : nil
    }

    /// The end of the line, if only blanks and a comment follow an offset.
    func restOfLine(_ offset: Int) -> (end: Int, hasComment: Bool)? {
        let next = skipBlanks(offset)
        if next == bytes.count || isBreak(next) { return (next, false) }
        guard bytes[next] == UInt8(ascii: "#"), next > offset else { return nil }
        return (lineEnd(next), true)
    }

    /// The blanks at the start of a line, if nothing else precedes an offset.
    package func indentation(before offset: UInt32) -> String? {
        var first = Int(offset)
        while first > start, isBlank(first - 1) { first -= 1 }
        return first == start || isBreak(first - 1) ? text(first..<Int(offset)) : nil
    }

    /// The column of a block entry, if only spaces and item dashes precede it on its line.
    func blockColumn(_ offset: UInt32) -> Int? {
        let first = lineStart(offset)
        for index in first..<Int(offset) {
            if bytes[index] == 0x20 { continue }
            guard bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == 0x20 else { return nil }
        }
        return Int(offset) - first
    }

    func contains(_ byte: UInt8, _ range: Range<Int>) -> Bool { bytes.slice(range.lowerBound, range.upperBound).contains(byte) }

    /// Whether a range may contain a comment or an anchor. Says yes when in doubt.
    func mayHoldCommentOrAnchor(_ range: Range<Int>) -> Bool {
        range.contains { index in
            (bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: "&"))
                && (index == start || isBlank(index - 1) || isBreak(index - 1) || bytes[index] == UInt8(ascii: "&"))
        }
    }

    func holdsBreak(_ range: Range<Int>) -> Bool { range.contains(where: isBreak) }
    func isSpace(_ range: Range<Int>) -> Bool { range.allSatisfy { isBlank($0) || isBreak($0) } }
    func text(_ range: Range<Int>) -> String { bytes.slice(range.lowerBound, range.upperBound).string }

    func isBreak(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }
    package func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }
}
