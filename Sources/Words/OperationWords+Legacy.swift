/// Operations that call themselves old (OWASP API9:2023: old versions that still run).
extension OperationWords {
    /// The word, or nil: `/orders/search-legacy`, `/legacy/orders`, `legacyLookup`, "Legacy partner lookup", "All orders (deprecated)".
    /// What manages old things (`/legacy-systems`, `/models/deprecated`, "List deprecated models") is not old itself.
    package var legacyWord: String? {
        statedAnywhere(.legacy) ?? vocabularies.kept(.legacy, foundLegacyWord, of: literals.last, operationId)
    }

    private var foundLegacyWord: String? {
        for (index, segment) in trail.enumerated() {
            guard let segment, let last = segment.words.last, Self.legacyWords.contains(last) else { continue }
            if segment.words.count > 1 || last == "legacy" && index + 1 < trail.count { return last }
        }
        if let last = operationId.words.last, operationId.words.count > 2, Self.legacyWords.contains(last) { return last }
        if operationId.words.first == "legacy", operationId.words.count > 1 { return "legacy" }
        let words = summary.words
        if let first = words.first, words.count > 1, Self.legacyWords.contains(first) { return first }
        guard words.count > 2, Self.legacyWords.contains(words[words.count - 1]) else { return nil }
        return Self.sayingSo.contains(words[words.count - 2]) ? nil : words[words.count - 1]
    }

    private static let legacyWords: WordSet = ["legacy", "deprecated", "obsolete"]

    /// "Mark as deprecated", "Find all deprecated".
    private static let sayingSo: WordSet = [
        "as", "is", "are", "be", "not", "all", "non", "or", "and", "of", "for", "from", "to", "in", "which", "mark", "set", "get", "list",
    ]
}
