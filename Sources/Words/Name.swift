/// An identifier taken apart into words: `HTTPServerID`, `http-server-id` and `http_server_id` are the same name.
///
/// Words are lower case, at most 16 of at most 64 bytes. Letters with marks are folded to ASCII, so `contraseña` and `contrasena` agree.
/// Digits are words of their own (`last4` → last, 4), except where they belong to the word (`md5`, `sha256`, `oauth2`, `ipv4`, `v2`).
/// Run-together and torn spellings are brought to one form (`apikey` → api, key; `e-mail` → email; `passWord` → password).
package struct Name: Sendable, Hashable {
    /// Words that are looked at; what follows is cut off.
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

    /// The word that says what the thing is, in the singular: the last one of an English compound, past digits, versions, units and
    /// prepositions (`tokens_for_user` → token, `timeoutInSeconds` → timeout). Nil when there are no words.
    package var head: String? {
        guard let index = headIndex else { return nil }
        return Name.singular(of: words[index]) ?? words[index]
    }

    /// Where the head stands in `words`.
    package var headIndex: Int? {
        guard !words.isEmpty else { return nil }
        var end = words.count
        if let cut = words.indices.dropFirst().first(where: { Name.prepositions.contains(words[$0]) }) { end = cut }
        while end > 1, Name.isNumberOrVersion(words[end - 1]) || Name.units.contains(words[end - 1]) { end -= 1 }
        return end - 1
    }

    /// True when the last thing the name says is plural: `users`, `orderItems`.
    package var isPlural: Bool {
        guard let index = headIndex else { return false }
        return Name.singular(of: words[index]) != nil
    }

    package func contains(_ word: String) -> Bool { words.contains(word) }

    static let prepositions: Set<String> = [
        "of", "for", "by", "per", "from", "in", "on", "at", "to", "with", "de", "del", "da", "do", "di", "du", "des", "von", "vom", "pour",
    ]

    static let units: Set<String> = [
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
