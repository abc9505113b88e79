import OpenAPI
import Words
import YAML

/// Which rules run, and how their findings are treated.
package struct Settings: Sendable {
    package var profile = Rule.Profile.default
    /// Ids, prefixes such as `api4`, OWASP ids such as `API4:2023`, and CWE ids such as `CWE-770`; if empty, the rules of the profile.
    package var select: [RuleSelector] = []
    package var ignore: [RuleSelector] = []
    /// Rules that always run, and whose findings no suppression, level, or minimum confidence hides; named like those in `select`.
    package var require: [RuleSelector] = []
    /// Levels that override those of the rules; exact names take precedence over prefixes, and later entries over earlier ones.
    package var levels: [RuleLevel] = []
    /// Operations that are intentionally public.
    package var isPublicOnPurpose: (@Sendable (Operation) -> Bool)?
    package var minimumConfidence = Confidence.low
    package var options = RuleOptions()
    /// The words that classify names.
    package var vocabularies = Vocabularies.standard
    package var limits = Limits()
    /// Whether suppressions in descriptions apply.
    package var heedsSuppressions = true
    /// Whether a file, given its canonical path, changed; nil if that does not matter.
    package var isChanged: (@Sendable (String) -> Bool)?
    /// Folder that references must stay in; nil determines it for each file.
    package var root: String?
    package var fixes = FixDemand.all
    /// Whether someone sees the findings or compares them with others; otherwise they have fixes, but no names, places, or identities.
    package var showsFindings = true
    package var files = FileTree.disk
    /// Records the time of stages and rules; nil if it is not needed.
    package var timings: RunTimings?

    package init() {}

    /// The configured levels of the rules, in their order; nil keeps the level of the rule.
    func levels(of rules: [Rule]) -> [Level?] {
        if levels.isEmpty { return rules.map { _ in nil } }
        let last = Dictionary(levels.enumerated().map { ($1.rules.text, $0) }) { $1 }
        return rules.map { rule in
            if isRequired(rule) { return nil }
            return (last[rule.id] ?? rule.names.lazy.compactMap { last[$0] }.max()).map { levels[$0].level }
        }
    }

    /// The rules of a catalog that run. Rules selected by name run in either profile.
    package func active(_ catalog: [Rule]) -> [Rule] {
        chosen(catalog.filter { !$0.isKindOfChange }, selected: select.filter { !$0.namesChanges })
    }

    /// The kinds of change in a catalog that are reported: a selection that names only rules disables none.
    package func activeKinds(_ catalog: [Rule]) -> [Rule] {
        chosen(catalog.filter(\.isKindOfChange), selected: select.filter(\.namesChanges))
    }

    private func chosen(_ catalog: [Rule], selected: [RuleSelector]) -> [Rule] {
        let (required, ignored, selected) = (Set(require.map(\.text)), Set(ignore.map(\.text)), Set(selected.map(\.text)))
        return catalog.filter { rule in
            let isInProfile = rule.profile == .default || profile == .strict
            let isChosen = { (names: Set<String>) in names.contains(rule.id) || isInProfile && rule.isNamed(in: names) }
            if isChosen(required) { return true }
            if rule.isNamed(in: ignored) { return selected.contains(rule.id) }
            return selected.isEmpty ? isInProfile : isChosen(selected)
        }
    }

    /// Whether nothing may hide the findings of a rule.
    package func isRequired(_ rule: Rule) -> Bool { require.contains { $0.matches(rule) } }
}

/// A configured level for some rules.
package struct RuleLevel: Sendable, Hashable {
    package let rules: RuleSelector
    package let level: Level

    package init(rules: RuleSelector, level: Level) {
        self.rules = rules
        self.level = level
    }
}

/// A name for one or more rules: an id, an id prefix, an OWASP id, or a CWE id.
package struct RuleSelector: Sendable, Hashable {
    package let text: String

    package init(_ text: String) { self.text = text.lowercased() }

    package func matches(_ rule: Rule) -> Bool { rule.names.contains(text) }

    /// Whether it names kinds of change, by an id or an id prefix.
    package var namesChanges: Bool { text == Rule.changePrefix || text.hasPrefix(Rule.changePrefix + "-") }
}

/// The findings that need fixes: computing fixes takes far longer than finding problems.
package enum FixDemand: Sendable, Hashable {
    case none
    /// The first finding of each group, from a level on: those that a report for people shows.
    case leading(Level)
    /// Every finding from a level on.
    case from(Level)
    case all
}
