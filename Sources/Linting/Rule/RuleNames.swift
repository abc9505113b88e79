import Words

/// The names that select rules: ids, id prefixes (`api4`), OWASP ids (`API4:2023`), and CWE ids (`CWE-770`).
package struct RuleNames: Sendable {
    private let catalog: [Rule]
    private let named: [String: [Rule]]

    package init(_ catalog: [Rule]) {
        self.catalog = catalog
        named = catalog.reduce(into: [:]) { named, rule in for name in rule.names { named[name, default: []].append(rule) } }
    }

    /// The rules that a name stands for, in catalog order; empty for an unknown name.
    package func rules(_ name: String) -> [Rule] { named[RuleSelector(name).text] ?? [] }

    package func isKnown(_ name: String) -> Bool { !rules(name).isEmpty }

    /// The one known name closest to an unknown one; nil if there is none or if several are equally close.
    package func closest(to name: String) -> String? {
        let lists = RuleNameLists(catalog)
        let ending = lists.ids.filter { $0.hasSuffix("-" + name.lowercased()) }
        if ending.count == 1 { return ending[0] }
        return EditDistance.closest(to: name, among: lists.prefixes + lists.ids + lists.risks + lists.weaknesses)
    }

    /// The message for an unknown name, with a suggestion.
    ///
    /// - Parameter suggests: false skips the search for a suggestion.
    package func fault(_ name: String, suggests: Bool = true) -> String {
        let hint = suggests ? closest(to: name).map { "; did you mean \($0)?" } : nil
        return "there is no rule named `\(name.prefix(60))`" + (hint ?? "")
    }
}

/// The names that select the rules of a catalog, listed: for completions and suggestions.
package struct RuleNameLists: Sendable {
    private let catalog: [Rule]

    package init(_ catalog: [Rule]) { self.catalog = catalog }

    package var ids: [String] { catalog.map(\.id) }

    /// `api4`, `api4-unbounded`: the parts of ids before a hyphen; sorted.
    package var prefixes: [String] { Set(ids.flatMap(Rule.prefixes(of:))).subtracting(ids).sorted() }

    package var risks: [String] { Set(catalog.flatMap(\.owasp)).sorted().map(\.id) }
    package var weaknesses: [String] { Set(catalog.flatMap(\.cwe)).sorted().map { "CWE-\($0)" } }
}
