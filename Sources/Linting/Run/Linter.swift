import OpenAPI
import YAML

/// Runs rules over a description.
///
/// The whole flow, one way: path → `Source` (bytes, read once) → `Tree` (arena, by libyaml or as JSON) → `Specification` (references and
/// index, one pass) → findings (rules, one loop: here) → `Report` (sorted, suppressed) → bytes (one emitter, one write).
package struct Linter: Sendable {
    package let rules: [Rule]
    package var settings: Settings
    let catalog: [Rule]
    /// The configured levels of `rules`.
    private let levels: [Level?]
    private let plan: CheckPlan

    /// `catalog`: all rules and all kinds of change; the settings select among them.
    package init(catalog: [Rule], settings: Settings) { self.init(settings.active(catalog), catalog, settings) }

    private init(_ rules: [Rule], _ catalog: [Rule], _ settings: Settings) {
        self.rules = rules
        self.settings = settings
        self.catalog = catalog
        levels = settings.levels(of: rules)
        plan = CheckPlan(rules)
    }

    /// The same linter with only the rules that have fixes.
    package func fixing(allowsUnsafe: Bool) -> Linter {
        Linter(rules.filter { $0.fix == .safe || allowsUnsafe && $0.fix == .unsafe }, catalog, settings)
    }

    /// The results of the rules for one description.
    struct Outcome {
        /// Sorted, without duplicates.
        var findings: [ReportedFinding]
        /// Number of findings beyond the limit, by rule.
        let dropped: [(rule: Rule, count: Int)]
        /// Fingerprints of findings that other descriptions must not report: see `LintResult.dropRefuted`.
        var refutations: Set<String> = []
        /// What was not checked.
        var problems: [Problem] = []
        /// What reports must not show, by the number of the document.
        let concealed: [Int: [TextRange]]
    }

    /// - Parameter root: canonical path of the folder that contains everything belonging together.
    func lint(_ specification: Specification, root: String?) -> Outcome {
        var pass = Pass(specification: specification, options: settings.options, profile: settings.profile)
        settings.timings.measure(.rules) { plan.run(specification, rules, &pass, settings.timings) }
        var reporter = FindingReporter(
            specification: specification, rules: rules, levels: levels, demand: settings.fixes, showsFindings: settings.showsFindings,
            root: root, suppressions: suppressions(of: specification), required: rules.map(settings.isRequired),
            changed: settings.isChanged.map { ChangedFiles(specification, $0) })
        let kept = pass.all.filter(keeps(rules, specification))
        let dropped = pass.dropped.sorted { $0.key < $1.key }.map { (rules[$0.key], $0.value) }
        let findings = settings.timings.measure(.findings) { reporter.report(kept) }
        var outcome = Outcome(findings: findings, dropped: dropped, concealed: pass.concealed)
        outcome.problems = pass.unfinished.map { Problem($0.message, at: $0.node, specification) }
        if let suppressions = reporter.suppressions {
            var said = suppressions.findings(rules, levels, minimum: settings.minimumConfidence)
            if let changed = reporter.changed {
                for index in said.indices { said[index].isElsewhere = !changed.touch(said[index].location) }
            }
            if !said.isEmpty { outcome.findings = Linter.sorted(outcome.findings + said, specification) }
            outcome.refutations = suppressions.refutations
            outcome.problems += [suppressions.problem].compactMap(\.self)
        }
        return outcome
    }

    /// Determines which findings are reported: those with enough confidence that do not concern intentional openness.
    func keeps(_ rules: [Rule], _ specification: Specification) -> (Finding) -> Bool {
        let required = rules.map(settings.isRequired)
        let minimum = settings.minimumConfidence
        let open = settings.isPublicOnPurpose.map { specification.operations.map($0) }
        return { finding in
            if required[finding.rule] { return true }
            guard finding.confidence >= minimum else { return false }
            guard let open, let operation = finding.operation, open[operation] else { return true }
            return !rules[finding.rule].speaksOfOpenness
        }
    }

    /// nil if there are none, or if they do not apply.
    func suppressions(of specification: Specification) -> Suppressions? {
        guard settings.heedsSuppressions else { return nil }
        // A suppression may be needed for findings that a filter or a broken file hides.
        let seesAll = settings.minimumConfidence == .low && specification.documents.allSatisfy { $0.tree.problems.isEmpty }
        let suppressions = Suppressions(
            specification, catalog: catalog, active: seesAll ? rules : [], today: settings.options.currentDay)
        return suppressions.isEmpty ? nil : suppressions
    }

    /// By file and place, otherwise in their original order.
    private static func sorted(_ findings: [ReportedFinding], _ specification: Specification) -> [ReportedFinding] {
        var numbers: [ObjectIdentifier: Int] = [:]
        for document in specification.documents { numbers[document.source.identity] = document.number }
        let keys = findings.map { (numbers[$0.location.source.identity] ?? 0, $0.location.range) }
        let order = findings.indices.sorted { left, right in
            keys[left] == keys[right] ? left < right : keys[left] < keys[right]
        }
        return order.map { findings[$0] }
    }
}
