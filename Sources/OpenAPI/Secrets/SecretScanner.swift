import YAML

/// Looks for credentials in text, in one pass: a table of the first two bytes of every format says where to look closer, and that only at
/// the start of a word.
package struct SecretScanner: Sendable {
    package static let standard = SecretScanner()
    /// Shorter text holds no credential.
    package static let shortest = 18
    /// Bit n is set when a format begins with the bytes n / 256 and n % 256.
    private var starts = [UInt64](repeating: 0, count: 1024)
    private var formats: [UInt16: [SecretFormat]] = [:]
    /// What a byte is to the search: part of a word, maybe the first of a format, a colon.
    private var classes = [UInt8](repeating: 0, count: 256)
    private static let isWord: UInt8 = 1
    private static let mayStart: UInt8 = 2
    private static let isColon: UInt8 = 4

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
        for byte in UInt8.min...UInt8.max where SecretFormat.Alphabet.word.contains(byte) { classes[Int(byte)] |= SecretScanner.isWord }
        for start in 0..<(1 << 16) where starts[start >> 6] & 1 << UInt64(start & 63) != 0 { classes[start >> 8] |= SecretScanner.mayStart }
        classes[Int(UInt8(ascii: ":"))] |= SecretScanner.isColon
    }

    private static func start(_ bytes: UnsafePointer<UInt8>) -> UInt16 { UInt16(bytes[0]) << 8 | UInt16(bytes[1]) }

    /// Credentials in the order of the text; no more than the limit.
    package func secrets(in text: Text, limit: Int = 8) -> [Secret] {
        guard text.count >= SecretScanner.shortest else { return [] }
        var found: [Secret] = []
        // Bytes that may be looked at more than once, so that no text takes more than linear time.
        var budget = 20_000 + text.count * 8
        var index = 0
        var isInWord = false
        while index + 1 < text.count, found.count < limit, budget > 0 {
            index = skip(text, from: index, &isInWord)
            guard index + 1 < text.count else { break }
            if text[index] == UInt8(ascii: ":") {
                if let secret = afterColon(text, index, &budget) {
                    found.append(secret)
                    index = secret.range.upperBound
                }
            } else {
                let start = SecretScanner.start(text.base + index)
                if starts[Int(start >> 6)] & 1 << UInt64(start & 63) != 0, let secret = secret(in: text, at: index, start, &budget) {
                    found.append(secret)
                    index = secret.range.upperBound - 1
                }
            }
            guard index < text.count else { break }
            isInWord = classes[Int(text[index])] & SecretScanner.isWord != 0
            index += 1
        }
        return found
    }

    /// The first index at or after `start` that is worth a closer look: a colon, or what may begin a format where no word goes on.
    private func skip(_ text: Text, from start: Int, _ isInWord: inout Bool) -> Int {
        classes.withUnsafeBufferPointer { classes in
            var index = start
            var inWord = isInWord
            while index < text.count {
                let kind = classes[Int(text[index])]
                if kind & SecretScanner.isColon != 0 || !inWord && kind & SecretScanner.mayStart != 0 { break }
                inWord = kind & SecretScanner.isWord != 0
                index += 1
            }
            isInWord = inWord
            return index
        }
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
        while start > 0, colon - start < 11, SecretFormat.Alphabet.digits.contains(text[start - 1]) { start -= 1 }
        var end = colon + 1
        while end < text.count, end - colon <= 37, SecretFormat.Alphabet.base64url.contains(text[end]) { end += 1 }
        budget -= end - start
        let secret = text.slice(start, end)
        guard (8...10).contains(colon - start), end - colon == 36, Plausibility.isRandom(text.slice(colon + 1, end)) else { return nil }
        return Plausibility.isPublished(secret) ? nil : Secret("Telegram bot token", start..<end, .certain, in: text)
    }
}
