/// Recognizes descriptions that say an answer holds what is inside the server: "Returns the environment variables". Sources: OWASP
/// API8:2023; CWE-497, CWE-526.
package enum InternalProse {
    /// What the first sentence says is returned, for messages: `environment variables`; nil if nothing of the kind.
    package static func told(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let sentence = bytes.prefix(300).prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "\n") }
        var words: [String] = []
        for part in sentence.split(whereSeparator: { !isLetter($0) }).prefix(30) where part.count <= 16 {
            let word = String(decoding: part, as: UTF8.self).lowercased()
            if word != "s" { words.append(word) }
        }
        guard let first = words.first, tellings.contains(first), !words.contains(where: denials.contains) else { return nil }
        return zip(words, words.dropFirst()).lazy.map { "\($0) \($1)" }.first(where: internals.contains)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 }

    private static let tellings: WordSet = [
        "return", "returns", "get", "gets", "show", "shows", "dump", "dumps", "display", "displays", "download", "downloads", "expose",
        "exposes", "list", "lists", "print", "prints", "fetch", "fetches", "retrieve", "retrieves", "view", "read", "reads", "reveal",
        "reveals",
    ]

    private static let denials: WordSet = ["no", "not", "without", "never", "public", "example", "sample"]

    private static let internals: WordSet = [
        "environment variables", "server configuration", "system configuration", "database configuration", "database credentials",
        "database schema", "connection strings", "connection string", "secret tokens", "secret keys", "system prompt", "heap dump",
        "thread dump", "database dump", "database backup", "process environment", "server secrets", "internal secrets",
    ]
}
