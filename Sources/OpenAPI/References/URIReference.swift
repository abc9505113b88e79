import System

/// A parsed URI reference, RFC 3986 §4.1. It is never fetched.
package struct URIReference {
    /// Lowercase; nil for a relative reference.
    let scheme: String?
    /// nil if there is no `//`.
    let authority: String?
    /// Percent-encoded as written.
    let path: String
    /// The part after `#`, percent-encoded as written; nil if there is no `#`.
    let fragment: String?

    /// nil if it contains a control character, or starts or ends with a space.
    init?(_ text: String) {
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }), text.utf8.first != 0x20, text.utf8.last != 0x20 else { return nil }
        var rest = Substring(text)
        var fragment: String?
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        self.fragment = fragment
        if let query = rest.firstIndex(of: "?"), query != rest.startIndex { rest = rest[..<query] }
        scheme = URIReference.scheme(of: rest)
        if let scheme { rest = rest.dropFirst(scheme.count + 1) }
        guard rest.hasPrefix("//") else {
            authority = nil
            path = String(rest)
            return
        }
        let after = rest.dropFirst(2)
        let slash = after.firstIndex(of: "/") ?? after.endIndex
        authority = String(after[..<slash])
        path = String(after[slash...])
    }

    private static func scheme(of text: Substring) -> String? {
        guard let colon = text.firstIndex(of: ":"), let first = text.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return nil }
        let name = text[..<colon]
        let isScheme = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte)
        }
        return isScheme ? name.lowercased() : nil
    }

    /// The percent-decoded text; nil if an escape is malformed or the result is not UTF-8.
    package static func decode(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var input = text.utf8.makeIterator()
        while let byte = input.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = input.next().flatMap(hexadecimal), let low = input.next().flatMap(hexadecimal) else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// The absolute URI, without a fragment, that `reference` means relative to `base`, RFC 3986 §5.2; the reference itself if the base is
    /// relative.
    static func resolve(_ reference: URIReference, base: URIReference) -> String {
        if let scheme = reference.scheme { return text(scheme, reference.authority, reference.path) }
        if let authority = reference.authority { return text(base.scheme, authority, reference.path) }
        if reference.path.isEmpty { return text(base.scheme, base.authority, base.path) }
        let merged =
            reference.path.hasPrefix("/")
            ? reference.path
            : (base.path.lastIndex(of: "/").map { String(base.path[...$0]) } ?? (base.authority == nil ? "" : "/")) + reference.path
        return text(base.scheme, base.authority, FilePath.normalized(merged))
    }

    /// The URI without its fragment, in the same spelling as from `resolve`.
    var absolute: String { URIReference.text(scheme, authority, path) }

    private static func text(_ scheme: String?, _ authority: String?, _ path: String) -> String {
        (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path
    }
}
