/// The beginning of a line of YAML and the position in it.
struct LineHead {
    private let bytes: Slice<UnsafeBufferPointer<UInt8>>
    /// Offset of the next byte.
    private(set) var start: Int
    private let end: Int

    /// - Parameter bytes: from the start of the line; anything after its line break is ignored.
    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        self.bytes = bytes
        start = bytes.startIndex
        end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    }

    /// nil at the end of the line.
    var next: UInt8? { start < end ? bytes[start] : nil }

    /// Whether nothing but a comment is left.
    var isOver: Bool { next == nil || next == UInt8(ascii: "#") }

    /// Whether an item of a block list begins: `-` followed directly by other characters is text.
    var isItem: Bool {
        next == UInt8(ascii: "-") && (start + 1 == end || bytes[start + 1] == 0x20 || bytes[start + 1] == 0x09)
    }

    /// The booleans of YAML's core schema.
    static let booleans: [StaticString] = ["true", "false", "True", "False", "TRUE", "FALSE"]

    var isCollectionOrBoolean: Bool {
        if next == UInt8(ascii: "{") || next == UInt8(ascii: "[") { return true }
        return LineHead.booleans.contains { word in
            var rest = self
            guard rest.skip(word) else { return false }
            rest.skipBlanks()
            return rest.isOver
        }
    }

    /// Whether the rest contains `: `, or `:` at its end.
    var hasKey: Bool {
        (start..<end).contains { bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == end || bytes[$0 + 1] == 0x20 || bytes[$0 + 1] == 0x09) }
    }

    /// - Returns: the number of spaces.
    mutating func skipSpaces() -> Int {
        let before = start
        while next == 0x20 { start += 1 }
        return start - before
    }

    mutating func skipBlanks() {
        while next == 0x20 || next == 0x09 { start += 1 }
    }

    /// Skips tags and anchors, and the blanks around them.
    mutating func skipProperties() {
        skipBlanks()
        while next == UInt8(ascii: "!") || next == UInt8(ascii: "&") {
            while let byte = next, byte != 0x20, byte != 0x09 { start += 1 }
            skipBlanks()
        }
    }

    /// - Returns: whether the word came next and was skipped.
    mutating func skip(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in
            guard bytes[start..<end].starts(with: word) else { return false }
            start += word.count
            return true
        }
    }

    /// Skips `openapi:` or `swagger:`, plain or quoted, with anything that may precede or follow it.
    mutating func skipRootKey() -> Bool {
        let isExplicit = next == UInt8(ascii: "?")
        if isExplicit { start += 1 }
        skipProperties()
        let quote = next.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
        if quote != nil { start += 1 }
        guard skip("openapi") || skip("swagger") else { return false }
        if quote != nil {
            guard next == quote else { return false }
            start += 1
        }
        skipBlanks()
        if isExplicit, isOver { return true }
        guard next == UInt8(ascii: ":") else { return false }
        start += 1
        return next.map { $0 == 0x20 || $0 == 0x09 } ?? true
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first line feed or carriage return from an offset on; checks eight bytes per step.
    func firstLineBreak(from start: Int) -> Int? { firstIndex(ofEither: 0x0A, 0x0D, from: start) }

    /// The first of two bytes from an offset on; checks eight bytes per step.
    package func firstIndex(ofEither first: UInt8, _ second: UInt8, from start: Int) -> Int? {
        guard let base = baseAddress else { return nil }
        let raw = UnsafeRawPointer(base)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let (firsts, seconds) = (ones &* UInt64(first), ones &* UInt64(second))
        var index = start
        while index + 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let (one, two) = (word ^ firsts, word ^ seconds)
            // A byte that became zero is one of the two.
            if ((one &- ones) & ~one | (two &- ones) & ~two) & (ones << 7) != 0 { break }
            index += 8
        }
        while index < count {
            if self[index] == first || self[index] == second { return index }
            index += 1
        }
        return nil
    }
}
