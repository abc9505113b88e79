import Words

/// The names that rules can be selected by: ids, the beginnings of ids (`api4`), OWASP ids (`API4:2023`), CWE ids (`CWE-770`).
package struct RuleNames: Sendable {
    private let catalog: [Rule]
    private let named: [String: [Rule]]

    package init(_ catalog: [Rule]) {
        self.catalog = catalog
        named = catalog.reduce(into: [:]) { named, rule in for name in rule.names { named[name, default: []].append(rule) } }
    }

    package var ids: [String] { catalog.map(\.id) }

    /// `api4`, `api4-unbounded`: what comes before a hyphen of an id; sorted.
    package var prefixes: [String] {
        var prefixes: Set<String> = []
        for id in ids {
            for hyphen in id.utf8.indices where id.utf8[hyphen] == UInt8(ascii: "-") { prefixes.insert(String(id[..<hyphen])) }
        }
        return prefixes.subtracting(ids).sorted()
    }

    package var risks: [String] { Set(catalog.flatMap(\.owasp)).sorted().map(\.id) }
    package var weaknesses: [String] { Set(catalog.flatMap(\.cwe)).sorted().map { "CWE-\($0)" } }

    /// The rules that a name stands for, in catalogue order; none for a name that is unknown.
    package func rules(_ name: String) -> [Rule] { named[RuleSelector(name).text] ?? [] }

    package func isKnown(_ name: String) -> Bool { !rules(name).isEmpty }

    /// The one name that an unknown one was meant to be; nil when there is none, or several are equally near.
    package func closest(to name: String) -> String? {
        let ending = ids.filter { $0.hasSuffix("-" + name.lowercased()) }
        if ending.count == 1 { return ending[0] }
        return EditDistance.closest(to: name, among: prefixes + ids + risks + weaknesses)
    }

    /// What is wrong with an unknown name: that no rule has it, and which one was meant.
    ///
    /// - Parameter suggests: false leaves the search for a better name out.
    package func fault(_ name: String, suggests: Bool = true) -> String {
        let hint = suggests ? closest(to: name).map { "; did you mean \($0)?" } : nil
        return "there is no rule named `\(name.prefix(60))`" + (hint ?? "")
    }
}
