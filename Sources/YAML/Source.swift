/// One file: its path, its bytes as UTF-8, and its lines. Immutable, so threads can share it.
package final class Source: @unchecked Sendable {
    /// The path as shown in reports; `-` for standard input without a name.
    package let path: String
    /// The text as UTF-8, with the byte order mark if the file has one. UTF-16 is reencoded.
    package let bytes: UnsafeBufferPointer<UInt8>
    package let encoding: Encoding
    /// The error in the encoding; the text before it is still read.
    package let encodingProblem: SyntaxProblem?
    package let lines: LineTable
    /// The bytes as they may be shown, with concealed ranges struck out.
    package let shownBytes: UnsafeBufferPointer<UInt8>
    let isASCII: Bool
    /// For a UTF-16 file, code units before each stride of bytes; otherwise empty.
    private let unitTable: [UInt32]
    private let memory: Memory
    private let shownMemory: Memory

    /// Bytes at a fixed address, freed with the last source that uses them.
    private final class Memory {
        let buffer: UnsafeMutableBufferPointer<UInt8>
        init(owning buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }
        deinit { buffer.deallocate() }

        convenience init(copying bytes: some Collection<UInt8>) {
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 1)
            _ = buffer.initialize(from: bytes)
            self.init(owning: buffer)
        }
    }

    /// Takes ownership of the bytes: they are deallocated with the source.
    package init(path: String, owning input: UnsafeMutableBufferPointer<UInt8>) {
        self.path = path
        var problem: SyntaxProblem?
        var detected = Encoding.utf8
        let given = UnsafeBufferPointer(input)
        do { detected = try Encoding.detect(given) } catch { problem = error }
        encoding = detected
        if detected == .utf8 {
            memory = Memory(owning: input)
            bytes = problem == nil ? given : UnsafeBufferPointer(rebasing: given.prefix(0))
            unitTable = []
        } else {
            let (utf8, isComplete) = detected.transcode(given)
            input.deallocate()
            memory = Memory(copying: utf8)
            bytes = UnsafeBufferPointer(start: memory.buffer.baseAddress, count: utf8.count)
            if !isComplete { problem = SyntaxProblem(.syntax, "the UTF-16 text ends with an incomplete character", at: UInt32(utf8.count)) }
            unitTable = Encoding.units(in: bytes)
        }
        let check = UTF8Check(bytes)
        isASCII = check.isASCII
        if let offset = check.firstInvalid {
            problem = SyntaxProblem(.syntax, "byte 0x\(String(bytes[offset], radix: 16)) is not valid UTF-8", at: UInt32(offset))
        }
        encodingProblem = problem
        lines = LineTable(bytes, isASCII: isASCII)
        shownBytes = bytes
        shownMemory = memory
    }

    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    package convenience init(path: String, bytes: [UInt8]) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 1)
        _ = copy.initialize(from: bytes)
        self.init(path: path, owning: UnsafeMutableBufferPointer(start: copy.baseAddress, count: bytes.count))
    }

    /// The same source with ranges struck out of the lines that are shown; places and `bytes` do not change.
    private init(_ other: Source, concealing ranges: [TextRange]) {
        path = other.path
        bytes = other.bytes
        encoding = other.encoding
        encodingProblem = other.encodingProblem
        isASCII = other.isASCII
        lines = other.lines
        unitTable = other.unitTable
        memory = other.memory
        shownMemory = Memory(copying: other.shownBytes)
        let shown = shownMemory.buffer
        for range in ranges {
            for index in min(Int(range.lower), bytes.count)..<min(Int(range.upper), bytes.count) where shown[index] > 0x20 {
                shown[index] = UInt8(ascii: "*")
            }
        }
        shownBytes = UnsafeBufferPointer(start: shown.baseAddress, count: bytes.count)
    }

    /// The source with the ranges concealed in shown lines; the same file by `identity`.
    package func concealing(_ ranges: [TextRange]) -> Source { ranges.isEmpty ? self : Source(self, concealing: ranges) }

    /// Equal for a source and the results of `concealing`, as long as one of them lives.
    package var identity: ObjectIdentifier { ObjectIdentifier(memory) }

    /// The bytes that a reader may consume: after the byte order mark, up to the first byte that is not UTF-8.
    var readable: Range<Int> {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let end = encodingProblem.map { min(Int($0.offset), bytes.count) } ?? bytes.count
        return start..<max(start, end)
    }

    /// The position of a byte: line and column from 1, the column in code points.
    package func position(at offset: UInt32) -> Position {
        let bounded = min(offset, UInt32(bytes.count))
        let line = lines.line(at: bounded)
        let start = lines.start(ofLine: line) ?? 0
        return Position(line: line + 1, column: lines.distance(from: start, to: bounded, in: bytes) + 1, offset: fileOffset(bounded))
    }

    /// The offset in the file on disk, in bytes, of a byte of the text.
    private func fileOffset(_ offset: UInt32) -> Int {
        guard encoding != .utf8 else { return Int(offset) }
        let slot = Int(offset) / Encoding.stride
        return 2 * (1 + Int(unitTable[slot]) + Encoding.units(bytes[(slot * Encoding.stride)..<Int(offset)]))
    }

    package func text(_ range: TextRange) -> Text {
        guard let base = bytes.baseAddress else { return Text("") }
        return Text(base: base, count: bytes.count).slice(Int(range.lower), Int(range.upper))
    }

    /// The bytes of a range as they may be shown; clamped to the text.
    package func shownText(_ range: TextRange) -> Text {
        guard let base = shownBytes.baseAddress else { return Text("") }
        return Text(base: base, count: bytes.count).slice(Int(range.lower), Int(range.upper))
    }

    /// The bytes of a line, counted from 1, as they may be shown, without its line break; empty past the end.
    package func line(_ number: Int) -> Text {
        guard let start = lines.start(ofLine: number - 1) else { return Text("") }
        let end = lines.start(ofLine: number) ?? UInt32(bytes.count)
        var text = shownText(TextRange(start, end))
        while let last = text.last, last == 0x0A || last == 0x0D { text = text.slice(0, text.count - 1) }
        return text
    }
}

/// A position in a file. Line and column count from 1, the column in code points; the offset is in bytes from 0.
package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let offset: Int

    package init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }
}
