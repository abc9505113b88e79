import Editing
import OpenAPI
import Words
import YAML

/// What exposure says in a report: how a place is reached, by whom, and what that makes of its level.
extension Pass {
    /// `returned by 14 operations, 3 of them public`; `accepted by POST /orders, which is public`; nil when nothing reaches the node.
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

    /// Reports a fault of a place that requests or responses pass: the message ends with how it is reached, and beside it stand the first
    /// operations that reach it, when they are several or elsewhere.
    ///
    /// - Parameters:
    ///   - holder: what operations reach, when that is not the node itself.
    ///   - related: further nodes, named before the operations.
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

    /// The first five operations that reach a node, to be named beside a finding about a shared part.
    package func users(of node: Node, _ direction: Direction) -> [Finding.Related] {
        let exposure = specification.exposure(of: node, direction)
        guard let count = exposure.count, count > 1 || !isInside(node, exposure) else { return [] }
        return exposure.first.map { related(specification.operations[$0].node, reachedFrom[$0]) }
    }

    private func isInside(_ node: Node, _ exposure: Exposure) -> Bool {
        exposure.first.first.map { specification.operations[$0].node.encloses(node) } ?? false
    }

    /// `raised` where somebody without a credential reaches the node, else `base`. Where a description says nothing of credentials at all
    /// nothing is raised: that one fact is reported once.
    package func level(_ base: Level, raised: Level, ifPublic node: Node, _ direction: Direction) -> Level {
        specification.declaresSecurity && specification.access(of: node, direction) == .public ? raised : base
    }

    /// How sure it is that an operation without a requirement is open: where no scheme is declared at all, prose may demand one.
    package var opennessConfidence: Confidence { specification.declaresSecurity ? .high : .medium }

    /// Whether clients send data past a place. To the strict profile that includes components nothing uses yet: somebody will.
    package func accepts(_ node: Node) -> Bool {
        if specification.accepts(node) { return true }
        guard profile == .strict, specification.directions(of: node).contains(.request) else { return false }
        guard specification.access(of: node, .request) == nil, specification.access(of: node, .response) == nil else { return false }
        return !isKeptFromAnswers(node)
    }

    /// Whether a place is of something that is answered, but for being write-only.
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
    /// The word that tells an administrative operation, for messages, and where it stands when not in the path.
    package var administrativeHint: String {
        guard let word = words.administrativeWord else { return "" }
        let isInPath = template.segments.contains { $0.words.words.contains(Name(word).words) }
        return isInPath ? " (`\(word)`)" : " (`\(word)` in its tags or operationId)"
    }

    /// What an open operation shows besides missing authentication. A write: a function anybody may call, and where it names one, an object
    /// anybody may change.
    ///
    /// An open read shows more than that where it tells about people or what is theirs, or is a function in disguise: one that changes
    /// something, or one for developers.
    package var opennessRisks: [OWASP] {
        guard isRead else { return template.isObject ? [OWASP(1), OWASP(5)] : [OWASP(5)] }
        var risks: [OWASP] = template.listedThing != nil ? [OWASP(3)] : []
        if words.isDebug != nil || words.changesState != nil { risks.append(OWASP(5)) }
        return risks
    }
}
