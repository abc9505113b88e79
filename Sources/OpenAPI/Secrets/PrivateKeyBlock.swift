import YAML

/// A private key as text: RFC 7468 §10 and §11, OpenSSH's PROTOCOL.key, RFC 9580 §6.2 (OpenPGP).
enum PrivateKeyBlock {
    /// Base64 characters below which no key fits: an Ed25519 key in PKCS #8 has 64.
    private static let shortest = 60

    static func secret(in text: Text, at start: Int, _ budget: inout Int) -> Secret? {
        var index = start + 11
        while index < text.count, index - start < 60, text[index] != UInt8(ascii: "-"), text[index] >= 0x20 { index += 1 }
        budget -= index - start
        let label = text.slice(start + 11, index)
        guard label.contains("PRIVATE KEY"), text.slice(index).hasPrefix("-----") else { return nil }
        index += 5
        var body: [UInt8] = []
        while index < text.count, body.count < 4_096 {
            let byte = text[index]
            if byte == UInt8(ascii: "\\"), index + 1 < text.count, [UInt8(ascii: "n"), UInt8(ascii: "r")].contains(text[index + 1]) {
                index += 2  // Written as `\n` in a string that was not unescaped.
            } else if byte <= 0x20 {
                index += 1
            } else if SecretFormat.Alphabet.base64.contains(byte) {
                body.append(byte)
                index += 1
            } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") {
                // A header such as `Proc-Type: 4,ENCRYPTED`: what was read so far does not belong to the key.
                while index < text.count, text[index] != 0x0A { index += 1 }
                body.removeAll()
            } else {
                break
            }
        }
        budget -= index - start
        // The scan stops at the end line, if there is one, or at dots that stand for omitted text.
        guard body.count >= shortest, !text.slice(index).hasPrefix(".") else { return nil }
        let isLive = body.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            let key = Text(base: base, count: bytes.count)
            return Plausibility.isRandom(key) && !Plausibility.isPublished(key.slice(0, 64))
        }
        return isLive ? Secret("private key", start..<index, .certain, in: text, showsStart: false) : nil
    }
}
