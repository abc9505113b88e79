import Editing
import Linting
import YAML

/// The lines that a fix changes, as a small diff.
struct FixDiff {
    private static let lineLimit = 8
    private static let byteLimit = 64 << 10
    private let edits: [Edit]

    init(_ fix: Fix) { edits = fix.edits }

    /// The last line number, for the width of the gutter.
    var lastLine: Int {
        edits.reduce(1) { last, edit in
            max(last, edit.source.position(at: edit.range.upper).line + edit.text.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) })
        }
    }

    func write(_ writer: inout TerminalWriter, gutter: Int, width: Int) {
        var rest = edits[...]
        while let first = rest.first {
            var end = rest.startIndex + 1
            while end < rest.endIndex, FixDiff.touch(rest[end - 1], rest[end]) { end += 1 }
            writeHunk(rest[..<end], first.source, &writer, gutter, width - gutter - 3)
            rest = rest[end...]
            if !rest.isEmpty {
                writer.write("...", .gutter)
                writer.breakLine()
            }
        }
    }

    /// Whether two edits are on the same line or on adjacent lines.
    private static func touch(_ one: Edit, _ next: Edit) -> Bool {
        guard one.source === next.source, one.range.upper <= next.range.lower else { return false }
        return one.source.lines.line(at: next.range.lower) <= one.source.lines.line(at: one.range.upper) + 1
    }

    private func writeHunk(_ edits: ArraySlice<Edit>, _ source: Source, _ writer: inout TerminalWriter, _ gutter: Int, _ width: Int) {
        guard let first = edits.first, let last = edits.last else { return }
        let firstLine = source.lines.line(at: first.range.lower)
        let lineStart = Int(source.lines.start(ofLine: firstLine) ?? 0)
        let lineEnd = source.lines.start(ofLine: source.lines.line(at: last.range.upper) + 1).map(Int.init) ?? source.bytes.count
        // A line can be a whole file, so only text near the edits is compared.
        let lower = max(lineStart, Int(first.range.lower) - width * 8)
        let upper = min(lineEnd, Int(last.range.upper) + width * 8)
        guard lower <= upper, upper - lower <= FixDiff.byteLimit else { return }
        let old = Array(source.shownText(TextRange(UInt32(clamping: lower), UInt32(clamping: upper))).bytes)
        var new: [UInt8] = []
        var copied = UInt32(clamping: lower)
        for edit in edits {
            new.append(contentsOf: source.shownText(TextRange(copied, edit.range.lower)).bytes)
            new.append(contentsOf: edit.shownText.utf8)
            copied = edit.range.upper
        }
        new.append(contentsOf: source.shownText(TextRange(copied, UInt32(clamping: upper))).bytes)
        write(FixDiff.lines(old), FixDiff.lines(new), from: firstLine + 1, source, &writer, gutter, width)
    }

    /// Omits the lines that both have at the start and end, except for one at the start for context.
    private func write(
        _ old: [[UInt8]], _ new: [[UInt8]], from number: Int, _ source: Source, _ writer: inout TerminalWriter, _ gutter: Int, _ width: Int
    ) {
        let shorter = min(old.count, new.count)
        var same = 0
        while same < shorter, old[same] == new[same] { same += 1 }
        var sameEnd = 0
        while sameEnd < shorter - same, old[old.count - 1 - sameEnd] == new[new.count - 1 - sameEnd] { sameEnd += 1 }
        let removed = old[same..<(old.count - sameEnd)]
        let added = new[same..<(new.count - sameEnd)]
        if number + same > 1 {
            let before = number + same - 1
            write([Array(source.line(before).bytes)], 0, before, "|", .gutter, &writer, gutter, width)
        }
        let focus = FixDiff.commonPrefix(removed.first ?? [], added.first ?? [])
        write(removed, focus, number + same, "-", .removed, &writer, gutter, width)
        write(added, focus, number + same, "+", .added, &writer, gutter, width)
    }

    private func write(
        _ lines: ArraySlice<[UInt8]>, _ focus: Int, _ number: Int, _ mark: StaticString, _ style: TerminalWriter.Style,
        _ writer: inout TerminalWriter, _ gutter: Int, _ width: Int
    ) {
        for (index, line) in lines.prefix(FixDiff.lineLimit).enumerated() {
            writer.writeGutter(number + index, gutter, mark: mark, style)
            writer.out.write(byte: 0x20)
            let shown = line.withUnsafeBufferPointer { bytes in
                bytes.baseAddress.map { SourceLine(Text(base: $0, count: bytes.count), around: focus..<focus + 1, width: width).bytes }
                    ?? []
            }
            if style == .gutter {
                writer.out.write(shown)
            } else {
                writer.begin(style)
                writer.out.write(shown)
                writer.end()
            }
            writer.breakLine()
        }
        if lines.count > FixDiff.lineLimit {
            writer.writeGutter(nil, gutter, mark: mark, style)
            writer.out.write(literal: " … ")
            writer.out.write(lines.count - FixDiff.lineLimit)
            writer.out.write(literal: " more lines\n")
        }
    }

    /// Splits at LF, CR LF, or CR; a final line break does not start another line.
    private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            lines.append(Array(bytes[start..<index - 1]))
            if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
            start = index
        }
        if start < bytes.count { lines.append(Array(bytes[start...])) }
        return lines
    }

    private static func commonPrefix(_ one: [UInt8], _ other: [UInt8]) -> Int {
        zip(one, other).prefix { $0 == $1 }.count
    }
}
