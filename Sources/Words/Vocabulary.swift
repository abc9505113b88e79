/// Phrases and what each of them means; the one table type behind every judgment about names.
///
/// The vocabularies decide by whole words, never by substrings: a `Name` takes an identifier apart, a `Vocabulary` finds the longest
/// phrase that ends (or starts) at a given word, and a topic (`SensitiveData`, `ParameterName`, `OperationWords` …) turns that into an
/// answer. English names say at the end what a thing is, so most topics ask for a phrase at the end: `password` is found in
/// `user_password` and not in `passwordPolicy`. A longer phrase beats a shorter one, which is how exceptions are written: `page token`
/// stands in the table beside `token`.
///
/// A lookup costs one hash per word, whatever the size of the table.
package struct Vocabulary<Value: Sendable>: Sendable {
    private struct Edge: Hashable, Sendable {
        let node: Int
        let word: String

        /// What dictionaries ask for.
        func _rawHashValue(seed: Int) -> Int { WordHash.value(word, with: node, seed: seed) }
    }

    /// What was found, and the index of the first word of the phrase.
    package struct Match: Sendable {
        package let value: Value
        package let start: Int
    }

    private var edges: [Edge: Int] = [:]
    /// The value of each node, by its position in `values`; negative without one.
    private var valueNumbers: [Int32] = [-1]
    private var values: [Value] = []

    package init() {}

    /// Later phrases replace earlier ones that are equal word by word.
    package init(_ phrases: [String], value: Value) { self.init([(value, phrases)]) }

    package init(_ entries: [(value: Value, phrases: [String])]) {
        // Most phrases are of two words, and many share one.
        let phrases = entries.reduce(0) { $0 + $1.phrases.count }
        edges.reserveCapacity(phrases * 3 / 2)
        valueNumbers.reserveCapacity(phrases * 3 / 2)
        values.reserveCapacity(entries.count)
        for entry in entries { insert(entry.phrases, value: entry.value) }
    }

    /// Adds phrases, each written in any manner a name may be: `access token`, `access_token`, `accessToken`.
    package mutating func insert(_ phrases: [String], value: Value) {
        values.append(value)
        for phrase in phrases { insert(phrase, valueNumber: Int32(values.count - 1)) }
    }

    package mutating func insert(_ phrase: String, value: Value) { insert([phrase], value: value) }

    private mutating func insert(_ phrase: String, valueNumber: Int32) {
        let words = Name(phrase).words
        guard !words.isEmpty else { return }
        var node = 0
        for word in words.reversed() {
            let edge = Edge(node: node, word: word)
            if let next = edges[edge] {
                node = next
            } else {
                valueNumbers.append(-1)
                node = valueNumbers.count - 1
                edges[edge] = node
            }
        }
        valueNumbers[node] = valueNumber
    }

    /// Forgets a phrase; longer phrases that end in it stay.
    package mutating func remove(_ phrase: String) {
        var node = 0
        for word in Name(phrase).words.reversed() {
            guard let next = edges[Edge(node: node, word: word)] else { return }
            node = next
        }
        if node != 0 { valueNumbers[node] = -1 }
    }

    /// The longest phrase that ends with the last of the words; the last word may be a plural of the phrase's.
    package func suffix(of words: ArraySlice<String>) -> Match? {
        guard let last = words.last else { return nil }
        if let match = suffix(of: words, readingLastAs: last) { return match }
        guard let singular = Name.singular(of: last) else { return nil }
        return suffix(of: words, readingLastAs: singular)
    }

    /// Like `suffix(of:)`, but a plural is not taken for its singular.
    package func plainSuffix(of words: ArraySlice<String>) -> Match? {
        guard let last = words.last else { return nil }
        return suffix(of: words, readingLastAs: last)
    }

    private func suffix(of words: ArraySlice<String>, readingLastAs last: String) -> Match? {
        guard var node = edges[Edge(node: 0, word: last)] else { return nil }
        var index = words.endIndex - 1
        var found = value(of: node).map { Match(value: $0, start: index) }
        while index > words.startIndex, let next = edges[Edge(node: node, word: words[index - 1])] {
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

    /// The meaning of the words when all of them together are one phrase.
    package subscript(words: ArraySlice<String>) -> Value? {
        guard let match = suffix(of: words), match.start == words.startIndex else { return nil }
        return match.value
    }

    /// Like the subscript, but a plural is not taken for its singular: `/books` is no order to book.
    package func plain(_ words: [String]) -> Value? {
        guard let match = plainSuffix(of: words[...]), match.start == 0 else { return nil }
        return match.value
    }

    package subscript(words: [String]) -> Value? { self[words[...]] }
    package subscript(name: Name) -> Value? { self[name.words[...]] }
}

extension Vocabulary where Value == Bool {
    /// A table that only says yes.
    package init(_ phrases: [String]) { self.init(phrases, value: true) }

    package func contains(_ name: Name) -> Bool { self[name] ?? false }
}
