/// Whether an operation is about whoever calls it. Sources: the summaries of public API descriptions; see `Audience`.
extension OperationWords {
    /// The summary says so: "List the current user's orders", "My orders", "Get your profile".
    package var isSummarizedAsCallers: Bool {
        let words = summary.words.prefix(12)
        if words.contains(where: Self.possessives.contains) { return true }
        return words.indices.contains { index in
            Self.present.contains(words[index]) && words[(index + 1)...].prefix(2).contains(where: Self.persons.contains)
        }
    }

    private static let possessives: WordSet = [
        "my", "mine", "your", "yours", "caller", "callers", "oneself", "mis", "meus", "minhas",
        "minha", "propio", "propios", "propias", "autenticado", "autenticada", "logado", "logueado", "connecte", "authentifie",
        "angemeldeten",
    ]
    private static let present: WordSet = ["current", "currently", "authenticated", "calling", "logged", "signed", "requesting"]
    private static let persons: WordSet = ["user", "users", "customer", "member", "account", "person", "player", "client", "caller"]
}
