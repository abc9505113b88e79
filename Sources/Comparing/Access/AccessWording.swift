import Linting

/// Describes how one alternative became another.
enum AccessWording {
    /// The number of items to show of a long list, which may be repeated for many operations.
    private static let shown = 20

    /// All items, or the first ones and the number of the others.
    static func joined(_ items: [String], separator: String) -> String {
        guard items.count > shown else { return items.joined(separator: separator) }
        return items.prefix(shown).joined(separator: separator) + "\(separator)\(items.count - shown) more"
    }

    static func describe(
        from old: AccessSet.Alternative, to new: AccessSet.Alternative, _ verdict: Change.Verdict
    ) -> (kind: Rule, text: String) {
        let before = Set(old.demands.keys)
        let after = Set(new.demands.keys)
        if before == after {
            let dropped = scopes(old, without: new)
            let added = scopes(new, without: old)
            if added.isEmpty { return (.scopeDropped, "no longer requires \(list(dropped))") }
            if dropped.isEmpty { return (.scopeAdded, "now requires \(list(added))") }
            return (.scopeChanged, "requires \(list(added)) in place of \(list(dropped))")
        }
        if after.isSubset(of: before), verdict == .weaker {
            return (.requirementDropped, "requires \(new.text) alone, where it was \(old.text)")
        }
        if before.isSubset(of: after), verdict == .stronger {
            return (.requirementAdded, "requires \(new.text), where it was \(old.text) alone")
        }
        return (.requirementReplaced, "requires \(new.text) in place of \(old.text)")
    }

    private static func scopes(_ one: AccessSet.Alternative, without other: AccessSet.Alternative) -> [String] {
        one.demands.flatMap { identity, scopes in other.demands[identity]?.lacking(from: scopes) ?? scopes.scopes.sorted() }.sorted()
    }

    private static func list(_ scopes: [String]) -> String {
        let shown = scopes.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
        let more = scopes.count > 3 ? " and \(scopes.count - 3) more" : ""
        return (scopes.count == 1 ? "scope " : "scopes ") + shown + more
    }
}
