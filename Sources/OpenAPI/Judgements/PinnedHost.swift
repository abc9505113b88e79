/// The host in a pattern for addresses, as text. It is known if it ends with literal labels, which follow a dot if anything before them can
/// vary.
struct PinnedHost {
    private let pattern: ArraySlice<UInt8>
    private var index: Int
    /// Labels and dots since the last part that can vary; nil if they do not begin at the start of a label.
    private var literal: [UInt8]? = []
    private var isVarying = false

    private init(_ pattern: ArraySlice<UInt8>) {
        self.pattern = pattern
        index = pattern.startIndex
    }

    /// - Parameter pattern: what follows `://`.
    static func isKnown(_ pattern: ArraySlice<UInt8>) -> Bool {
        var host = PinnedHost(pattern)
        while host.index < pattern.endIndex {
            if let isKnown = host.readPart() { return isKnown }
        }
        return false
    }

    /// Reads a label character, a dot, or a construct.
    ///
    /// - Returns: whether the host is known; nil if it continues.
    private mutating func readPart() -> Bool? {
        let byte = pattern[index]
        switch byte {
        case HostPin.slash, UInt8(ascii: "$"), UInt8(ascii: ":"): return isKnown
        case UInt8(ascii: "("): return readGroup()
        case UInt8(ascii: "["): return readClass()
        case UInt8(ascii: "\\"): return readEscape()
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"): vary(until: afterQuantifier(at: index))
        case UInt8(ascii: "."):
            if index + 1 < pattern.endIndex, "*+{?".utf8.contains(pattern[index + 1]) { return false }
            appendDot()
        default:
            guard HostPin.isLabel(byte) else { return false }
            literal?.append(byte)
            index += 1
        }
        return nil
    }

    private mutating func readGroup() -> Bool? {
        guard let close = pattern[index...].firstIndex(of: UInt8(ascii: ")")) else { return false }
        let group = PinnedHost.inside(pattern[(index + 1)..<close])
        if let first = group.first, [HostPin.slash, UInt8(ascii: ":"), UInt8(ascii: "$")].contains(first) { return isKnown }
        guard !group.contains(UInt8(ascii: "(")), PinnedHost.isTame(group) else { return false }
        let next = afterQuantifier(at: close + 1)
        if !isVarying, literal?.isEmpty == true, next == close + 1, let host = PinnedHost.firstAlternative(group) {
            literal = host
            index = next
            return nil
        }
        vary(until: next)
        if group.suffix(2).elementsEqual("\\.".utf8) { literal = [UInt8(ascii: ".")] }
        return nil
    }

    private mutating func readClass() -> Bool? {
        guard let close = pattern[index...].firstIndex(of: UInt8(ascii: "]")) else { return false }
        guard PinnedHost.isTame(pattern[index...close]) else { return false }
        if pattern[(index + 1)...].first == HostPin.slash { return isKnown }
        vary(until: afterQuantifier(at: close + 1))
        return nil
    }

    private mutating func readEscape() -> Bool? {
        guard index + 1 < pattern.endIndex else { return false }
        index += 1
        switch pattern[index] {
        case UInt8(ascii: "."): appendDot()
        case UInt8(ascii: "w"), UInt8(ascii: "d"), UInt8(ascii: "-"): vary(until: index + 1)
        default: return false
        }
        return nil
    }

    private mutating func appendDot() {
        literal = (literal ?? []) + [UInt8(ascii: ".")]
        index += 1
    }

    /// Moves past something that can vary.
    private mutating func vary(until end: Int) {
        isVarying = true
        literal = nil
        index = end
    }

    /// The index after a quantifier, if there is one.
    private func afterQuantifier(at start: Int) -> Int {
        guard start < pattern.endIndex else { return start }
        if pattern[start] == UInt8(ascii: "{") { return (pattern[start...].firstIndex(of: UInt8(ascii: "}")) ?? pattern.endIndex - 1) + 1 }
        return "*+?".utf8.contains(pattern[start]) ? start + 1 : start
    }

    private var isKnown: Bool {
        guard let literal, !literal.isEmpty else { return false }
        let dots = literal.count { $0 == UInt8(ascii: ".") }
        return isVarying ? literal.first == UInt8(ascii: ".") && dots >= 2 : literal.first != UInt8(ascii: ".")
    }

    /// The first alternative of a group if all are literal.
    private static func firstAlternative(_ group: ArraySlice<UInt8>) -> [UInt8]? {
        let marks = "|.\\".utf8
        guard group.allSatisfy({ HostPin.isLabel($0) || marks.contains($0) }) else { return nil }
        return group.prefix { $0 != UInt8(ascii: "|") }.filter { $0 != UInt8(ascii: "\\") }
    }

    /// The content of a group, without `?:`.
    private static func inside(_ group: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        group.starts(with: "?:".utf8) ? group.dropFirst(2) : group
    }

    /// Whether it matches nothing but letters, digits, hyphens, and dots.
    private static func isTame(_ bytes: ArraySlice<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            defer { previous = byte }
            if byte == UInt8(ascii: "^") || byte == HostPin.slash && previous != UInt8(ascii: "[") || byte == UInt8(ascii: "@") {
                return false
            }
            if previous == UInt8(ascii: "."), byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") { return false }
            if previous == UInt8(ascii: "\\"), !"wd.-".utf8.contains(byte) { return false }
        }
        return true
    }
}
