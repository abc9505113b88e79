import YAML

/// Looks for credentials in text, in one pass: the first two bytes of every format say where to look closer, and that only at the start
/// of a word.
package struct SecretScanner: Sendable {
    package static let standard = SecretScanner()
    /// Shorter text holds no credential.
    package static let shortest = 18
    private let starts: TextStarts
    /// Formats that begin with the same two bytes, together; the first group is empty.
    private let groups: [[SecretFormat]]
    /// The prefixes of each group, in the same order.
    private let prefixes: [[StaticString]]
    /// The group of a text, by its first two bytes.
    private let groupNumbers: [UInt8]

    package init() {
        var groups: [[SecretFormat]] = [[]]
        var numbers = [UInt8](repeating: 0, count: 1 << 16)
        for format in SecretPatterns.all {
            let start = SecretScanner.start(format.prefix.utf8Start[0], format.prefix.utf8Start[1])
            if numbers[start] == 0 {
                numbers[start] = UInt8(groups.count)
                groups.append([])
            }
            groups[Int(numbers[start])].append(format)
        }
        (self.groups, groupNumbers) = (groups, numbers)
        prefixes = groups.map { $0.map(\.prefix) }
        starts = TextStarts(
            atWords: SecretPatterns.all.map(\.prefix) + ["ey", "--"], anywhere: [":/", ":A"],
            isWord: SecretFormat.Alphabet.word.contains)
    }

    private static func start(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

    /// Credentials in the order of the text; no more than the limit.
    package func secrets(in text: Text, limit: Int = 8) -> [Secret] {
        guard text.count >= SecretScanner.shortest else { return [] }
        var found: [Secret] = []
        // Bytes that may be looked at more than once, so that no text takes more than linear time.
        var budget = 20_000 + text.count * 8
        var index = 0
        while found.count < limit, budget > 0, let start = starts.next(in: text, from: index) {
            index = start + 1
            let secret = text[start] == UInt8(ascii: ":") ? afterColon(text, start, &budget) : secret(in: text, at: start, &budget)
            guard let secret else { continue }
            found.append(secret)
            index = secret.range.upperBound
        }
        return found
    }

    private func secret(in text: Text, at index: Int, _ budget: inout Int) -> Secret? {
        let rest = text.slice(index)
        if rest.hasPrefix("eyJ") { return JSONWebToken.secret(in: text, at: index, &budget) }
        if rest.hasPrefix("-----BEGIN ") { return PrivateKeyBlock.secret(in: text, at: index, &budget) }
        let group = Int(groupNumbers[SecretScanner.start(text[index], text[index + 1])])
        for number in groups[group].indices {
            guard rest.hasPrefix(prefixes[group][number]), let end = groups[group][number].end(in: text, at: index) else {
                budget -= 16
                continue
            }
            let format = groups[group][number]
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
