import YAML

/// Whether a pattern restricts an address to hosts that it names. Reads the pattern as text, and does not trust what it cannot read.
enum HostPin {
    /// `^https://hooks\.shop\.test/`, `^https://([a-z0-9-]+\.)*shop\.test(/|$)`, `^/[a-z]`; not `^https://`, `shop\.test`,
    /// `^https://shop\.test`, which `https://shop.test.evil.example` passes.
    static func pins(_ pattern: Text) -> Bool {
        let bytes = unescapingSlashes(pattern)
        guard bytes.first == UInt8(ascii: "^"), !hasOuterAlternative(bytes) else { return false }
        if bytes.count > 1, bytes[1] == slash { return staysOnHost(bytes.dropFirst(2)) }
        guard let scheme = bytes.indices.prefix(24).first(where: { bytes[$0...].starts(with: "://".utf8) }) else { return false }
        return PinnedHost.isKnown(bytes.dropFirst(scheme + 3))
    }

    static let slash = UInt8(ascii: "/")

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

    /// Whether what follows `^/` excludes a second slash, which would start another host.
    private static func staysOnHost(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first else { return false }
        if rest.starts(with: "(?!/".utf8) || rest.starts(with: "$".utf8) { return true }
        if first == UInt8(ascii: "[") {
            let inside = rest.dropFirst().prefix { $0 != UInt8(ascii: "]") }
            return inside.first == UInt8(ascii: "^") ? inside.contains(slash) : !inside.contains(slash)
        }
        return isLabel(first) || first == UInt8(ascii: "\\") && [UInt8(ascii: "w"), UInt8(ascii: "d")].contains(rest.dropFirst().first)
    }

    static func isLabel(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
}
