/// A table of phrases and their meanings, which every judgment about names is based on.
///
/// Vocabularies match whole words, never substrings: a `Name` splits an identifier, a `Vocabulary` finds the longest phrase that ends (or
/// starts) at a given word, and a topic (`SensitiveData`, `ParameterName`, `OperationWords` …) derives an answer. English names state what
/// a thing is at their end, so most topics look for a phrase at the end: `password` is found in `user_password`, but not in
/// `passwordPolicy`. Longer phrases take precedence over shorter ones, which allows exceptions: the table contains `page token` as well as
/// `token`.
///
/// A lookup costs one hash for each word, whatever the size of the table.
package struct Vocabulary<Value: Sendable>: Sendable {
    /// The value that was found, and the index of the first word of the phrase.
    package struct Match: Sendable {
        package let value: Value
        package let start: Int
    }

    /// A tree of words, from the last word of a phrase to its first: each word in the node it follows. Node 0 is the root; word *n* leads to
    /// node *n* + 1.
    private var words = WordNumbers()
    /// The index in `values` for each node; negative if it has no value.
    private var valueNumbers: [Int32] = [-1]
    private var values: [Value] = []

    package init() {}

    /// Later phrases replace earlier ones with the same words.
    package init(_ phrases: [String], value: Value) { self.init([(value, phrases)]) }

    package init(_ entries: [(value: Value, phrases: [String])]) {
        // Most phrases have two words, and many share one of them.
        let phrases = entries.reduce(0) { $0 + $1.phrases.count }
        words.reserveCapacity(phrases * 3 / 2)
        valueNumbers.reserveCapacity(phrases * 3 / 2)
        values.reserveCapacity(entries.count)
        for entry in entries { insert(entry.phrases, value: entry.value) }
    }

    /// Adds phrases in any notation that names can have: `access token`, `access_token`, `accessToken`.
    package mutating func insert(_ phrases: [String], value: Value) {
        values.append(value)
        for phrase in phrases { insert(phrase, valueNumber: Int32(values.count - 1)) }
    }

    package mutating func insert(_ phrase: String, value: Value) { insert([phrase], value: value) }

    private mutating func insert(_ phrase: String, valueNumber: Int32) {
        var node = 0
        phrase.withBytes { bytes in
            if NameSplitter.isSplit(bytes) {
                var end = bytes.count
                for index in stride(from: bytes.count - 1, through: -1, by: -1) where index < 0 || bytes[index] == UInt8(ascii: " ") {
                    node = add(WordBytes(rebasing: bytes[index + 1..<end]), after: node)
                    end = index
                }
            } else {
                for word in NameSplitter.words(in: bytes).reversed() { word.withBytes { node = add($0, after: node) } }
            }
        }
        if node != 0 { valueNumbers[node] = valueNumber }
    }

    private mutating func add(_ word: WordBytes, after node: Int) -> Int {
        let (number, isNew) = words.add(word, in: Int32(node))
        if isNew { valueNumbers.append(-1) }
        return number + 1
    }

    /// Removes a phrase; longer phrases that end with it are kept.
    package mutating func remove(_ phrase: String) {
        var node = 0
        for word in Name(phrase).words.reversed() {
            guard let next = self.node(after: node, word) else { return }
            node = next
        }
        if node != 0 { valueNumbers[node] = -1 }
    }

    private func node(after node: Int, _ word: String) -> Int? { words.number(of: word, in: Int32(node)).map { $0 + 1 } }

    /// The longest phrase that ends with the last word; the last word may be the plural of the one in the phrase.
    package func suffix(of words: ArraySlice<String>) -> Match? {
        guard let last = words.last else { return nil }
        if let match = suffix(of: words, readingLastAs: last) { return match }
        guard let singular = Name.singular(of: last) else { return nil }
        return suffix(of: words, readingLastAs: singular)
    }

    /// Like `suffix(of:)`, but without matching plurals.
    package func plainSuffix(of words: ArraySlice<String>) -> Match? {
        guard let last = words.last else { return nil }
        return suffix(of: words, readingLastAs: last)
    }

    private func suffix(of words: ArraySlice<String>, readingLastAs last: String) -> Match? {
        guard var node = node(after: 0, last) else { return nil }
        var index = words.endIndex - 1
        var found = value(of: node).map { Match(value: $0, start: index) }
        while index > words.startIndex, let next = self.node(after: node, words[index - 1]) {
            node = next
            index -= 1
            if let value = value(of: node) { found = Match(value: value, start: index) }
        }
        return found
    }

    private func value(of node: Int) -> Value? {
        let number = Int(valueNumbers[node])
        return number < 0 ? nil : values[number]
    }

    /// The value if all words together are one phrase.
    package subscript(words: ArraySlice<String>) -> Value? {
        guard let match = suffix(of: words), match.start == words.startIndex else { return nil }
        return match.value
    }

    /// Like the subscript, but without matching plurals: `/books` is not a command to book.
    package func plain(_ words: [String]) -> Value? {
        guard let match = plainSuffix(of: words[...]), match.start == 0 else { return nil }
        return match.value
    }

    package subscript(words: [String]) -> Value? { self[words[...]] }
    package subscript(name: Name) -> Value? { self[name.words[...]] }
}

extension Vocabulary where Value == String {
    /// A table in which each phrase stands for itself, as written.
    package init(_ phrases: [String]) { self.init(phrases.map { (value: $0, phrases: [$0]) }) }
}

extension Vocabulary where Value == Bool {
    /// A table without values.
    package init(_ phrases: [String]) { self.init(phrases, value: true) }

    package func contains(_ name: Name) -> Bool { self[name] ?? false }
}
