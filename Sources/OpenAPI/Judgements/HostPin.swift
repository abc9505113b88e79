import YAML

/// Whether a pattern keeps an address to hosts that are written in it. Read as text: what it does not understand it does not trust.
enum HostPin {
    /// `^https://hooks\.shop\.test/`, `^https://([a-z0-9-]+\.)*shop\.test(/|$)`, `^/[a-z]`; not `^https://`, `shop\.test`,
    /// `^https://shop\.test`, which `https://shop.test.evil.example` passes.
    static func pins(_ pattern: Text) -> Bool {
        let bytes = unescapingSlashes(pattern)
        guard bytes.first == UInt8(ascii: "^"), !hasOuterAlternative(bytes) else { return false }
        if bytes.count > 1, bytes[1] == slash { return staysOnHost(bytes.dropFirst(2)) }
        guard let scheme = bytes.indices.prefix(24).first(where: { bytes[$0...].starts(with: "://".utf8) }) else { return false }
        return isKnownHost(bytes.dropFirst(scheme + 3))
    }

    private static let slash = UInt8(ascii: "/")

    private static func unescapingSlashes(_ pattern: Text) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pattern.count)
        for byte in pattern.bytes {
            if byte == slash, bytes.last == UInt8(ascii: "\\") { bytes.removeLast() }
            bytes.append(byte)
        }
        return bytes
    }

    private static func hasOuterAlternative(_ bytes: [UInt8]) -> Bool {
        var depth = 0
        var isEscaped = false
        for byte in bytes {
            defer { isEscaped = byte == UInt8(ascii: "\\") && !isEscaped }
            if isEscaped { continue }
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "|") where depth <= 0: return true
            default: break
            }
        }
        return false
    }

    /// After `^/`: no second slash may come, which would begin another host.
    private static func staysOnHost(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first else { return false }
        if rest.starts(with: "(?!/".utf8) || rest.starts(with: "$".utf8) { return true }
        if first == UInt8(ascii: "[") {
            let inside = rest.dropFirst().prefix { $0 != UInt8(ascii: "]") }
            return inside.first == UInt8(ascii: "^") ? inside.contains(slash) : !inside.contains(slash)
        }
        return isLabel(first) || first == UInt8(ascii: "\\") && [UInt8(ascii: "w"), UInt8(ascii: "d")].contains(rest.dropFirst().first)
    }

    /// What the end of the host says: a run of literal labels, begun by a dot wherever something free stands before it.
    private static func isKnownHost(_ rest: ArraySlice<UInt8>) -> Bool {
        var index = rest.startIndex
        /// Labels and dots since something free; nil where it does not begin at a label.
        var literal: [UInt8]? = []
        var isFree = false
        while index < rest.endIndex {
            let byte = rest[index]
            switch byte {
            case slash, UInt8(ascii: "$"), UInt8(ascii: ":"): return isClosed(literal, isFree)
            case UInt8(ascii: "("):
                guard let close = rest[index...].firstIndex(of: UInt8(ascii: ")")) else { return false }
                let group = inside(rest[(index + 1)..<close])
                if let first = group.first, [slash, UInt8(ascii: ":"), UInt8(ascii: "$")].contains(first) {
                    return isClosed(literal, isFree)
                }
                guard !group.contains(UInt8(ascii: "(")), isTame(group) else { return false }
                let next = afterQuantifier(rest, close + 1)
                if !isFree, literal?.isEmpty == true, next == close + 1, let hosts = alternatives(group) {
                    literal = hosts
                    index = next
                    continue
                }
                isFree = true
                literal = group.suffix(2).elementsEqual("\\.".utf8) ? [UInt8(ascii: ".")] : nil
                index = next
                continue
            case UInt8(ascii: "["):
                guard let close = rest[index...].firstIndex(of: UInt8(ascii: "]")), isTame(rest[index...close]) else { return false }
                if rest[(index + 1)...].first == slash { return isClosed(literal, isFree) }
                isFree = true
                literal = nil
                index = afterQuantifier(rest, close + 1)
                continue
            case UInt8(ascii: "\\"):
                guard index + 1 < rest.endIndex else { return false }
                index += 1
                if rest[index] == UInt8(ascii: ".") {
                    literal = (literal ?? []) + [UInt8(ascii: ".")]
                } else {
                    guard rest[index] == UInt8(ascii: "w") || rest[index] == UInt8(ascii: "d") || rest[index] == UInt8(ascii: "-") else {
                        return false
                    }
                    isFree = true
                    literal = nil
                }
            case UInt8(ascii: "."):
                if index + 1 < rest.endIndex, "*+{?".utf8.contains(rest[index + 1]) { return false }
                literal = (literal ?? []) + [byte]
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
                isFree = true
                literal = nil
                index = afterQuantifier(rest, index)
                continue
            default:
                guard isLabel(byte) else { return false }
                literal?.append(byte)
            }
            index += 1
        }
        return false
    }

    private static func isClosed(_ literal: [UInt8]?, _ isFree: Bool) -> Bool {
        guard let literal, !literal.isEmpty else { return false }
        let dots = literal.count { $0 == UInt8(ascii: ".") }
        return isFree ? literal.first == UInt8(ascii: ".") && dots >= 2 : literal.first != UInt8(ascii: ".")
    }

    /// The first of a group's alternatives, when all are written out.
    private static func alternatives(_ group: ArraySlice<UInt8>) -> [UInt8]? {
        guard group.allSatisfy({ isLabel($0) || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "\\") }) else {
            return nil
        }
        return group.prefix { $0 != UInt8(ascii: "|") }.filter { $0 != UInt8(ascii: "\\") }
    }

    /// Past `?:` of a group.
    private static func inside(_ group: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        group.starts(with: "?:".utf8) ? group.dropFirst(2) : group
    }

    /// Only letters, digits, hyphens and dots can come of it.
    private static func isTame(_ bytes: ArraySlice<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            defer { previous = byte }
            if byte == UInt8(ascii: "^") || byte == slash && previous != UInt8(ascii: "[") || byte == UInt8(ascii: "@") { return false }
            if previous == UInt8(ascii: "."), byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") { return false }
            if previous == UInt8(ascii: "\\"), !"wd.-".utf8.contains(byte) { return false }
        }
        return true
    }

    private static func afterQuantifier(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
        guard start < bytes.endIndex else { return start }
        if bytes[start] == UInt8(ascii: "{") { return (bytes[start...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.endIndex - 1) + 1 }
        return "*+?".utf8.contains(bytes[start]) ? start + 1 : start
    }

    private static func isLabel(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
}
