import OpenAPI
import YAML

/// Scopes that are required together. Each distinct set is one object, so equal sets are identical.
final class ScopeSet: Hashable {
    let scopes: Set<String>
    /// ` [orders:read, orders:write]`; empty without scopes.
    private(set) lazy var text =
        scopes.isEmpty ? "" : " [\(AccessWording.joined(scopes.sorted(), separator: ", "))]"
    private var missing: [ObjectIdentifier: [String]] = [:]

    fileprivate init(_ scopes: Set<String>) { self.scopes = scopes }

    /// The scopes of another set that this one lacks, sorted.
    func lacking(from other: ScopeSet) -> [String] {
        if self === other { return [] }
        let key = ObjectIdentifier(other)
        if let known = missing[key] { return known }
        let found = other.scopes.subtracting(scopes).sorted()
        missing[key] = found
        return found
    }

    static func == (one: ScopeSet, other: ScopeSet) -> Bool { one === other }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The scope sets of both versions. A list that many requirements share is read once.
final class ScopeSets {
    private struct List: Hashable {
        let node: Node
        let isOld: Bool
    }

    private var byList: [List: ScopeSet] = [:]
    private var byScopes: [Set<String>: ScopeSet] = [:]

    /// The scopes of a part of a requirement; empty if its scheme has no scopes.
    func set(of part: SecurityRequirement.Part, isOld: Bool) -> ScopeSet {
        guard part.scheme?.hasScopes == true else { return set([]) }
        let list = List(node: part.entry.value, isOld: isOld)
        if let known = byList[list] { return known }
        let made = set(Set(part.scopes.map(\.string)))
        byList[list] = made
        return made
    }

    func union(_ one: ScopeSet, _ other: ScopeSet) -> ScopeSet {
        one.lacking(from: other).isEmpty ? one : other.lacking(from: one).isEmpty ? other : set(one.scopes.union(other.scopes))
    }

    private func set(_ scopes: Set<String>) -> ScopeSet {
        if let known = byScopes[scopes] { return known }
        let made = ScopeSet(scopes)
        byScopes[scopes] = made
        return made
    }
}
