import OpenAPI
import YAML

/// What comparing two versions of a description reports about a place in one of them, before places are resolved.
package struct ComparedFinding: Sendable {
    let kind: Rule
    let node: Node
    let message: String
    let level: Level
    let confidence: Confidence
    let operation: String?

    /// - Parameter operation: the name of the only operation concerned; nil if there are several or none.
    package init(kind: Rule, node: Node, message: String, level: Level, confidence: Confidence, operation: String?) {
        self.kind = kind
        self.node = node
        self.message = message
        self.level = level
        self.confidence = confidence
        self.operation = operation
    }
}

extension Linter {
    /// The kinds of change that are reported.
    package var kinds: [Rule] { settings.activeKinds(catalog) }

    /// Resolves the places of comparison findings, and applies levels, suppressions, and identities as for rule findings.
    ///
    /// - Returns: one for each, in order; nil for those that are not reported: disabled kinds, low confidence, intentional openness, and
    ///   repetitions.
    package func report(_ findings: [ComparedFinding], in description: ReadDescription) -> [ReportedFinding?] {
        var reported = [ReportedFinding?](repeating: nil, count: findings.count)
        guard let specification = description.specification else { return reported }
        let kinds = kinds
        let numbers = Dictionary(kinds.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let operations = Dictionary(specification.operations.map { ($0.name, $0.number) }) { first, _ in first }
        let redaction = Redaction(specification)
        withExtendedLifetime(description) {
            let keeps = keeps(kinds, specification)
            var told: [Finding] = []
            var positions: [Int] = []
            for (position, finding) in findings.enumerated() {
                guard let number = numbers[finding.kind.id] else { continue }
                let made = Finding(
                    rule: number, node: finding.node, message: finding.message, level: finding.level, confidence: finding.confidence,
                    operation: finding.operation.flatMap { operations[$0] }, related: [], risks: [], cause: nil, fix: nil)
                guard keeps(made) else { continue }
                told.append(made)
                positions.append(position)
            }
            var reporter = FindingReporter(
                specification: specification, rules: kinds, levels: settings.levels(of: kinds), demand: .none, root: description.root,
                suppressions: suppressions(of: specification), required: kinds.map(settings.isRequired), changed: nil)
            for (number, finding) in reporter.numbered(told) {
                var finding = finding
                finding.redact(redaction)
                reported[positions[number]] = finding
            }
        }
        return reported
    }
}
