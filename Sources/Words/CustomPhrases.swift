/// The phrases that an organization adds to and removes from one table.
package struct CustomPhrases: Sendable {
    package enum Verdict: Sendable, Equatable {
        /// With the phrase, for messages: `employee file`.
        case added(String)
        case removed

        var term: String? {
            switch self {
            case .added(let phrase): phrase
            case .removed: nil
            }
        }

        var isAdded: Bool { self != .removed }
    }

    private var phrases = Vocabulary<Verdict>()
    /// Words of the longest phrase.
    private var longest = 0

    mutating func add(_ phrase: String) {
        let words = Name(phrase).words
        let term = words.joined(separator: " ")
        phrases.insert(phrase, value: .added(term))
        longest = max(longest, words.count)
    }

    mutating func remove(_ phrase: String) {
        let words = Name(phrase).words
        phrases.insert(phrase, value: .removed)
        longest = max(longest, words.count)
    }

    /// Nil when nothing is said, and the standard table decides.
    package func verdict(on name: Name, _ fit: VocabularyTable.Fit) -> Verdict? {
        switch fit {
        case .whole: phrases[name]
        case .start: verdict(onStartOf: name.words)
        case .anywhere: name.words.isEmpty ? nil : verdict(within: name.words)
        case .end, .sensitive: verdict(onEndOf: name.words)
        }
    }

    /// A flag about a thing (`hasEmployeeFile`) is not the thing; a number after it (`employeeFile2`) makes no difference.
    private func verdict(onEndOf words: [String]) -> Verdict? {
        var words = words[...]
        var found = phrases.suffix(of: words)
        while found == nil, words.count > 1, let last = words.last, Name.isNumberOrVersion(last) {
            words = words.dropLast()
            found = phrases.suffix(of: words)
        }
        guard let found else { return nil }
        if found.start == 0 { return found.value }
        guard found.value.isAdded, !SensitiveData.isFlag(words[..<found.start] + ["thing"]) else { return nil }
        return found.value
    }

    private func verdict(onStartOf words: [String]) -> Verdict? {
        for count in (0...min(longest, words.count)).reversed() where count > 0 {
            if let verdict = phrases.plain(Array(words[..<count])) { return verdict }
        }
        return nil
    }

    /// Added if the name contains an added phrase; removed only if the name consists of removed phrases.
    private func verdict(within words: [String]) -> Verdict? {
        for end in words.indices {
            if let match = phrases.suffix(of: words[...end]), match.value.isAdded { return match.value }
        }
        return remaining(words).isEmpty ? .removed : nil
    }

    /// The words that are not part of a removed phrase.
    func remaining(_ words: [String]) -> [String] {
        var isKept = Array(repeating: true, count: words.count)
        for end in words.indices {
            guard let match = phrases.suffix(of: words[...end]), match.value == .removed else { continue }
            for index in match.start...end { isKept[index] = false }
        }
        return zip(words, isKept).compactMap { $1 ? $0 : nil }
    }

    /// Whether the name contains a removed phrase.
    func removes(within words: [String]) -> Bool { remaining(words).count < words.count }
}
