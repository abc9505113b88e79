/// An IP address as written in a host, including spellings that evade filters: `0x7f.1`, `2130706433`, `::ffff:127.0.0.1`.
///
/// Sources: RFC 1122 §3.2.1.3, RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6598; WHATWG URL §3.5 for numbers.
struct HostAddress: Sendable, Hashable {
    /// 4 or 16 bytes, in network order.
    let bytes: [UInt8]

    init?(_ host: String) {
        guard let bytes = host.utf8.contains(UInt8(ascii: ":")) ? Self.version6(host) : Self.version4(host) else { return nil }
        let isMapped = bytes.count == 16 && bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        self.bytes = isMapped ? Array(bytes.suffix(4)) : bytes
    }

    var isLoopback: Bool {
        if bytes.count == 4 { return bytes[0] == 127 || bytes == [0, 0, 0, 0] }
        return bytes.dropLast().allSatisfy { $0 == 0 } && (bytes.last == 1 || bytes.last == 0)
    }

    var isPrivate: Bool {
        guard bytes.count == 4 else { return bytes[0] & 0xFE == 0xFC || bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 }
        switch (bytes[0], bytes[1]) {
        case (10, _), (192, 168), (169, 254): return true
        case (172, 16...31), (100, 64...127): return true
        default: return false
        }
    }

    var isMetadataService: Bool { Self.metadata.contains(bytes) }

    private static let metadata: Set<[UInt8]> = [
        [169, 254, 169, 254],  // AWS, Azure, Google, DigitalOcean, OpenStack
        [169, 254, 170, 2],  // AWS ECS
        [169, 254, 170, 23],  // AWS EKS pod identity
        [169, 254, 0, 23],  // Tencent
        [100, 100, 100, 200],  // Alibaba
        [192, 0, 0, 192],  // Oracle
        [168, 63, 129, 16],  // Azure WireServer
        [0xFD, 0, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54],  // AWS, fd00:ec2::254
        [0xFD, 0x20, 0, 0xCE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54],  // Google, fd20:ce::254
    ]

    /// One to four decimal, octal, or hexadecimal numbers; the last one fills the remaining bytes.
    private static func version4(_ host: String) -> [UInt8]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...4).contains(parts.count) else { return nil }
        var numbers: [UInt64] = []
        for part in parts {
            guard let number = number(part) else { return nil }
            numbers.append(number)
        }
        guard let last = numbers.last, numbers.dropLast().allSatisfy({ $0 < 256 }) else { return nil }
        let free = 5 - numbers.count
        guard last < UInt64(1) << UInt64(8 * free) else { return nil }
        var bytes = numbers.dropLast().map { UInt8(truncatingIfNeeded: $0) }
        for index in stride(from: free - 1, through: 0, by: -1) { bytes.append(UInt8(truncatingIfNeeded: last >> UInt64(8 * index))) }
        return bytes
    }

    private static func number(_ text: Substring) -> UInt64? {
        guard let first = text.utf8.first, first >= 0x30, first <= 0x39, text.utf8.count <= 20 else { return nil }
        if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16) }
        if first == 0x30, text.utf8.count > 1 { return UInt64(text.dropFirst(), radix: 8) }
        return UInt64(text)
    }

    private static func version6(_ host: String) -> [UInt8]? {
        guard host.utf8.count <= 45 else { return nil }
        var text = host[...]
        var tail: [UInt8] = []
        if text.contains("."), let colon = text.lastIndex(of: ":") {
            guard let version4 = version4(String(text[text.index(after: colon)...])) else { return nil }
            tail = version4
            text = text[...colon]
            if !text.hasSuffix("::") { text = text.dropLast() }
        }
        let halves = halves(of: text)
        guard halves.count <= 2, let head = groups(halves[0]), let rest = groups(halves.count == 2 ? halves[1] : "") else { return nil }
        let known = head.count + rest.count + tail.count
        guard halves.count == 2 ? known <= 14 : known == 16 else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - known) + rest + tail
    }

    /// The parts before and after each `::`.
    private static func halves(of text: Substring) -> [Substring] {
        var halves: [Substring] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index] == ":", next < text.endIndex, text[next] == ":" {
                halves.append(text[start..<index])
                start = text.index(after: next)
                index = start
            } else {
                index = next
            }
        }
        halves.append(text[start...])
        return halves
    }

    private static func groups(_ text: Substring) -> [UInt8]? {
        guard !text.isEmpty else { return [] }
        var bytes: [UInt8] = []
        for part in text.split(separator: ":", omittingEmptySubsequences: false) {
            guard (1...4).contains(part.utf8.count), let group = UInt16(part, radix: 16) else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: group >> 8))
            bytes.append(UInt8(truncatingIfNeeded: group))
        }
        return bytes
    }
}
