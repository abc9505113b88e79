import OpenAPI
import YAML

/// Who may call an operation: alternatives, each a set of schemes with their scopes. Names of schemes do not count; a scheme that is not
/// defined demands nothing.
struct AccessSet {
    struct Alternative {
        /// Scopes by the identity of the scheme.
        let demands: [String: ScopeSet]
        /// How it is written for people: `OAuth 2 [read] and API key`.
        let text: String
        /// Where it is stated; nil where nothing is.
        let node: Node?

        var isEmpty: Bool { demands.isEmpty }

        /// Whether all that `other` demands is demanded here.
        func implies(_ other: Alternative) -> Bool {
            other.demands.allSatisfy { identity, scopes in demands[identity].map { $0.lacking(from: scopes).isEmpty } ?? false }
        }
    }

    /// Each once; never empty.
    let alternatives: [Alternative]
    /// Whether a scheme is demanded that is not defined, which is told as such.
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
    /// Anybody may call, and some credential is taken as well.
    var isOptional: Bool { isPublic && alternatives.count > 1 }
}

extension AccessSet {
    /// Alternatives times alternatives that are compared; beyond it only equal ones count.
    private static let limit = 1 << 16

    /// Those of `others` that demand something that none here does without: whoever passes one of them did not pass before.
    func unmatched(_ others: AccessSet) -> [Alternative] {
        let known = Set(alternatives.map(\.demands))
        let left = others.alternatives.filter { !known.contains($0.demands) }
        guard left.count * alternatives.count <= AccessSet.limit else { return left }
        return left.filter { candidate in !alternatives.contains { candidate.implies($0) } }
    }

    /// What becomes of access when this set is replaced by another: weaker when an alternative of the new one implies none of the old,
    /// stronger the other way, changed both ways; nil when the same callers pass.
    func verdict(on new: AccessSet) -> Change.Verdict? {
        switch (unmatched(new).isEmpty, new.unmatched(self).isEmpty) {
        case (true, true): nil
        case (false, true): .weaker
        case (true, false): .stronger
        case (false, false): .changed
        }
    }
}
