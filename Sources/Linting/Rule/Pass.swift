import Editing
import OpenAPI
import YAML

/// Where rules report findings, and what they can query in addition to their subject.
package struct Pass {
    /// The description being linted.
    package let specification: Specification
    package let options: RuleOptions
    /// The profile that runs, for rules that report more in one of them.
    package let profile: Rule.Profile
    /// Maximum number of findings per rule and description; additional ones are counted but not kept.
    static let limit = 20_000
    /// Maximum characters of a message or cause; names in it may be of any length.
    private static let longestMessage = 1_000
    private static let relatedLimit = 6
    private(set) var all: [Finding] = []
    /// Findings beyond the limit, by rule.
    private(set) var dropped: [Int: Int] = [:]
    /// Work that rules skipped because it would have taken too long.
    private(set) var unfinished: [(node: Node, message: String)] = []
    /// What reports must not show, by the number of the document.
    var concealed: [Int: [TextRange]] = [:]
    private var counts: [Int: Int] = [:]
    /// The message for each operation that reaches a shared part, stored once.
    let reachedFrom: [String]
    /// Anchored nodes that the rule has visited.
    private var lookedAt: Set<Look> = []
    var rule = 0 { didSet { lookedAt = [] } }
    var ruleLevel = Level.note
    var ruleConfidence = Confidence.high

    init(specification: Specification, options: RuleOptions, profile: Rule.Profile = .default) {
        self.specification = specification
        reachedFrom = specification.operationNames.map { "reached from " + $0 }
        self.options = options
        self.profile = profile
    }

    private struct Look: Hashable {
        let value: Node
        let use: Node?
    }

    /// Whether the rule visits a value for the first time: an alias can make it appear in several places.
    ///
    /// - Parameter use: the node that the value is checked with, if that varies.
    package mutating func isNew(_ value: Node, with use: Node? = nil) -> Bool {
        !value.isAnchored || lookedAt.insert(Look(value: value, use: use)).inserted
    }

    /// Whether the rule visits the security of an operation for the first time: an alias can share one `security` list among operations.
    package mutating func isFirst(_ security: Security) -> Bool { security.node.map { isNew($0) } ?? true }

    /// Whether the rule visits the responses of an operation for the first time: an alias or a reference can share one mapping among
    /// operations.
    package mutating func isFirst(_ operation: Operation, of responses: OperationResponses) -> Bool {
        guard operation.sharesResponses, let map = responses.node else { return true }
        return lookedAt.insert(Look(value: map, use: nil)).inserted
    }

    /// A related place.
    package func related(_ node: Node, _ message: String) -> Finding.Related {
        Finding.Related(node: node, message: message.shortened(to: Pass.longestMessage))
    }

    /// Records that a rule skipped something, so that the description does not count as fully checked.
    ///
    /// - Parameter message: what was skipped, in lowercase without a period.
    package mutating func leaveUnfinished(at node: Node, _ message: String) { unfinished.append((node, message)) }

    /// Reports a finding.
    ///
    /// - Parameters:
    ///   - node: the subject; its key is underlined, or the whole scalar.
    ///   - message: names the thing and the problem, in lowercase without a period.
    ///   - level: overrides the level of the rule if exposure raises or lowers it.
    ///   - confidence: overrides the confidence of the rule if the evidence is weaker.
    ///   - operation: the operation concerned, if it is a single one.
    ///   - related: additional nodes, each with a sentence; the first six are kept.
    ///   - risks: risks in addition to those of the rule.
    ///   - cause: equal for findings that a single change would fix.
    ///   - fix: creates the fix; called only for findings whose fixes are needed.
    package mutating func report(
        _ node: Node, _ message: String, level: Level? = nil, confidence: Confidence? = nil, operation: Operation? = nil,
        related: [Finding.Related] = [], risks: [OWASP] = [], cause: String? = nil, fix: FixProposal? = nil
    ) {
        let count = counts[rule, default: 0] + 1
        counts[rule] = count
        guard count <= Pass.limit else {
            dropped[rule, default: 0] += 1
            return
        }
        all.append(
            Finding(
                rule: rule, node: node, message: message.shortened(to: Pass.longestMessage), level: level ?? ruleLevel,
                confidence: confidence ?? ruleConfidence,
                operation: operation?.number, related: Array(related.prefix(Pass.relatedLimit)), risks: risks,
                cause: cause?.shortened(to: Pass.longestMessage), fix: fix))
    }
}
