import OpenAPI
import Words
import YAML

/// Which rules run and what comes of their findings.
package struct Settings: Sendable {
    package var profile = Rule.Profile.default
    /// Ids, prefixes such as `api4`, OWASP ids such as `API4:2023`, CWE ids such as `CWE-770`; empty selects what the profile has.
    package var select: [RuleSelector] = []
    package var ignore: [RuleSelector] = []
    /// Rules that run whatever else is said, and whose findings no suppression, level or minimum hides; named like those of `select`.
    package var require: [RuleSelector] = []
    /// Levels that findings are given whatever the rule says; exact names win over prefixes, later ones over earlier.
    package var levels: [RuleLevel] = []
    /// Operations that nobody needs to be told are public.
    package var isPublicOnPurpose: (@Sendable (Operation) -> Bool)?
    package var minimumConfidence = Confidence.low
    package var options = RuleOptions()
    /// The words by which names are judged.
    package var vocabularies = Vocabularies.standard
    package var limits = Limits()
    /// Whether what a description says of findings that do not count is heeded.
    package var heedsSuppressions = true
    /// Whether a file, by its canonical path, changed; nil where that does not matter.
    package var isChanged: (@Sendable (String) -> Bool)?
    /// Folder that references stay in; nil finds it for each file.
    package var root: String?
    package var fixes = FixDemand.all
    package var files = FileTree.disk

    package init() {}

    /// The levels that rules are given, in their order; nil leaves one to the rule.
    func levels(of rules: [Rule]) -> [Level?] {
        let last = Dictionary(levels.enumerated().map { ($1.rules.text, $0) }) { $1 }
        return rules.map { rule in
            if isRequired(rule) { return nil }
            return (last[rule.id] ?? rule.names.lazy.compactMap { last[$0] }.max()).map { levels[$0].level }
        }
    }

    /// The rules of a catalogue that run. What is selected by name runs in either profile.
    package func active(_ catalog: [Rule]) -> [Rule] {
        chosen(catalog.filter { !$0.isKindOfChange }, selected: select.filter { !$0.namesChanges })
    }

    /// The kinds of change of a catalogue that are told: what selects rules only leaves out none.
    package func activeKinds(_ catalog: [Rule]) -> [Rule] {
        chosen(catalog.filter(\.isKindOfChange), selected: select.filter(\.namesChanges))
    }

    private func chosen(_ catalog: [Rule], selected: [RuleSelector]) -> [Rule] {
        let (required, ignored, selected) = (Set(require.map(\.text)), Set(ignore.map(\.text)), Set(selected.map(\.text)))
        return catalog.filter { rule in
            let isInProfile = rule.profile == .default || profile == .strict
            let isChosen = { (names: Set<String>) in names.contains(rule.id) || isInProfile && !rule.names.isDisjoint(with: names) }
            if isChosen(required) { return true }
            if !rule.names.isDisjoint(with: ignored) { return selected.contains(rule.id) }
            return selected.isEmpty ? isInProfile : isChosen(selected)
        }
    }

    /// Whether nothing may hide what a rule finds.
    package func isRequired(_ rule: Rule) -> Bool { require.contains { $0.matches(rule) } }
}

/// The level that some rules are given.
package struct RuleLevel: Sendable, Hashable {
    package let rules: RuleSelector
    package let level: Level

    package init(rules: RuleSelector, level: Level) {
        self.rules = rules
        self.level = level
    }
}

/// A name for one rule or many: an id, the front of one, an OWASP id, a CWE id.
package struct RuleSelector: Sendable, Hashable {
    package let text: String

    package init(_ text: String) { self.text = text.lowercased() }

    package func matches(_ rule: Rule) -> Bool { rule.names.contains(text) }

    /// Whether it names kinds of change: by an id, or the front of one.
    package var namesChanges: Bool { text == Rule.changePrefix || text.hasPrefix(Rule.changePrefix + "-") }
}

/// Whose fixes are worked out: that takes far longer than finding.
package enum FixDemand: Sendable, Hashable {
    case none
    /// The first of each group from a level on: what a report for people shows.
    case leading(Level)
    /// Those of every finding from a level on.
    case from(Level)
    case all
}
