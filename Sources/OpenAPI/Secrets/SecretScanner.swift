import YAML

/// Looks for credentials in text, in one pass: a table of the first two bytes of every format says where to look closer, and that only at
/// the start of a word.
package struct SecretScanner: Sendable {
    /// Shorter text holds no credential.
    package static let shortest = 18
    /// Bit n is set when a format begins with the bytes n / 256 and n % 256.
    private var starts = [UInt64](repeating: 0, count: 1024)
    private var formats: [UInt16: [SecretFormat]] = [:]

    package init() {
        for format in SecretPatterns.all {
            let start = SecretScanner.start(format.prefix.utf8Start)
            starts[Int(start >> 6)] |= 1 << UInt64(start & 63)
            formats[start, default: []].append(format)
        }
        for shape in ["ey", "--"] as [StaticString] {
            let start = SecretScanner.start(shape.utf8Start)
            starts[Int(start >> 6)] |= 1 << UInt64(start & 63)
        }
    }

    private static func start(_ bytes: UnsafePointer<UInt8>) -> UInt16 { UInt16(bytes[0]) << 8 | UInt16(bytes[1]) }

    /// Credentials in the order of the text; at most eight.
    package func secrets(in text: Text) -> [Secret] {
        guard text.count >= SecretScanner.shortest else { return [] }
        var found: [Secret] = []
        // Bytes that may be looked at more than once, so that no text takes more than linear time.
        var budget = 20_000 + text.count * 8
        var index = 0
        var isInWord = false
        while index + 1 < text.count, found.count < 8, budget > 0 {
            let byte = text.base[index]
            if byte == UInt8(ascii: ":") {
                if let secret = afterColon(text, index, &budget) {
                    found.append(secret)
                    index = secret.range.upperBound
                }
            } else if !isInWord {
                let start = SecretScanner.start(text.base + index)
                if starts[Int(start >> 6)] & 1 << UInt64(start & 63) != 0, let secret = secret(in: text, at: index, start, &budget) {
                    found.append(secret)
                    index = secret.range.upperBound - 1
                }
            }
            guard index < text.count else { break }
            isInWord = SecretFormat.Alphabet.word.contains(text.base[index])
            index += 1
        }
        return found
    }

    private func secret(in text: Text, at index: Int, _ start: UInt16, _ budget: inout Int) -> Secret? {
        let rest = text.slice(index)
        if rest.hasPrefix("eyJ") { return JSONWebToken.secret(in: text, at: index, &budget) }
        if rest.hasPrefix("-----BEGIN ") { return PrivateKeyBlock.secret(in: text, at: index, &budget) }
        for format in formats[start] ?? [] {
            guard let end = format.end(in: text, at: index) else {
                budget -= 16
                continue
            }
            budget -= end - index
            let body = text.slice(index + format.prefix.utf8CodeUnitCount, end)
            guard Plausibility.isRandom(body), !Plausibility.isPublished(text.slice(index, end)) else { return nil }
            // A signature names the key it was made with; that alone opens nothing.
            if text.slice(0, index).hasSuffix("Credential=") { return nil }
            return Secret("\(format.name)", index..<end, format.isCertain ? .certain : .likely, in: text)
        }
        return nil
    }

    /// User information of a URL, or a Telegram token, whose mark stands in the middle.
    private func afterColon(_ text: Text, _ colon: Int, _ budget: inout Int) -> Secret? {
        let rest = text.slice(colon)
        if rest.hasPrefix("://") { return URLPassword.secret(in: text, after: colon + 3, &budget) }
        guard rest.hasPrefix(":AA") else { return nil }
        // https://core.telegram.org/bots/features#botfather
        var start = colon
        while start > 0, colon - start < 11, SecretFormat.Alphabet.digits.contains(text.base[start - 1]) { start -= 1 }
        var end = colon + 1
        while end < text.count, end - colon <= 37, SecretFormat.Alphabet.base64url.contains(text.base[end]) { end += 1 }
        budget -= end - start
        let secret = text.slice(start, end)
        guard (8...10).contains(colon - start), end - colon == 36, Plausibility.isRandom(text.slice(colon + 1, end)) else { return nil }
        return Plausibility.isPublished(secret) ? nil : Secret("Telegram bot token", start..<end, .certain, in: text)
    }
}
