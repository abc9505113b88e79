import OpenAPI
import YAML

/// Who may call an operation: alternatives, each a set of schemes with their scopes. Names of schemes do not matter; an undefined scheme
/// requires nothing.
struct AccessSet {
    struct Alternative {
        /// The required scopes by the identity of their scheme.
        let demands: [String: ScopeSet]
        /// The alternative in words: `OAuth 2 [read] and API key`.
        let text: String
        /// Where it is stated; nil if it is not.
        let node: Node?

        var isEmpty: Bool { demands.isEmpty }

        /// Whether it requires everything that `other` requires.
        func implies(_ other: Alternative) -> Bool {
            other.demands.allSatisfy { identity, scopes in demands[identity].map { $0.lacking(from: scopes).isEmpty } ?? false }
        }
    }

    /// Without duplicates; never empty.
    let alternatives: [Alternative]
    /// Whether an undefined scheme is required, which is reported separately.
    let namesUndefinedScheme: Bool
    /// `public`, `API key or OAuth 2 [read]`, `HTTP bearer, optional`.
    let text: String

    init(_ security: Security, _ pairs: SchemePairs, _ scopes: ScopeSets, isOld: Bool) {
        var seen: Set<[String: ScopeSet]> = []
        let stated = security.alternatives.map { AccessSet.alternative($0, pairs, scopes, isOld: isOld) }.filter {
            seen.insert($0.demands).inserted
        }
        namesUndefinedScheme = security.namesUndefinedScheme
        alternatives = stated.isEmpty ? [Alternative(demands: [:], text: "public", node: nil)] : stated
        let demanded = stated.filter { !$0.isEmpty }
        text =
            demanded.isEmpty
            ? "public"
            : AccessWording.joined(demanded.map(\.text), separator: " or ") + (demanded.count < alternatives.count ? ", optional" : "")
    }

    private static func alternative(_ requirement: SecurityRequirement, _ pairs: SchemePairs, _ sets: ScopeSets, isOld: Bool) -> Alternative
    {
        var demands: [String: ScopeSet] = [:]
        var texts: [String] = []
        for part in requirement.parts {
            guard let scheme = part.scheme else { continue }
            let scopes = sets.set(of: part, isOld: isOld)
            let identity = pairs.identity(of: scheme, isOld: isOld)
            demands[identity] = demands[identity].map { sets.union($0, scopes) } ?? scopes
            texts.append(scheme.kindName + scopes.text)
        }
        return Alternative(demands: demands, text: AccessWording.joined(texts, separator: " and "), node: requirement.node)
    }

    var empty: Alternative? { alternatives.first(where: \.isEmpty) }
    var isPublic: Bool { empty != nil }
    /// Whether anyone may call the operation, although it also accepts a credential.
    var isOptional: Bool { isPublic && alternatives.count > 1 }
}

extension AccessSet {
    /// The maximum number of pairs of alternatives to compare; beyond it, only equal alternatives match.
    private static let limit = 1 << 16

    /// The alternatives of `others` that imply none of these: a caller can satisfy them without satisfying any of these.
    func unmatched(_ others: AccessSet) -> [Alternative] {
        let known = Set(alternatives.map(\.demands))
        let left = others.alternatives.filter { !known.contains($0.demands) }
        guard left.count * alternatives.count <= AccessSet.limit else { return left }
        return left.filter { candidate in !alternatives.contains { candidate.implies($0) } }
    }

    /// How access changes if `new` replaces this set: weaker if an alternative of the new set implies none of the old ones, stronger in the
    /// opposite case, changed if both are true; nil if the same callers pass.
    func verdict(on new: AccessSet) -> Change.Verdict? {
        switch (unmatched(new).isEmpty, new.unmatched(self).isEmpty) {
        case (true, true): nil
        case (false, true): .weaker
        case (true, false): .stronger
        case (false, false): .changed
        }
    }
}
