import YAML

/// A signed JSON Web Token, RFC 7519 and RFC 7515 §7.1: header, payload, and signature, each in base64url, separated by dots.
///
/// A token counts as live only if everything fits: both objects decode, the signature has the length that its algorithm requires, and the
/// claims are not those of samples in RFCs, on jwt.io, or in other documentation.
enum JSONWebToken {
    static func secret(in text: Text, at start: Int, _ budget: inout Int) -> Secret? {
        var ends: [Int] = []
        var index = start
        while index < text.count, ends.count < 3, index - start < 8_192 {
            guard SecretFormat.Alphabet.base64url.contains(text[index]) else {
                ends.append(index)
                if text[index] != UInt8(ascii: ".") { break }
                index += 1
                continue
            }
            index += 1
        }
        if index == text.count { ends.append(index) }
        budget -= index - start
        guard ends.count == 3, let header = Base64URL.decode(text.slice(start, ends[0])),
            let payload = Base64URL.decode(text.slice(ends[0] + 1, ends[1]))
        else { return nil }
        let end = ends[2]
        // Five parts are encrypted and reveal nothing.
        if end + 1 < text.count, text[end] == UInt8(ascii: "."), SecretFormat.Alphabet.base64url.contains(text[end + 1]) {
            return nil
        }
        return header.withUnsafeBufferPointer { header in
            payload.withUnsafeBufferPointer { payload -> Secret? in
                guard let head = header.baseAddress, let claims = payload.baseAddress else { return nil }
                let header = Text(base: head, count: header.count)
                let payload = Text(base: claims, count: payload.count)
                guard header.first == UInt8(ascii: "{"), header.last == UInt8(ascii: "}"), payload.first == UInt8(ascii: "{"),
                    payload.last == UInt8(ascii: "}"), let algorithm = string("alg", in: header), fits(end - ends[1] - 1, algorithm),
                    !isSample(payload), Plausibility.isRandom(text.slice(ends[1] + 1, end))
                else { return nil }
                return Secret("signed JWT", start..<end, endsSoon(payload) ? .expired : .likely, in: text)
            }
        }
    }

    /// Whether a signature has the length that its algorithm produces, RFC 7518 §3.1 and RFC 8037 §3.1.
    private static func fits(_ length: Int, _ algorithm: Text) -> Bool {
        switch algorithm {
        case "HS256": length == 43
        case "HS384": length == 64
        case "HS512": length == 86
        case "ES256", "ES256K", "EdDSA", "Ed25519": length == 86
        case "ES384": length == 128
        case "ES512": length == 176
        case "none": false
        default: length >= 170
        }
    }

    private static func isSample(_ payload: Text) -> Bool {
        let words: [StaticString] = [
            "1234567890", "John Doe", "Jane Doe", "JohnDoe", "johndoe", "john.doe", "jane.doe", "\"joe\"", "xample", "sample", "demo",
            "dummy",
            "\"foo", "\"bar\"", "foobar", "lorem", "\"me\"", "Test User", "testuser",
        ]
        return words.contains { payload.contains($0) }
    }

    /// Whether the token was valid for at most a day and has expired by now.
    private static func endsSoon(_ payload: Text) -> Bool {
        guard let end = number("exp", in: payload),
            let start = number("iat", in: payload) ?? number("nbf", in: payload) ?? number("auth_time", in: payload)
        else { return false }
        return end >= start && end - start <= 86_400
    }

    /// The value of a field if it is a string without escapes.
    private static func string(_ name: StaticString, in object: Text) -> Text? {
        guard let rest = value(name, in: object), rest.first == UInt8(ascii: "\"") else { return nil }
        let inner = rest.slice(1)
        return inner.firstIndex(of: UInt8(ascii: "\"")).map { inner.slice(0, $0) }
    }

    /// The value of a field if it is an integer.
    private static func number(_ name: StaticString, in object: Text) -> Int? {
        guard let rest = value(name, in: object) else { return nil }
        var end = 0
        while end < min(rest.count, 12), SecretFormat.Alphabet.digits.contains(rest[end]) { end += 1 }
        return Int(rest.slice(0, end).string)
    }

    private static func value(_ name: StaticString, in object: Text) -> Text? {
        var rest = object
        while let at = rest.firstIndex(of: name) {
            let before = at > 0 ? rest[at - 1] : 0
            rest = rest.slice(at + name.utf8CodeUnitCount)
            guard before == UInt8(ascii: "\""), rest.first == UInt8(ascii: "\"") else { continue }
            var index = 1
            while index < rest.count, rest[index] == 0x20 || rest[index] == UInt8(ascii: ":") { index += 1 }
            return rest.slice(index)
        }
        return nil
    }
}

/// RFC 4648 §5, without padding.
enum Base64URL {
    /// nil if a character is not in the alphabet, or if the length is impossible.
    static func decode(_ text: Text) -> [UInt8]? {
        guard text.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 3 / 4 + 2)
        var bits: UInt32 = 0
        var count = 0
        for byte in text.bytes {
            guard let value = value(byte) else { return nil }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
                bits &= (1 << UInt32(count)) - 1
            }
        }
        return bytes
    }

    private static func value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte) - 0x41
        case 0x61...0x7A: UInt32(byte) - 0x61 + 26
        case 0x30...0x39: UInt32(byte) - 0x30 + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
