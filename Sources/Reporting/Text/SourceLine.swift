import System
import YAML

/// A line of source for a terminal: tabs are expanded, hazardous characters are escaped, and the line is cut to a width around its focus.
///
/// Only the part near the focus is read, because a line can be a whole file.
struct SourceLine {
    /// One code point or its escape sequence.
    private struct Cell {
        /// The offset of its first byte in the line.
        let offset: Int
        /// The offset of its first byte in `rendered`.
        let start: Int
        /// The column from 0, in the uncut part.
        let column: Int
    }

    private static let tabWidth = 4
    /// With `…` where it is cut.
    private(set) var bytes: [UInt8] = []
    private var cells: [Cell] = []
    private var window = 0..<0
    private var isCutLeft = false

    /// - Parameters:
    ///   - focus: the byte offsets in the line that must be visible.
    ///   - width: the maximum number of columns.
    init(_ line: Text, around focus: Range<Int>, width: Int) {
        let width = max(width, 8)
        let reach = width * 4
        let from = SourceLine.characterStart(line, max(0, min(focus.lowerBound, line.count) - reach))
        let to = SourceLine.characterStart(line, min(line.count, min(focus.lowerBound, line.count) + reach))
        let rendered = render(line, from..<to)
        guard let last = cells.last else { return }
        if from == 0, to == line.count, last.column <= width {
            window = 0..<cells.count - 1
            bytes = rendered
            return
        }
        choose(focus, width, isCutBefore: from > 0, isCutAfter: to < line.count)
        if isCutLeft { bytes.append(contentsOf: Array("…".utf8)) }
        bytes.append(contentsOf: rendered[cells[window.lowerBound].start..<cells[window.upperBound].start])
        if window.upperBound < cells.count - 1 || to < line.count { bytes.append(contentsOf: Array("…".utf8)) }
    }

    /// The columns of a range in the line, from 0; nil if the range is cut off. Never empty.
    func columns(of range: Range<Int>) -> Range<Int>? {
        guard cells.indices.contains(window.upperBound) else { return range.lowerBound == 0 ? 0..<1 : nil }
        let first = cells[window.lowerBound]
        let end = cells[window.upperBound]
        guard range.lowerBound >= first.offset, range.lowerBound <= end.offset else { return nil }
        let shift = (isCutLeft ? 1 : 0) - first.column
        let lower = column(at: range.lowerBound)
        let upper = min(column(at: range.upperBound), end.column)
        return lower + shift..<max(upper, lower + 1) + shift
    }

    /// The column of the first cell at or after a byte.
    private func column(at offset: Int) -> Int {
        var low = window.lowerBound
        var high = window.upperBound
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return cells[low].column
    }

    /// Fills `cells`, with an additional cell for the end.
    private mutating func render(_ line: Text, _ range: Range<Int>) -> [UInt8] {
        let part = line.slice(range.lowerBound, range.upperBound).bytes
        var out = ByteWriter(capacity: part.count + 64)
        cells.reserveCapacity(part.count + 1)
        var column = 0
        var index = 0
        while index < part.count {
            cells.append(Cell(offset: range.lowerBound + index, start: out.count, column: column))
            let point = CodePoint(part, at: index)
            let next = index + point.length
            if part[index] == 0x09 {
                let blanks = SourceLine.tabWidth - column % SourceLine.tabWidth
                out.write(0x20, times: blanks)
                column += blanks
            } else {
                column += out.writeVisible(point, UnsafeBufferPointer(rebasing: part[index..<next]))
            }
            index = next
        }
        cells.append(Cell(offset: range.upperBound, start: out.count, column: column))
        return out.finish()
    }

    /// Sets the window: at most a third of the width is before the focus, and each `…` takes one column.
    private mutating func choose(_ focus: Range<Int>, _ width: Int, isCutBefore: Bool, isCutAfter: Bool) {
        window = 0..<cells.count - 1
        let total = cells[cells.count - 1].column
        let start = column(at: focus.lowerBound)
        let room = width - 2
        let length = min(max(column(at: focus.upperBound) - start, 1), room)
        var first = max(0, start - min((room - length) / 2, room / 3))
        if !isCutAfter { first = max(0, min(first, total - room - 1)) }
        if first <= 1, !isCutBefore { first = 0 }
        let lower = cells.firstIndex { $0.column >= first } ?? 0
        isCutLeft = isCutBefore || cells[lower].offset > cells[0].offset
        let columns = width - (isCutLeft ? 1 : 0)
        let fits = !isCutAfter && total - cells[lower].column <= columns
        let limit = cells[lower].column + columns - (fits ? 0 : 1)
        var upper = cells.count - 1
        while upper > lower + 1, cells[upper].column > limit { upper -= 1 }
        window = lower..<upper
    }

    /// The start of the character that contains the byte at an index.
    private static func characterStart(_ line: Text, _ index: Int) -> Int {
        guard index < line.count else { return line.count }
        var start = index
        while start > 0, index - start < 3, line[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
