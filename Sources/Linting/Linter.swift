import OpenAPI
import YAML

/// Runs rules over a description.
///
/// The whole flow, one way: path → `Source` (bytes, read once) → `Tree` (arena, by libyaml or as JSON) → `Specification` (references and
/// index, one pass) → findings (rules, one loop: here) → `Report` (sorted, suppressed) → bytes (one emitter, one write).
package struct Linter: Sendable {
    package let rules: [Rule]
    package var settings: Settings
    private let plan: CheckPlan

    /// `catalog`: every rule there is; the settings choose among them.
    package init(catalog: [Rule], settings: Settings) {
        rules = settings.active(catalog)
        self.settings = settings
        plan = CheckPlan(rules)
    }

    /// What the rules find, sorted and without repetitions, and how many were over the limit by rule.
    package func lint(_ specification: Specification) -> (findings: [ReportedFinding], dropped: [(rule: Rule, count: Int)]) {
        var findings = Findings(specification: specification, options: settings.options, profile: settings.profile)
        plan.run(specification, rules, &findings)
        let reporter = FindingReporter(specification: specification, rules: rules, demand: settings.fixes)
        let kept = findings.all.filter { $0.confidence >= settings.minimumConfidence }
        let dropped = findings.dropped.sorted { $0.key < $1.key }.map { (rules[$0.key], $0.value) }
        return (reporter.report(kept), dropped)
    }
}
