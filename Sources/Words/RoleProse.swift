/// Recognizes short statements that demand a role: "(admin only)", "Requires operator role or higher", "Only moderators can do this". They
/// consist of nothing but roles, demands, and words that join them; longer prose about the same people states nothing here.
package struct RoleProse: Equatable {
    /// In lower case, as written.
    package let role: String
    package let isAdministrative: Bool

    package init(role: String, isAdministrative: Bool) {
        self.role = role
        self.isAdministrative = isAdministrative
    }

    /// The first statement in the bytes, or nil.
    /// - Parameter isTitle: whether they title an operation. There, "(admin)" and "Admin: …" are statements, too.
    package init?(in bytes: UnsafeBufferPointer<UInt8>, isTitle: Bool) {
        var start = 0
        var isBracketed = false
        while start < bytes.count {
            var end = start
            while end < bytes.count, !RoleProse.isEnd(bytes, at: end) { end += 1 }
            let last = end < bytes.count ? bytes[end] : 0
            let isClosed = isBracketed && (last == UInt8(ascii: ")") || last == UInt8(ascii: "]"))
            var reading = RoleReading(isLabel: isTitle && isClosed, mayBeLabeled: isTitle && start == 0)
            if let found = reading.statement(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
                self = found
                return
            }
            isBracketed = last == UInt8(ascii: "(") || last == UInt8(ascii: "[")
            start = end + 1
        }
        return nil
    }

    /// Whether the first statement demands an administrator.
    package static func demandsAdministrator(in bytes: UnsafeBufferPointer<UInt8>, isTitle: Bool) -> Bool {
        AdministratorProse.mayName(bytes) && RoleProse(in: bytes, isTitle: isTitle)?.isAdministrative ?? false
    }

    /// Whether a statement ends at a byte: at the end of a sentence, at brackets, and at a line that the next one does not continue.
    private static func isEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        case 0x0A: bytes[(index + 1)...].first { $0 != 0x20 }.map { !(0x61...0x7A).contains($0) } ?? true
        case UInt8(ascii: "."): index + 1 == bytes.count || bytes[index + 1] <= 0x20
        default: false
        }
    }
}
