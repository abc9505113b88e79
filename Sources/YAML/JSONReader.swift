/// Reads JSON, strictly according to RFC 8259, into a tree.
///
/// Not left to libyaml, which rejects surrogate pairs and keys longer than 1,024 characters. An escaped surrogate without its partner
/// becomes U+FFFD. After a syntax error, the tree contains everything before it.
struct JSONReader {
    private enum State { case value, firstKeyOrEnd, key, firstItemOrEnd, separator, end }

    private let source: Source
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var index: Int
    private var builder: TreeBuilder
    private var decoded: [UInt8] = []

    private init(_ source: Source, keys: [Text], limits: Limits) {
        self.source = source
        bytes = source.bytes
        index = source.readable.lowerBound
        end = source.readable.upperBound
        builder = TreeBuilder(source: source, keys: keys, limits: limits)
    }

    static func read(_ source: Source, keys: [Text], limits: Limits) -> Tree {
        var reader = JSONReader(source, keys: keys, limits: limits)
        do { try reader.run() } catch {
            if source.encodingProblem == nil || Int(error.offset) < reader.end { reader.builder.report(error) }
        }
        if let problem = source.encodingProblem { reader.builder.report(problem) }
        return reader.builder.finish(isJSON: true)
    }

    /// Stops silently if the builder has reported a limit.
    private mutating func run() throws(SyntaxProblem) {
        var state = State.value
        while true {
            skipSpace()
            switch state {
            case .value:
                guard let next = try value() else { return }
                state = next
            case .firstItemOrEnd:
                if take("]") { state = close() } else { state = .value }
            case .firstKeyOrEnd:
                if take("}") { state = close() } else { state = .key }
            case .key:
                try key()
                state = .value
            case .separator:
                if take(",") {
                    state = builder.isInMapping ? .key : .value
                } else if take(builder.isInMapping ? "}" : "]") {
                    state = close()
                } else {
                    throw unexpected(builder.isInMapping ? "`,` or `}`" : "`,` or `]`")
                }
            case .end:
                if index < end { throw problem("text after the end of the JSON document") }
                return
            }
        }
    }

    private mutating func close() -> State {
        builder.close(end: UInt32(index))
        return builder.depth == 0 ? .end : .separator
    }

    /// Reads one value or the start of one; nil if a limit is reached.
    private mutating func value() throws(SyntaxProblem) -> State? {
        guard index < end else { throw unexpected("a value") }
        let start = UInt32(index)
        switch bytes[index] {
        case UInt8(ascii: "{"):
            index += 1
            return builder.open(.mapping, style: .flow, range: TextRange(start, start + 1)) ? .firstKeyOrEnd : nil
        case UInt8(ascii: "["):
            index += 1
            return builder.open(.sequence, style: .flow, range: TextRange(start, start + 1)) ? .firstItemOrEnd : nil
        case UInt8(ascii: "\""):
            let isPlain = try string()
            let range = TextRange(start, UInt32(index))
            if isPlain {
                guard builder.scalar(source: TextRange(start + 1, range.upper - 1), style: .doubleQuoted, range: range) else { return nil }
            } else {
                let added = decoded.withUnsafeBufferPointer { builder.scalar(copying: $0, style: .doubleQuoted, range: range) }
                guard added else { return nil }
            }
        default:
            try literal()
            let range = TextRange(start, UInt32(index))
            guard builder.scalar(source: range, style: .plain, range: range) else { return nil }
        }
        return builder.depth == 0 ? .end : .separator
    }

    private mutating func key() throws(SyntaxProblem) {
        guard index < end, bytes[index] == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
        let start = UInt32(index)
        let isPlain = try string()
        let range = TextRange(start, UInt32(index))
        if isPlain {
            builder.key(source.text(TextRange(start + 1, range.upper - 1)), range: range)
        } else {
            decoded.withUnsafeBufferPointer { buffer in
                builder.key(buffer.baseAddress.map { Text(base: $0, count: buffer.count) } ?? Text(""), range: range)
            }
        }
        skipSpace()
        guard take(":") else { throw unexpected("`:`") }
    }

    // MARK: Tokens

    /// Reads a string; true if the source contains its text literally, false if `decoded` contains it.
    private mutating func string() throws(SyntaxProblem) -> Bool {
        let start = index
        index += 1
        while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20 { index += 1 }
        if index < end, bytes[index] == UInt8(ascii: "\"") {
            index += 1
            return true
        }
        decoded.removeAll(keepingCapacity: true)
        decoded.append(contentsOf: bytes[(start + 1)..<index])
        while index < end {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return false
            case UInt8(ascii: "\\"): try escape()
            case 0..<0x20: throw problem("unescaped control character in a string")
            default:
                decoded.append(byte)
                index += 1
            }
        }
        throw SyntaxProblem(.syntax, "the string that starts here is not closed", at: UInt32(start))
    }

    private mutating func escape() throws(SyntaxProblem) {
        guard index + 1 < end else { throw problem("incomplete escape sequence") }
        let letter = bytes[index + 1]
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(letter)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw problem("invalid escape sequence")
        }
        index += 2
    }

    private mutating func unicodeEscape() throws(SyntaxProblem) {
        guard let unit = unit(at: index) else { throw problem("`\\u` without four hexadecimal digits") }
        index += 6
        var scalar = Unicode.Scalar(UInt32(unit))
        if UTF16.isLeadSurrogate(unit), let trail = self.unit(at: index), UTF16.isTrailSurrogate(trail) {
            index += 6
            scalar = Unicode.Scalar(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(trail & 0x3FF)))
        }
        decoded.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? .init())
    }

    /// The code unit of a `\uXXXX` at an offset.
    private func unit(at place: Int) -> UInt16? {
        guard place + 6 <= end, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else { return nil }
        var value: UInt16 = 0
        for byte in bytes[(place + 2)..<(place + 6)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    /// `true`, `false`, `null`, or a number.
    private mutating func literal() throws(SyntaxProblem) {
        let start = index
        while index < end, isLiteral(bytes[index]) { index += 1 }
        let text = source.text(TextRange(UInt32(start), UInt32(index)))
        guard text == "true" || text == "false" || text == "null" || isNumber(text) else {
            index = start
            throw unexpected("a value")
        }
    }

    private func isLiteral(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2B, 0x2D, 0x2E].contains(byte)
    }

    /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [-+]? [0-9]+)?`
    private func isNumber(_ text: Text) -> Bool {
        let bytes = text.bytes
        var at = 0
        func digits() -> Int {
            let start = at
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
            return at - start
        }
        func has(_ byte: UInt8) -> Bool { at < bytes.count && bytes[at] == byte }
        if has(0x2D) { at += 1 }
        let leadsWithZero = has(0x30)
        let whole = digits()
        guard whole > 0, !leadsWithZero || whole == 1 else { return false }
        if has(0x2E) {
            at += 1
            guard digits() > 0 else { return false }
        }
        if has(0x65) || has(0x45) {
            at += 1
            if has(0x2B) || has(0x2D) { at += 1 }
            guard digits() > 0 else { return false }
        }
        return at == bytes.count
    }

    private mutating func skipSpace() {
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09 { index += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < end, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    // MARK: Problems

    private func problem(_ message: String) -> SyntaxProblem { SyntaxProblem(.syntax, message, at: UInt32(index)) }

    private func unexpected(_ wanted: String) -> SyntaxProblem {
        problem(index < end ? "expected \(wanted)" : "expected \(wanted), found the end of the file")
    }
}
