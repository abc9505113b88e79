import System

/// The changes to a file as a patch for `git apply` and `patch -p1`: three lines of context, lines split at LF as in git.
///
/// It never shows a line with a credential. Context stops before such a line; a change to one, or right before one, is withheld, because
/// git assumes that a hunk without context after it is at the end of the file.
package struct UnifiedDiff {
    private static let context = 3

    /// Lines of the original to be replaced, counted from 0.
    private struct Block {
        var lines: Range<Int>
        var new: [ArraySlice<UInt8>]
    }

    private let old: [ArraySlice<UInt8>]
    private var blocks: [Block] = []
    /// Of the original.
    private let secrets: SecretLines
    /// Lines of the original, from 1, whose changes are withheld because the patch would show a credential.
    package private(set) var withheld: [Int] = []

    package init(_ draft: Draft) {
        secrets = SecretLines(draft.path, draft.original)
        old = UnifiedDiff.lines(draft.original[...])
        var starts: [Int] = []
        var start = 0
        for line in old {
            starts.append(start)
            start += line.count
        }
        let lineNumber = { (offset: Int) -> Int in
            var low = 0
            var high = starts.count
            while low < high {
                let middle = (low + high) / 2
                if starts[middle] <= offset { low = middle + 1 } else { high = middle }
            }
            return max(0, low - 1)
        }
        // Changes that share or touch lines form one block.
        let changes = draft.changes
        var open: (lines: Range<Int>, changes: Range<Int>)?
        for (number, change) in changes.enumerated() {
            let lines = lineNumber(change.range.lowerBound)..<min(old.count, lineNumber(change.range.upperBound) + 1)
            if let block = open, lines.lowerBound <= block.lines.upperBound {
                open = (block.lines.lowerBound..<max(block.lines.upperBound, lines.upperBound), block.changes.lowerBound..<number + 1)
            } else {
                if let block = open { add(block.lines, changes[block.changes], starts, draft.original) }
                open = (lines, number..<number + 1)
            }
        }
        if let block = open { add(block.lines, changes[block.changes], starts, draft.original) }
        withhold(SecretLines(draft.path, draft.bytes))
    }

    private mutating func withhold(_ new: SecretLines) {
        guard !secrets.isEmpty || !new.isEmpty else { return }
        let isWithheld = { (block: Block) in
            old[block.lines].contains(where: secrets.contains) || block.new.contains(where: new.contains)
                || block.lines.upperBound < old.count && secrets.contains(old[block.lines.upperBound])
        }
        withheld = blocks.filter(isWithheld).map { $0.lines.lowerBound + 1 }
        blocks.removeAll(where: isWithheld)
    }

    package var isEmpty: Bool { blocks.isEmpty }

    /// - Parameters:
    ///   - from: the name of the old file, quoted if necessary: `a/shop.yaml`.
    ///   - to: the name of the new file.
    package func render(from: String, to: String) -> [UInt8] {
        guard !blocks.isEmpty else { return [] }
        var out = ByteWriter()
        // Git ends names that contain spaces like this.
        let end = from.utf8.contains(0x20) && !from.hasPrefix("\"") ? "\t\n" : "\n"
        out.write("diff --git \(from) \(to)\n--- \(from)\(end)+++ \(to)\(end)")
        var shift = 0
        var rest = blocks[...]
        while let first = rest.first {
            var last = first
            var count = 1
            for next in rest.dropFirst() {
                let between = last.lines.upperBound..<next.lines.lowerBound
                guard between.count <= 2 * UnifiedDiff.context, !old[between].contains(where: secrets.contains) else { break }
                last = next
                count += 1
            }
            shift = write(Array(rest.prefix(count)), first, last, shift, &out)
            rest = rest.dropFirst(count)
        }
        return out.finish()
    }

    private func write(_ hunk: [Block], _ first: Block, _ last: Block, _ shift: Int, _ out: inout ByteWriter) -> Int {
        let before = old[..<first.lines.lowerBound].suffix(UnifiedDiff.context)
        let start = before.lastIndex(where: secrets.contains).map { $0 + 1 } ?? before.startIndex
        let after = old[last.lines.upperBound...].prefix(UnifiedDiff.context)
        let end = after.firstIndex(where: secrets.contains) ?? after.endIndex
        let growth = hunk.reduce(0) { $0 + $1.new.count - $1.lines.count }
        let oldCount = end - start
        let newCount = oldCount + growth
        out.write(
            "@@ -\(oldCount == 0 ? start : start + 1),\(oldCount) +\(newCount == 0 ? start + shift : start + shift + 1),\(newCount) @@\n")
        var line = start
        for block in hunk {
            for kept in old[line..<block.lines.lowerBound] { write(0x20, kept, &out) }
            for removed in old[block.lines] { write(UInt8(ascii: "-"), removed, &out) }
            for added in block.new { write(UInt8(ascii: "+"), added, &out) }
            line = block.lines.upperBound
        }
        for kept in old[line..<end] { write(0x20, kept, &out) }
        return shift + growth
    }

    private func write(_ mark: UInt8, _ line: ArraySlice<UInt8>, _ out: inout ByteWriter) {
        out.write(byte: mark)
        line.withUnsafeBufferPointer { out.write($0) }
        if line.last != 0x0A { out.write(literal: "\n\\ No newline at end of file\n") }
    }

    private mutating func add(
        _ lines: Range<Int>, _ changes: ArraySlice<(range: Range<Int>, text: [UInt8])>, _ starts: [Int], _ original: [UInt8]
    ) {
        let lower = lines.lowerBound < starts.count ? starts[lines.lowerBound] : original.count
        let upper = lines.upperBound < starts.count ? starts[lines.upperBound] : original.count
        var text: [UInt8] = []
        var copied = lower
        for change in changes {
            text += original[copied..<change.range.lowerBound]
            text += change.text
            copied = change.range.upperBound
        }
        text += original[copied..<max(copied, upper)]
        var range = lines
        var new = UnifiedDiff.lines(text[...])[...]
        while let a = range.first, let b = new.first, old[a] == b {
            range = a + 1..<range.upperBound
            new.removeFirst()
        }
        while let a = range.last, let b = new.last, old[a] == b {
            range = range.lowerBound..<a
            new.removeLast()
        }
        if !range.isEmpty || !new.isEmpty { blocks.append(Block(lines: range, new: Array(new))) }
    }

    static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        for index in bytes.indices where bytes[index] == 0x0A {
            lines.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.endIndex { lines.append(bytes[start...]) }
        return lines
    }
}
