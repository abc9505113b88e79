import OpenAPI
import Words
import YAML

/// Security alternatives as fixes copy them from one place in a description to another.
struct CopiedDemand: Hashable {
    struct Part: Hashable {
        let scheme: String
        let scopes: [String]
    }

    let alternatives: [[Part]]

    init(alternatives: [[Part]]) { self.alternatives = alternatives }

    /// A scheme without scopes.
    init(_ scheme: SecurityScheme) { alternatives = [[Part(scheme: scheme.name.string, scopes: [])]] }

    /// nil if an alternative requires nothing, or names an undefined scheme.
    init?(_ alternatives: [SecurityRequirement]) {
        guard !alternatives.isEmpty, alternatives.allSatisfy({ !$0.isEmpty && !$0.namesUndefinedScheme }) else { return nil }
        self.alternatives = alternatives.map { $0.parts.map { Part(scheme: $0.name.string, scopes: $0.scopes.map(\.string)) } }
    }

    /// Without the alternatives that name one of these schemes, unless none would be left.
    func without(_ schemes: Set<String>) -> CopiedDemand {
        let kept = alternatives.filter { $0.allSatisfy { !schemes.contains($0.scheme) } }
        return kept.isEmpty ? self : CopiedDemand(alternatives: kept)
    }

    /// The same schemes, without scopes that grant permissions; scopes that request identity stay.
    func withoutPermissions(by vocabularies: Vocabularies) -> CopiedDemand {
        var kept: [[Part]] = []
        for alternative in alternatives {
            let parts = alternative.map { part in
                Part(scheme: part.scheme, scopes: part.scopes.filter { ScopeName.isIdentity(Name($0), by: vocabularies) })
            }
            if !kept.contains(parts) { kept.append(parts) }
        }
        return CopiedDemand(alternatives: kept)
    }

    var scopes: [String] { alternatives.flatMap { $0.flatMap(\.scopes) } }
    var schemes: [String] { alternatives.flatMap { $0.map(\.scheme) } }

    var value: FixValue {
        .sequence(alternatives.map { .mapping($0.map { .init($0.scheme, .sequence($0.scopes.map { .string($0) })) }) })
    }

    /// `` `key` and `login` with `orders:read` or `staff` ``
    var words: String {
        alternatives.map { alternative in
            alternative.map { part in
                let scopes = part.scopes.map { "`\($0)`" }.joined(separator: ", ")
                return "`\(part.scheme)`" + (scopes.isEmpty ? "" : " with \(scopes)")
            }.joined(separator: " and ")
        }.joined(separator: " or ")
    }
}
