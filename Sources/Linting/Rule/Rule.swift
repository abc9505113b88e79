import Editing

/// One rule: what it reports, why that matters, and what to change. Immutable; its decision is in `check`. A class, so that thousands of
/// findings share its texts.
package final class Rule: Sendable, CustomStringConvertible {
    /// The profiles that run a rule.
    package enum Profile: String, Sendable, CaseIterable {
        /// Always runs.
        case `default`
        /// Runs only in the strict profile: debatable, or noisy on well-maintained specifications.
        case strict
    }

    /// Such as `api4-unbounded-array`: the folder, followed by the problem. Never changes.
    package let id: String
    /// The 2023 risks first, followed by the corresponding 2019 risks.
    package let owasp: [OWASP]
    /// CWE numbers, most relevant first.
    package let cwe: [Int]
    /// The level if nothing raises or lowers it.
    package let level: Level
    package let confidence: Confidence
    package let profile: Profile
    /// The problem in a few words: `array without maxItems`.
    package let title: String
    /// What an attacker gains; one to three sentences.
    package let why: String
    /// What to change; one to three sentences.
    package let remedy: String
    /// Root-level YAML fragments with the problem; `#! words` ends the line that is reported.
    package let bad: [String]
    /// Fragments without the problem: the corrected one, and cases that the rule must not report.
    package let good: [String]
    package let references: [String]
    /// Regulations and standards that apply to the data: `GDPR`, `PCI DSS`, `HIPAA`.
    package let compliance: [String]
    /// Whether it does not apply to intentionally public operations.
    package let speaksOfOpenness: Bool
    /// Whether it offers fixes, and whether they are safe; nil if it offers none.
    package let fix: Fix.Safety?
    package let check: Check
    /// All names that select it, in lowercase: its id and prefixes of the id, its risks and weaknesses, and `all`.
    package let names: [String]

    package var description: String { id }

    /// The id prefix of every kind of change.
    static let changePrefix = "diff"

    /// Whether it is a kind of change, which is determined by comparing two versions of a description.
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

    private static func names(_ id: String, _ owasp: [OWASP], _ cwe: [Int]) -> [String] {
        var names = ["all", id] + prefixes(of: id)
        for risk in owasp { names.append(risk.id.lowercased()) }
        for weakness in cwe { names.append("cwe-\(weakness)") }
        return names
    }

    /// `api4`, `api4-unbounded`: the parts of an id before a hyphen.
    static func prefixes(of id: String) -> [String] {
        id.utf8.indices.filter { id.utf8[$0] == UInt8(ascii: "-") }.map { String(id[..<$0]) }
    }

    /// Whether one of its names is in a set.
    func isNamed(in names: Set<String>) -> Bool { !names.isEmpty && self.names.contains(where: names.contains) }
}
