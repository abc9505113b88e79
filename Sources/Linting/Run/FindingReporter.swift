import Editing
import OpenAPI
import YAML

/// Resolves the places of findings, sorts them, and assigns their identities.
struct FindingReporter {
    let specification: Specification
    let rules: [Rule]
    /// Configured levels that override those of the rules; one for each rule.
    let levels: [Level?]
    let demand: FixDemand
    /// See `Settings.showsFindings`.
    let showsFindings: Bool
    /// Canonical path of the folder that fingerprint paths are relative to; nil for a description without a file.
    let root: String?
    /// The suppressions of the description; afterward they know whether they were used.
    var suppressions: Suppressions?
    /// For each rule, whether its findings can be suppressed.
    let required: [Bool]
    /// The changed files that matter; nil if all do.
    let changed: ChangedFiles?
    /// Texts that many findings share, stored once.
    private var pointers: [Node: String] = [:]
    private var groups: [Cause: String] = [:]
    private let names: [String]

    init(
        specification: Specification, rules: [Rule], levels: [Level?], demand: FixDemand, showsFindings: Bool = true, root: String?,
        suppressions: Suppressions?, required: [Bool], changed: ChangedFiles?
    ) {
        self.specification = specification
        self.rules = rules
        self.levels = levels
        self.demand = demand
        self.showsFindings = showsFindings
        self.root = root
        self.suppressions = suppressions
        self.required = required
        self.changed = changed
        names = showsFindings ? specification.operationNames : []
    }

    /// The position of a finding in the report; sorted in place of the findings themselves.
    private struct Place {
        let tree: Int
        let focus: TextRange
        let rule: Int
        let node: UInt32
        /// Position among the findings in their original order.
        let order: Int
    }

    /// Findings with the same cause and level, of which reports for people show the first in full.
    private struct Group: Hashable {
        let name: String
        let level: Level
    }

    private struct Cause: Hashable {
        let rule: Int
        let text: String
    }

    mutating func report(_ findings: [Finding]) -> [ReportedFinding] {
        let places = sorted(findings)
        return showsFindings ? reported(places, findings) : fixable(places, findings)
    }

    /// The findings of the report, each with its index in the original order.
    mutating func numbered(_ findings: [Finding]) -> [(number: Int, finding: ReportedFinding)] {
        let places = sorted(findings)
        return zip(places, reported(places, findings)).map { ($0.order, $1) }
    }

    private mutating func reported(_ places: [Place], _ findings: [Finding]) -> [ReportedFinding] {
        var identities = Identities(specification, root: root)
        var standings = Standings(specification, names: names)
        var fixing = FixBuilder(specification)
        var seen: Set<Group> = []
        return places.map { place in
            let finding = findings[place.order]
            let rule = rules[finding.rule]
            let document = specification.document(of: finding.node)
            let (identity, fingerprint) = identities.next(rule, at: finding.node)
            let suppressed = suppression(of: finding, rule, document, place.focus)
            let group = finding.cause.map { groupName(finding, $0) } ?? fingerprint
            let level = levels[finding.rule] ?? finding.level
            let isElsewhere = isElsewhere(finding)
            let leads = suppressed == nil && !isElsewhere && seen.insert(Group(name: group, level: level)).inserted
            var reported = ReportedFinding(
                rule: rule, level: level, confidence: finding.confidence, message: finding.message,
                location: Location(source: document.source, range: place.focus, pointer: pointer(of: finding.node)),
                operation: finding.operation.map { names[$0] }, related: finding.related.map { related($0) }, risks: finding.risks,
                fixes: suppressed == nil && demand.includes(level, leads: leads) ? fixes(of: finding, rule, &fixing) : [],
                standing: standings.standing(of: finding), identity: identity, fingerprint: fingerprint, group: group)
            reported.suppressed = suppressed
            reported.leads = leads
            reported.isElsewhere = isElsewhere
            return reported
        }
    }

    /// The findings with only what their fixes need.
    private mutating func fixable(_ places: [Place], _ findings: [Finding]) -> [ReportedFinding] {
        var fixing = FixBuilder(specification)
        return places.map { place in
            let finding = findings[place.order]
            let rule = rules[finding.rule]
            let document = specification.document(of: finding.node)
            let suppressed = suppression(of: finding, rule, document, place.focus)
            var reported = ReportedFinding(
                rule: rule, level: levels[finding.rule] ?? finding.level, confidence: finding.confidence, message: "",
                location: Location(source: document.source, range: place.focus, pointer: ""), operation: nil, related: [],
                fixes: suppressed == nil ? fixes(of: finding, rule, &fixing) : [], fingerprint: "", group: "")
            reported.suppressed = suppressed
            reported.isElsewhere = isElsewhere(finding)
            return reported
        }
    }

    private func isElsewhere(_ finding: Finding) -> Bool { changed.map { !$0.touch(finding) } ?? false }

    private func fixes(of finding: Finding, _ rule: Rule, _ fixing: inout FixBuilder) -> [Fix] {
        guard let declared = rule.fix, let fix = finding.fix?(&fixing) else { return [] }
        // When a rule runs depends on the declaration: see `Linter.fixing(allowsUnsafe:)`.
        assert(fix.safety == declared, "\(rule.id) declares \(declared.rawValue) fixes")
        return fix.safety == declared ? [fix] : []
    }

    private mutating func suppression(of finding: Finding, _ rule: Rule, _ document: Document, _ focus: TextRange) -> String? {
        guard suppressions != nil else { return nil }
        // Always called: the suppression is in use even if it hides nothing.
        let reason = suppressions?.reason(rule, finding.node, line: document.source.lines.line(at: focus.lower))
        return required.indices.contains(finding.rule) && required[finding.rule] ? nil : reason
    }

    /// By file, place, and rule; of equal findings (same rule, node, and text), the first.
    private func sorted(_ findings: [Finding]) -> [Place] {
        var places = findings.enumerated().map { order, finding in
            Place(
                tree: finding.node.tree, focus: specification.focus(of: finding.node), rule: finding.rule, node: finding.node.index,
                order: order)
        }
        places.sort { left, right in
            if left.tree != right.tree { return left.tree < right.tree }
            if left.focus != right.focus { return left.focus < right.focus }
            if left.rule != right.rule { return left.rule < right.rule }
            if left.node != right.node { return left.node < right.node }
            let (a, b) = (findings[left.order].message, findings[right.order].message)
            return a == b ? left.order < right.order : a.utf8.lexicographicallyPrecedes(b.utf8)
        }
        var kept: [Place] = []
        kept.reserveCapacity(places.count)
        for place in places {
            if let last = kept.last, last.rule == place.rule, last.node == place.node, last.tree == place.tree,
                findings[last.order].message == findings[place.order].message
            {
                continue
            }
            kept.append(place)
        }
        return kept
    }

    private mutating func related(_ related: Finding.Related) -> RelatedLocation {
        let source = specification.document(of: related.node).source
        return RelatedLocation(
            location: Location(source: source, range: specification.focus(of: related.node), pointer: pointer(of: related.node)),
            message: related.message
        )
    }

    private mutating func pointer(of node: Node) -> String {
        if let made = pointers[node] { return made }
        let made = node.pointer(limit: Location.pointerLimit)
        pointers[node] = made
        return made
    }

    private mutating func groupName(_ finding: Finding, _ cause: String) -> String {
        let key = Cause(rule: finding.rule, text: cause)
        if let made = groups[key] { return made }
        let group = "\(rules[finding.rule].id): \(cause)"
        groups[key] = group
        return group
    }
}
