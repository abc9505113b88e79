import Editing

/// One thing the linter knows: what it looks for, why that matters, and what to do about it. Immutable; its decision is in `check`. A
/// class so that the thousands of findings that name one share its texts.
package final class Rule: Sendable, CustomStringConvertible {
    /// Which profiles run a rule.
    package enum Profile: String, Sendable, CaseIterable {
        /// Runs always.
        case `default`
        /// Runs only in the strict profile: debatable, or loud on well-kept specifications.
        case strict
    }

    /// `api4-unbounded-array`: the folder, then the fault. Fixed for ever.
    package let id: String
    /// 2023 first, then 2019 where the risk maps.
    package let owasp: [OWASP]
    /// Numbers of the Common Weakness Enumeration, most fitting first.
    package let cwe: [Int]
    /// The level where nothing raises or lowers it.
    package let level: Level
    package let confidence: Confidence
    package let profile: Profile
    /// What is wrong, in a few words: `array without maxItems`.
    package let title: String
    /// What an attacker does with it; one to three sentences.
    package let why: String
    /// What to change; one to three sentences.
    package let remedy: String
    /// Root-level YAML fragments with the fault; `#! words` ends the line where it is to be found.
    package let bad: [String]
    /// Fragments without it: the repaired one, and what the rule must be silent on.
    package let good: [String]
    package let references: [String]
    /// Rules of others that the data concerned falls under: `GDPR`, `PCI DSS`, `HIPAA`.
    package let compliance: [String]
    /// Whether it has nothing to say where an operation is public on purpose.
    package let speaksOfOpenness: Bool
    /// Whether it proposes fixes, and whether they are safe; nil for a rule that proposes none.
    package let fix: Fix.Safety?
    package let check: Check
    /// All by which selectors may name it, lower case: its id and the fronts of it, its risks and weaknesses, `all`.
    package let names: Set<String>

    package var description: String { id }

    /// The front of the id of each kind of change.
    static let changePrefix = "diff"

    /// Whether it is a kind of change, which is decided by comparing two versions of a description.
    package var isKindOfChange: Bool {
        if case .comparison = check { true } else { false }
    }

    package init(
        id: String, owasp: [OWASP], cwe: [Int], level: Level, confidence: Confidence = .high, profile: Profile = .default, title: String,
        why: String, remedy: String, bad: [String], good: [String], references: [String] = [], compliance: [String] = [],
        speaksOfOpenness: Bool = false, fix: Fix.Safety? = nil, check: Check
    ) {
        self.id = id
        self.owasp = owasp
        self.cwe = cwe
        self.level = level
        self.confidence = confidence
        self.profile = profile
        self.title = title
        self.why = why
        self.remedy = remedy
        self.bad = bad
        self.good = good
        self.references = references
        self.compliance = compliance
        self.speaksOfOpenness = speaksOfOpenness
        self.fix = fix
        self.check = check
        names = Rule.names(id, owasp, cwe)
    }

    private static func names(_ id: String, _ owasp: [OWASP], _ cwe: [Int]) -> Set<String> {
        var names: Set<String> = ["all", id]
        for (index, character) in zip(id.indices, id) where character == "-" { names.insert(String(id[..<index])) }
        names.formUnion(owasp.map { $0.id.lowercased() })
        names.formUnion(cwe.map { "cwe-\($0)" })
        return names
    }
}
