/// What a description of a token says about its handling (RFC 8725, JSON Web Token Best Current Practices).
package enum TokenPractice {
    /// The text speaks of algorithm, audience, issuer, expiry, rotation or of RFC 8725.
    package static func isDescribed(in text: String) -> Bool {
        words(in: text).contains { practices.contains($0) }
    }

    /// The text says that the token is a JWT.
    package static func isWebToken(_ text: String) -> Bool {
        words(in: text).contains { ["jwt", "jwts", "jws", "jwe"].contains($0) }
    }

    /// Whole words of prose, which may be longer than a name; the first 4 KB are looked at.
    private static func words(in text: String) -> [String] {
        text.utf8.prefix(4_096).split { !isWord($0) }.map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    private static let practices: Set<String> = [
        "algorithm", "algorithms", "alg", "rs256", "es256", "ps256", "hs256", "eddsa", "rs512", "es384", "audience", "aud", "issuer", "iss",
        "expiry", "expiration", "expires", "expire", "exp", "lifetime", "ttl", "short", "8725", "rfc8725", "rotation", "rotated",
        "validity", "signed", "signature", "jwks", "minutes", "hours", "lived",
    ]
}
