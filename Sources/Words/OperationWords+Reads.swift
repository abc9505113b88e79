/// Writes by their method that change nothing: a search with a body, a report, a check (RFC 9110 §9.3.3).
extension OperationWords {
    /// The operation only asks, by its path or the verb of its operationId or summary.
    package var asksOnly: Bool {
        if isRead || isSearch || isBulkExport { return true }
        guard method == "post", !isTakenOut(.search) else { return false }
        if let verb = lastSegment?.words.first, Self.questions.contains(verb) { return true }
        if let verb = lastSegment?.words.last, Self.questions.contains(verb) { return true }
        if let verb, Self.questions.contains(verb) { return true }
        guard let first = summary.words.first else { return false }
        return Self.questions.contains(first) || first.hasSuffix("s") && Self.questions.contains(String(first.dropLast()))
    }

    private static let questions: WordSet = [
        "search", "find", "query", "lookup", "filter", "get", "list", "read", "fetch", "retrieve", "check", "validate", "verify", "preview",
        "calculate", "compute", "estimate", "quote", "export", "count", "compare", "match", "view", "test", "simulate", "evaluate",
        "retrieval",
        "inquiry", "resolve", "introspect", "download", "analyze", "analyse", "describe", "show", "batchget", "availability", "is",
    ]

    /// Whether it says if a name for an account is still free, as forms for signing up ask: `/auth/check-username`, `/email/available`.
    package var checksAvailability: Bool {
        guard let last = lastSegment else { return false }
        let words = (previousLiteral?.words ?? []) + last.words
        return last.words.contains(where: Self.availability.contains) && words.contains(where: Self.accountNames.contains)
            && words.count <= 5
    }

    private static let availability: WordSet = [
        "check", "available", "availability", "exists", "exist", "taken", "unique", "duplicate", "duplicated",
    ]

    private static let accountNames: WordSet = ["username", "email", "login", "nickname", "handle"]
}
