/// A single pass over the bytes of a text: copies it, replacing anything harmful.
struct DisarmingPass {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let form: Disarming
    private var out: [UInt8] = []
    /// How many input bytes are in `out`, unchanged or replaced.
    private var copied = 0
    /// Whether the line contains only blanks so far: GitHub skips them before a command.
    private var isLineStart = true
    /// Whether the line began with one of Merlon's own commands, so that a second one in it is not a command.
    private var isCommand = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ form: Disarming) {
        self.bytes = bytes
        self.form = form
    }

    /// The result; nil if nothing had to be replaced.
    consuming func finish() -> [UInt8]? {
        guard copied > 0 else { return nil }
        out.append(contentsOf: bytes[copied...])
        return out
    }

    mutating func run() {
        var index = beginLine(at: 0)
        while index < bytes.count {
            let start = index
            index = skipHarmless(from: index)
            if index > start { isLineStart = false }
            guard index < bytes.count else { break }
            switch bytes[index] {
            case 0x0A: index = beginLine(at: index + 1)
            case 0x20, 0x09: index += 1
            case UInt8(ascii: ":"): index = passColon(at: index)
            case UInt8(ascii: "#"): index = passHash(at: index)
            case 0x21...0x7E:
                isLineStart = false
                index += 1
            default: index = passOther(at: index)
            }
        }
    }

    /// The first byte from an index on that may be harmful, or that is not blank at the start of a line: most bytes are neither, and eight
    /// are checked at a time.
    private func skipHarmless(from index: Int) -> Int {
        let (bytes, count) = (bytes, bytes.count)
        guard let base = bytes.baseAddress.map({ UnsafeRawPointer($0) }) else { return index }
        let least: UInt8 = isLineStart ? 0x21 : 0x20
        var index = index
        while index + 8 <= count, !DisarmingPass.mayDoHarm(base.loadUnaligned(fromByteOffset: index, as: UInt64.self), least) { index += 8 }
        while index < count {
            let byte = bytes[index]
            guard byte >= least, byte < 0x7F, byte != UInt8(ascii: ":"), byte != UInt8(ascii: "#") else { break }
            index += 1
        }
        return index
    }

    /// Whether one of eight bytes is below `least`, above 0x7E, a colon or a hash sign.
    private static func mayDoHarm(_ word: UInt64, _ least: UInt8) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // The high bit of a byte is set if the byte is zero; above the lowest such byte it may be wrong, which does not matter.
        let zeros = { (word: UInt64) in (word &- ones) & ~word }
        let low = (word &- ones &* UInt64(least)) & ~word
        let found = low | word | zeros(word ^ ones &* 0x7F) | zeros(word ^ ones &* UInt64(UInt8(ascii: ":")))
        return (found | zeros(word ^ ones &* UInt64(UInt8(ascii: "#")))) & (ones &* 0x80) != 0
    }

    private mutating func beginLine(at index: Int) -> Int {
        isLineStart = true
        let length = form == .commands ? LogCommands.ownLength(bytes, at: index) : 0
        isCommand = length > 0
        return index + length
    }

    private mutating func passColon(at index: Int) -> Int {
        let opensCommand = isLineStart && LogCommands.isOpening(bytes, at: index)
        isLineStart = false
        if !isCommand, opensCommand || LogCommands.endsSection(bytes, at: index) { replace(index, 1, form.escape(":")) }
        return index + 1
    }

    private mutating func passHash(at index: Int) -> Int {
        isLineStart = false
        if LogCommands.isSecondHash(bytes, at: index) { replace(index, 1, form.escape("#")) }
        return index + 1
    }

    private mutating func passOther(at index: Int) -> Int {
        let byte = bytes[index]
        if byte == 0x0D {
            if index + 1 < bytes.count, bytes[index + 1] == 0x0A { return index + 1 }
            // Between JSON tokens, it becomes a blank.
            replace(index, 1, form == .json ? [0x20] : form.escape("\r"))
            return index + 1
        }
        if byte == 0x1B, form == .text, let length = TerminalStyle.length(bytes, at: index) { return index + length }
        let point = CodePoint(bytes, at: index)
        guard let scalar = point.scalar else {
            replace(index, point.length, bytes[index..<index + point.length].flatMap(form.escape(byte:)))
            isLineStart = false
            return index + point.length
        }
        if Glyph(scalar) == .hazard {
            replace(index, point.length, form.escape(scalar))
            isLineStart = false
        } else if !scalar.properties.isWhitespace {
            isLineStart = false
        }
        return index + point.length
    }

    private mutating func replace(_ index: Int, _ length: Int, _ replacement: [UInt8]) {
        if copied == 0 { out.reserveCapacity(bytes.count + 64) }
        out.append(contentsOf: bytes[copied..<index])
        out.append(contentsOf: replacement)
        copied = index + length
    }
}
