import OpenAPI
import YAML

/// Where rules put what they find, and what they may ask besides their subject.
package struct Findings {
    /// The description under the linter.
    package let specification: Specification
    package let options: RuleOptions
    /// Which rules run; a rule that is louder in one of them asks.
    package let profile: Rule.Profile
    /// Findings one rule may make in one description; more are counted, not kept.
    static let limit = 20_000
    private(set) var all: [Finding] = []
    /// Findings that were over the limit, by rule.
    private(set) var dropped: [Int: Int] = [:]
    private var counts: [Int: Int] = [:]
    var rule = 0
    var ruleLevel = Level.note
    var ruleConfidence = Confidence.high

    init(specification: Specification, options: RuleOptions, profile: Rule.Profile = .default) {
        self.specification = specification
        self.options = options
        self.profile = profile
    }

    /// Reports a fault.
    ///
    /// - Parameters:
    ///   - node: what it is about; its key is underlined, or the whole of a scalar.
    ///   - message: what was found; lower case, no full stop, naming the thing.
    ///   - level: where exposure raises or lowers the rule's own.
    ///   - confidence: where the evidence is thinner than the rule's own.
    ///   - operation: the operation concerned, when it is one.
    ///   - related: further nodes, each with a sentence.
    ///   - risks: those it shows beside its rule's.
    ///   - cause: equal for findings that one change would mend.
    ///   - fix: makes the change; asked only for findings whose fixes somebody wants to see.
    package mutating func report(
        _ node: Node, _ message: String, level: Level? = nil, confidence: Confidence? = nil, operation: Operation? = nil,
        related: [Finding.Related] = [], risks: [OWASP] = [], cause: String? = nil, fix: FixProposal? = nil
    ) {
        let count = counts[rule, default: 0] + 1
        counts[rule] = count
        guard count <= Findings.limit else {
            dropped[rule, default: 0] += 1
            return
        }
        all.append(
            Finding(
                rule: rule, node: node, message: message, level: level ?? ruleLevel, confidence: confidence ?? ruleConfidence,
                operation: operation?.number, related: related, risks: risks, cause: cause, fix: fix))
    }
}
