import Editing
import OpenAPI
import YAML

/// Where rules put what they find, and what they may ask besides their subject.
package struct Pass {
    /// The description under the linter.
    package let specification: Specification
    package let options: RuleOptions
    /// Which rules run; a rule that is louder in one of them asks.
    package let profile: Rule.Profile
    /// Findings one rule may make in one description; more are counted, not kept.
    static let limit = 20_000
    /// Characters of a message or a cause; names that it holds may be of any length.
    private static let longestMessage = 1_000
    private static let relatedLimit = 6
    private(set) var all: [Finding] = []
    /// Findings that were over the limit, by rule.
    private(set) var dropped: [Int: Int] = [:]
    /// Work that rules left off because it would have taken too long.
    private(set) var unfinished: [(node: Node, message: String)] = []
    /// What reports must not show, by the number of the document.
    var concealed: [Int: [TextRange]] = [:]
    private var counts: [Int: Int] = [:]
    /// What is said of each operation that reaches a shared part, held once.
    let reachedFrom: [String]
    /// Nodes with an anchor that the rule has looked at.
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

    /// Whether the rule comes by a value for the first time: an alias brings it to several places.
    ///
    /// - Parameter use: what the value is judged with, where that is not always the same.
    package mutating func isNew(_ value: Node, with use: Node? = nil) -> Bool {
        !value.isAnchored || lookedAt.insert(Look(value: value, use: use)).inserted
    }

    /// Whether the rule comes by what guards an operation for the first time: an alias brings one `security` list to several operations.
    package mutating func isFirst(_ security: Security) -> Bool { security.node.map { isNew($0) } ?? true }

    /// Whether the rule comes by the responses of an operation for the first time: an alias or a reference brings one mapping of them to
    /// several operations.
    package mutating func isFirst(_ operation: Operation, of responses: OperationResponses) -> Bool {
        guard operation.sharesResponses, let map = responses.node else { return true }
        return lookedAt.insert(Look(value: map, use: nil)).inserted
    }

    /// A further place.
    package func related(_ node: Node, _ message: String) -> Finding.Related {
        Finding.Related(node: node, message: message.shortened(to: Pass.longestMessage))
    }

    /// Says that a rule does not look at everything, which keeps the linter from vouching for the description.
    ///
    /// - Parameter message: what is not looked at; lower case, no full stop.
    package mutating func leaveUnfinished(at node: Node, _ message: String) { unfinished.append((node, message)) }

    /// Reports a fault.
    ///
    /// - Parameters:
    ///   - node: what it is about; its key is underlined, or the whole of a scalar.
    ///   - message: what was found; lower case, no full stop, naming the thing.
    ///   - level: where exposure raises or lowers the rule's own.
    ///   - confidence: where the evidence is thinner than the rule's own.
    ///   - operation: the operation concerned, when it is one.
    ///   - related: further nodes, each with a sentence; the first six are kept.
    ///   - risks: those it shows beside its rule's.
    ///   - cause: equal for findings that one change would mend.
    ///   - fix: makes the change; asked only for findings whose fixes somebody wants to see.
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
