/// Finds the keys of the outermost mapping of JSON or flow YAML by counting brackets, without parsing.
struct RootFlowScanner {
    private enum Inside { case nothing, doubleQuotes, singleQuotes, comment }

    private var depth = 0
    private var inside = Inside.nothing
    /// Whether the previous byte was a backslash.
    private var isEscaped = false
    /// Whether a key comes next in the outermost mapping.
    private var awaitsKey = false
    /// The key so far as written, as much as can matter: `openapi` with every letter escaped.
    private var key: [UInt8] = []
    /// Whether a key was found and its value has not begun.
    private var awaitsValue = false
    /// The plain value of such a key so far, while it may still be a boolean.
    private var booleanValue: [UInt8] = []
    /// The previous byte outside strings.
    private var last: UInt8 = 0x20
    /// Whether only blanks of the current item were seen.
    private var isAtStart = true
    /// Whether the previous byte ended a string.
    private var hasEndedString = false
    /// The beginning of the current item if it is not quoted, without its blanks.
    private var plain: [UInt8] = []
    /// Whether the position is in a tag or an anchor, which is not part of what follows.
    private var isInProperty = false
    /// Whether the previous byte was a colon in plain text, which ends a key only before a blank or an indicator.
    private var followsColon = false
    private static let keyLimit = 43
    private static let booleans = LineHead.booleans.map { Array($0.description.utf8) }

    /// - Parameter window: consumed completely.
    mutating func scan(_ window: UnsafeBufferPointer<UInt8>, isLast: Bool) -> DescriptionSniffer.Verdict {
        var index = 0
        while index < window.count {
            if inside != .nothing {
                index = skipInside(window, from: index)
                continue
            }
            if let verdict = look(window[index]) { return verdict }
            index += 1
        }
        if isLast, followsColon { passColon() }
        return isLast && awaitsValue && !isBoolean ? .description : .undecided
    }

    /// Continues in a string or a comment.
    private mutating func skipInside(_ window: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        if isEscaped {
            isEscaped = false
            if awaitsKey { add(window[start...start]) }
            return start + 1
        }
        let isDouble = inside == .doubleQuotes
        let stops: (UInt8, UInt8)
        switch inside {
        case .comment: stops = (0x0A, 0x0D)
        case .singleQuotes: stops = (UInt8(ascii: "'"), UInt8(ascii: "'"))
        default: stops = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
        }
        let stop = window.firstIndex(ofEither: stops.0, stops.1, from: start) ?? window.count
        if awaitsKey, inside != .comment { add(window[start..<stop]) }
        guard stop < window.count else { return stop }
        if isDouble, window[stop] == UInt8(ascii: "\\") {
            if awaitsKey { add(window[stop...stop]) }
            isEscaped = true
        } else {
            last = window[stop]
            hasEndedString = inside != .comment
            inside = .nothing
        }
        return stop + 1
    }

    private mutating func look(_ byte: UInt8) -> DescriptionSniffer.Verdict? {
        if followsColon {
            followsColon = false
            if isBlank(byte) || isIndicator(byte) { passColon() } else { addPlain(UInt8(ascii: ":")) }
        }
        if awaitsValue, let isDescription = tellsByValue(byte) {
            awaitsValue = false
            if isDescription { return .description }
        }
        defer { (last, hasEndedString) = (byte, false) }
        if isInProperty, !isBlank(byte), !isIndicator(byte) { return nil }
        isInProperty = false
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            depth += 1
            startItem()
            if depth == 1 { startKey() } else { awaitsKey = false }
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            if depth <= 0 { return .other }
        case UInt8(ascii: ","):
            startItem()
            if depth == 1 { startKey() }
        case UInt8(ascii: ":"): if plain.isEmpty { passColon() } else { followsColon = true }
        case UInt8(ascii: "\""):
            // Within plain text, it is a character like any other.
            guard plain.isEmpty || isBlank(last) && isJSONLiteral else { break }
            // A comma is missing: the readable part of such a file is checked, and the error is reported.
            if depth == 1, !awaitsKey, !isAtStart { startKey() }
            inside = .doubleQuotes
            isAtStart = false
        case UInt8(ascii: "'"):
            if isAtStart || hasEndedString && last == byte { inside = .singleQuotes }
            isAtStart = false
        case UInt8(ascii: "#") where isBlank(last) || isAtStart: inside = .comment
        case UInt8(ascii: "&") where isAtStart, UInt8(ascii: "!") where isAtStart: isInProperty = true
        default:
            if isBlank(byte) {
                // The indicator of an explicit key.
                if key == [UInt8(ascii: "?")] { (isAtStart, key, plain) = (true, [], []) }
                break
            }
            isAtStart = false
            addPlain(byte)
        }
        return nil
    }

    private mutating func addPlain(_ byte: UInt8) {
        if plain.count < RootFlowScanner.keyLimit { plain.append(byte) }
        if awaitsKey { add(CollectionOfOne(byte)) }
    }

    private mutating func passColon() {
        startItem()
        if awaitsKey { endKey() }
    }

    /// Whether the value that this byte continues indicates a description, which collections and booleans do not; nil while that is open.
    private mutating func tellsByValue(_ byte: UInt8) -> Bool? {
        if isBlank(byte) || isIndicator(byte), !booleanValue.isEmpty {
            defer { booleanValue = [] }
            return !isBoolean
        }
        if isBlank(byte) { return nil }
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { return false }
        booleanValue.append(byte)
        if RootFlowScanner.booleans.contains(where: { $0.starts(with: booleanValue) }) { return nil }
        booleanValue = []
        return true
    }

    private var isBoolean: Bool { RootFlowScanner.booleans.contains(booleanValue) }

    /// Whether the current item is a number, a boolean, or null: in JSON, a string cannot be part of it.
    private var isJSONLiteral: Bool {
        plain.allSatisfy { "+-.0123456789eE".utf8.contains($0) } || ["true", "false", "null"].contains { plain == Array($0.utf8) }
    }

    private mutating func startItem() { (isAtStart, plain) = (true, []) }

    private mutating func startKey() {
        awaitsKey = true
        key.removeAll(keepingCapacity: true)
    }

    private mutating func endKey() {
        awaitsKey = false
        let name = RootFlowScanner.unescaped(key)
        awaitsValue = name.elementsEqual("openapi".utf8) || name.elementsEqual("swagger".utf8)
    }

    /// A key with escapes like `\u0061` resolved; other escapes do not matter here.
    private static func unescaped(_ key: [UInt8]) -> [UInt8] {
        guard key.contains(UInt8(ascii: "\\")) else { return key }
        var bytes: [UInt8] = []
        var rest = key[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "u"),
                let value = UInt8(String(decoding: rest.dropFirst().prefix(4), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(5)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    private mutating func add(_ bytes: some Collection<UInt8>) {
        key += bytes.prefix(RootFlowScanner.keyLimit - key.count)
    }

    private func isIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
