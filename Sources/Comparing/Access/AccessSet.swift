import OpenAPI
import YAML

/// Who may call an operation: alternatives, each a set of schemes with their scopes. Names of schemes do not count; a scheme that is not
/// defined demands nothing.
struct AccessSet {
    struct Alternative {
        /// Scopes by the identity of the scheme.
        let demands: [String: Set<String>]
        /// How it is written for people: `OAuth 2 [read] and API key`.
        let text: String
        /// Where it is stated; nil where nothing is.
        let node: Node?

        var isEmpty: Bool { demands.isEmpty }

        /// Whether all that `other` demands is demanded here.
        func implies(_ other: Alternative) -> Bool {
            other.demands.allSatisfy { identity, scopes in demands[identity].map { $0.isSuperset(of: scopes) } ?? false }
        }
    }

    /// Each once; never empty.
    let alternatives: [Alternative]
    /// Whether a scheme is demanded that is not defined, which is told as such.
    let namesUndefinedScheme: Bool

    init(_ security: Security, _ pairs: SchemePairs, isOld: Bool) {
        var seen: Set<[String: Set<String>]> = []
        let stated = security.alternatives.map { AccessSet.alternative($0, pairs, isOld: isOld) }.filter {
            seen.insert($0.demands).inserted
        }
        namesUndefinedScheme = security.namesUndefinedScheme
        alternatives = stated.isEmpty ? [Alternative(demands: [:], text: "public", node: nil)] : stated
    }

    private static func alternative(_ requirement: SecurityRequirement, _ pairs: SchemePairs, isOld: Bool) -> Alternative {
        var demands: [String: Set<String>] = [:]
        var texts: [String] = []
        for part in requirement.parts {
            guard let scheme = part.scheme else { continue }
            let scopes = scheme.hasScopes ? part.scopes.map(\.string) : []
            demands[pairs.identity(of: scheme, isOld: isOld), default: []].formUnion(scopes)
            texts.append(scheme.kindName + (scopes.isEmpty ? "" : " [\(scopes.sorted().joined(separator: ", "))]"))
        }
        return Alternative(demands: demands, text: texts.joined(separator: " and "), node: requirement.node)
    }

    var empty: Alternative? { alternatives.first(where: \.isEmpty) }
    var isPublic: Bool { empty != nil }
    /// Anybody may call, and some credential is taken as well.
    var isOptional: Bool { isPublic && alternatives.count > 1 }

    /// `public`, `API key or OAuth 2 [read]`, `HTTP bearer, optional`.
    var text: String {
        let demanded = alternatives.filter { !$0.isEmpty }.map(\.text)
        guard !demanded.isEmpty else { return "public" }
        return demanded.joined(separator: " or ") + (isPublic ? ", optional" : "")
    }
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
