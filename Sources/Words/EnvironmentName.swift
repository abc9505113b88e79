/// The environment that the description or URL of a server names (OWASP API9:2023: know which host runs what).
package enum EnvironmentName: String, Sendable, Hashable {
    case production, sandbox, nonProduction

    /// Classifies prose such as "Production server", "Staging (EU)", "Local development"; nil if it names no environment.
    package init?(describedBy text: String, by vocabularies: Vocabularies = .standard) {
        let name = Name(text)
        let words = vocabularies[.nonProduction]?.remaining(name.words) ?? name.words
        if words.contains(where: { Self.sandboxWords.contains($0) }) {
            self = .sandbox
        } else if vocabularies.contains(.nonProduction, name, standard: Self.nonProductionWords.contains)
            || Self.isBeforeProduction(words)
        {
            self = .nonProduction
        } else if words.contains(where: { Self.productionWords.contains($0) }) {
            self = .production
        } else {
            return nil
        }
    }

    /// `Pre-production`, `non prod`.
    private static func isBeforeProduction(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { ["pre", "non"].contains($0) && productionWords.contains($1) }
    }

    private static let sandboxWords: Set<String> = ["sandbox", "sandboxed", "playground", "trial"]
    private static let productionWords: Set<String> = [
        "production", "prod", "live", "prd", "produktion", "produccion", "producao", "produzione",
    ]
    private static let nonProductionWords: Set<String> = [
        "development", "dev", "develop", "test", "testing", "staging", "stage", "stg", "qa", "uat", "preprod", "preproduction", "nonprod",
        "nonproduction", "local",
        "localhost", "mock", "integration", "demo", "preview", "internal", "beta", "experimental", "entwicklung", "desarrollo",
        "homologacao", "recette", "acceptance",
    ]
}
