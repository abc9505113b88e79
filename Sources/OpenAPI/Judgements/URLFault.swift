import YAML

/// Why a client cannot be sent to a URL. Relative references (RFC 3986 §4.2) and templates in braces have no fault.
package enum URLFault: Sendable, Equatable {
    case empty
    /// A character that RFC 3986 §2 does not allow.
    case character(UInt8)
    /// `%` without two hexadecimal digits.
    case escape
    /// Neither http nor https.
    case scheme(String)
    case noHost
    case userInformation
    /// OAuth endpoints must not have one (RFC 6749 §3.1 and §3.2), and parsers disagree on `https://good.test#@evil.test/`.
    case fragment

    /// The first fault of a text; nil if it has none.
    package init?(in text: Text) {
        guard !text.isEmpty else {
            self = .empty
            return
        }
        for index in 0..<text.count {
            let byte = text[index]
            if byte <= 0x20 || byte == 0x7F || URLFault.excluded.contains(byte) {
                self = .character(byte)
                return
            }
            guard byte != UInt8(ascii: "%") || text.slice(index + 1, index + 3).isHexadecimalPair else {
                self = .escape
                return
            }
        }
        guard !text.contains(UInt8(ascii: "#")) else {
            self = .fragment
            return
        }
        guard let reference = URIReference(text.string), let scheme = reference.scheme else { return nil }
        guard scheme == "https" || scheme == "http" else {
            self = .scheme(scheme)
            return
        }
        guard let authority = reference.authority, !authority.isEmpty, authority.utf8.first != UInt8(ascii: ":") else {
            self = .noHost
            return
        }
        guard authority.utf8.contains(UInt8(ascii: "@")) else { return nil }
        self = .userInformation
    }

    /// A predicate for messages, to follow the name of the URL: `has a fragment`.
    package var words: String {
        switch self {
        case .empty: "is empty"
        case .character(let byte) where byte <= 0x20 || byte == 0x7F: "contains whitespace or a control character"
        case .character(let byte): "contains `\(String(decoding: [byte], as: UTF8.self))`"
        case .escape: "has a malformed percent escape"
        case .scheme(let scheme): "has the scheme `\(scheme)`"
        case .noHost: "has no host"
        case .userInformation: "contains user information before the host"
        case .fragment: "has a fragment"
        }
    }

    /// `"`, `<`, `>`, `\`, `^`, a grave accent, `|`.
    private static let excluded: [UInt8] = [0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7C]
}

extension Text {
    fileprivate var isHexadecimalPair: Bool {
        count == 2 && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    }
}
