import Editing
import OpenAPI
import Words
import YAML

/// How exposure appears in a report: how a place is reached, by whom, and how that affects the level.
extension Pass {
    /// `returned by 14 operations, 3 of them public`; `accepted by POST /orders, which is public`; nil if nothing reaches the node.
    package func reach(of node: Node, _ direction: Direction) -> String? {
        let exposure = specification.exposure(of: node, direction)
        guard exposure.isReached, let first = exposure.first.first else { return nil }
        let verb = direction == .request ? "accepted by" : "returned by"
        guard let count = exposure.count, let open = exposure.publicCount else { return "\(verb) many operations" }
        if count == 1 {
            let operation = specification.operations[first]
            return "\(verb) \(operation.name)\(open == 1 ? ", which is public" : "")"
        }
        switch open {
        case 0: return "\(verb) \(count) operations"
        case count: return "\(verb) \(count) operations, all public"
        default: return "\(verb) \(count) operations, \(open) of them public"
        }
    }

    /// Reports a place that requests or responses pass through: the message ends with how it is reached, and the first operations that
    /// reach it are listed as related places if there are several or if they are elsewhere.
    ///
    /// - Parameters:
    ///   - holder: the node that operations reach, if different.
    ///   - related: additional nodes, listed before the operations.
    package mutating func report(
        _ node: Node, _ direction: Direction, through holder: Node? = nil, _ message: String, level: Level? = nil,
        confidence: Confidence? = nil, operation: Operation? = nil, related: [Finding.Related] = [], risks: [OWASP] = [],
        cause: String? = nil, fix: FixProposal? = nil
    ) {
        let reached = holder ?? node
        let suffix = reach(of: reached, direction).map { ", \($0)" } ?? ""
        report(
            node, message + suffix, level: level, confidence: confidence, operation: operation,
            related: related + users(of: reached, direction), risks: risks, cause: cause, fix: fix)
    }

    /// The first five operations that reach a node, as related places of a finding in a shared part.
    package func users(of node: Node, _ direction: Direction) -> [Finding.Related] {
        let exposure = specification.exposure(of: node, direction)
        guard let count = exposure.count, count > 1 || !isInside(node, exposure) else { return [] }
        return exposure.first.map { related(specification.operations[$0].node, reachedFrom[$0]) }
    }

    private func isInside(_ node: Node, _ exposure: Exposure) -> Bool {
        exposure.first.first.map { specification.operations[$0].node.encloses(node) } ?? false
    }

    /// `raised` if callers without a credential reach the node, otherwise `base`. If a description declares no security at all, nothing is
    /// raised: that one fact is reported once.
    package func level(_ base: Level, raised: Level, ifPublic node: Node, _ direction: Direction) -> Level {
        reach(node, direction) == .everyone ? raised : base
    }

    /// For the table of levels: everyone if callers without a credential reach a node of a description that declares security.
    package func reach(_ node: Node, _ direction: Direction) -> FieldLevels.Reach {
        specification.declaresSecurity && specification.access(of: node, direction) == .public ? .everyone : .callers
    }

    /// The confidence that an operation without a requirement is public: if no scheme is declared at all, the prose may require one.
    package var opennessConfidence: Confidence { specification.declaresSecurity ? .high : .medium }

    /// Whether clients send data through a place. In the strict profile this includes components that nothing uses yet.
    package func accepts(_ node: Node) -> Bool {
        if specification.accepts(node) { return true }
        guard profile == .strict, specification.directions(of: node).contains(.request) else { return false }
        guard specification.access(of: node, .request) == nil, specification.access(of: node, .response) == nil else { return false }
        return !isKeptFromAnswers(node)
    }

    /// Whether a place would be part of a response if it were not write-only.
    private func isKeptFromAnswers(_ node: Node) -> Bool {
        var current: Node? = node
        while let step = current, !step.flag(.writeOnly) { current = step.parent }
        while let step = current?.parent {
            if specification.access(of: step, .response) != nil { return true }
            current = step
        }
        return false
    }
}

extension Operation {
    /// The word that marks an operation as administrative, for messages, and where it occurs if not in the path.
    package var administrativeHint: String {
        guard let word = words.administrativeWord else { return "" }
        let isInPath = template.segments.contains { $0.words.words.contains(Name(word).words) }
        return isInPath ? " (`\(word)`)" : " (`\(word)` in its tags, operationId, or summary)"
    }

    /// Additional risks of a public operation, besides missing authentication. For a write: a function that anyone may call and, if it
    /// addresses one, an object that anyone may change.
    ///
    /// A public read has additional risks if it returns data about people or their belongings, or is a function in disguise: one that
    /// changes something, or one for developers.
    package var opennessRisks: [OWASP] {
        guard isRead else { return template.isObject ? [OWASP(1), OWASP(5)] : [OWASP(5)] }
        var risks: [OWASP] = template.listedThing != nil ? [OWASP(3)] : []
        if words.isDebug != nil || words.changesState != nil { risks.append(OWASP(5)) }
        return risks
    }
}
