import Words
import YAML

/// A password before the host of a URL, RFC 3986 §3.2.1: `postgres://user:password@host/`.
enum URLPassword {
    /// - Parameter after: the byte after `://`.
    static func secret(in text: Text, after start: Int, _ budget: inout Int) -> Secret? {
        var colon: Int?
        var at: Int?
        var end = start
        let bytes = text.bytes
        let limit = min(bytes.count, start + 256)
        while end < limit {
            let byte = bytes[end]
            // Most of a host is lowercase letters.
            if byte < 0x61 || byte > 0x7A {
                guard isAuthority(byte) else { break }
                if byte == UInt8(ascii: ":"), colon == nil { colon = end }
                if byte == UInt8(ascii: "@") { at = end }
            }
            end += 1
        }
        budget -= end - start
        guard let colon, let at, colon < at else { return nil }
        let user = text.slice(start, colon)
        let password = text.slice(colon + 1, at)
        guard password.count >= 6, user != password, looksChosen(password), !isSampleUser(user), !isSampleHost(text.slice(at + 1, end))
        else {
            return nil
        }
        return Secret("password in a URL", colon + 1..<at, .likely, in: text, showsStart: false)
    }

    private static func isAuthority(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"),
            UInt8(ascii: ">"),
            UInt8(ascii: "`"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), 0...0x20,
            0x7F...0xFF:
            false
        default: true
        }
    }

    /// Not a placeholder for a password or a variable, and with at least two kinds of characters.
    private static func looksChosen(_ password: Text) -> Bool {
        guard !isPlaceholder(password),
            ![UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "*")].contains(password.first ?? 0)
        else { return false }
        var kinds: Set<Int> = []
        for byte in password.bytes {
            switch byte {
            case 0x30...0x39: kinds.insert(0)
            case 0x41...0x5A: kinds.insert(1)
            case 0x61...0x7A: kinds.insert(2)
            default: kinds.insert(3)
            }
        }
        return kinds.count > 1 && Set(password.bytes).count >= 5
    }

    private static func isPlaceholder(_ password: Text) -> Bool {
        if Plausibility.isPlaceholder(password) { return true }
        let lowered = password.string.lowercased()
        return ["pass", "pwd", "p@ss", "p4ss", "admin", "root", "guest", "postgres", "mysql", "user", "login"].contains {
            lowered.hasPrefix($0)
        }
    }

    private static func isSampleUser(_ user: Text) -> Bool {
        user.equalsIgnoringCase("user") || user.equalsIgnoringCase("username") || Plausibility.isPlaceholder(user)
    }

    private static func isSampleHost(_ authority: Text) -> Bool {
        switch HostName.kind(authority.string) {
        case .loopback, .placeholder: true
        default: authority.isEmpty || authority.hasPrefix("host") || authority.contains("example") || authority.contains("your")
        }
    }
}
