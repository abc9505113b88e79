/// An identifier split into words: `HTTPServerID`, `http-server-id`, and `http_server_id` are the same name.
///
/// A name has at most 16 words, in lowercase, of at most 64 bytes each. Diacritics are removed, so `contraseña` and `contrasena` match.
/// Digits are separate words (`last4` → last, 4), unless they belong to a word (`md5`, `sha256`, `oauth2`, `ipv4`, `v2`). Joined and split
/// spellings are normalized (`apikey` → api, key; `e-mail` → email; `passWord` → password).
package struct Name: Sendable, Hashable {
    /// The maximum number of words; further words are ignored.
    package static let maximumWords = NameSplitter.maximumWords

    package let words: [String]

    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        words = NameSplitter.words(in: bytes)
    }

    package init(_ string: String) {
        var string = string
        words = string.withUTF8 { NameSplitter.words(in: $0) }
    }

    init(words: [String]) {
        self.words = words
    }

    /// The word that states what the thing is, in the singular: the last word of an English compound, ignoring trailing digits, versions,
    /// and units, and everything from a preposition on (`tokens_for_user` → token, `timeoutInSeconds` → timeout). Nil if there are no
    /// words.
    package var head: String? {
        guard let index = headIndex else { return nil }
        return Name.singular(of: words[index]) ?? words[index]
    }

    /// The index of the head in `words`.
    package var headIndex: Int? {
        guard !words.isEmpty else { return nil }
        var end = words.count
        if let cut = words.indices.dropFirst().first(where: { Name.prepositions.contains(words[$0]) }) { end = cut }
        while end > 1, Name.isNumberOrVersion(words[end - 1]) || Name.units.contains(words[end - 1]) { end -= 1 }
        return end - 1
    }

    /// Whether the head is plural: `users`, `orderItems`.
    package var isPlural: Bool {
        guard let index = headIndex else { return false }
        return Name.singular(of: words[index]) != nil
    }

    package func contains(_ word: String) -> Bool { words.contains(word) }

    static let prepositions: WordSet = [
        "of", "for", "by", "per", "from", "in", "on", "at", "to", "with", "de", "del", "da", "do", "di", "du", "des", "von", "vom", "pour",
    ]

    static let units: WordSet = [
        "ms", "msec", "millis", "milliseconds", "microseconds", "nanos", "nanoseconds", "sec", "secs", "seconds", "mins", "minutes",
        "hours", "days", "weeks", "months", "bytes", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "px", "pixels", "percent", "pct", "utc",
        "gmt", "cents", "usd", "eur", "gbp", "epoch", "unix",
    ]

    /// `4`, `2024`, `v2`.
    static func isNumberOrVersion(_ word: String) -> Bool {
        var bytes = word.utf8[...]
        if bytes.count > 1, bytes.first == UInt8(ascii: "v") { bytes = bytes.dropFirst() }
        return bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}
