import Linting
import OpenAPI
import YAML

/// Compares who may call each operation. A list of requirements that many operations share is compared once.
struct AccessComparison {
    private struct Lists: Hashable {
        let old: Node?
        let new: Node?

        init(_ pair: OperationPair) {
            old = pair.old.security.node
            new = pair.new.security.node
        }
    }

    /// A list of requirements of one version.
    private struct Side: Hashable {
        let list: Node?
        let isOld: Bool
    }

    private let old: Specification
    private let new: Specification
    private let schemes: SchemePairs
    /// The pairs for the matrix, in which a redefined scheme counts as a different one; nil if no scheme was redefined.
    private let definitions: SchemePairs?
    private let scopes = ScopeSets()
    private var sets: [Side: AccessSet] = [:]
    private var verdicts: [Lists: Change.Verdict?] = [:]

    init(_ old: Specification, _ new: Specification, _ schemes: SchemePairs) {
        self.old = old
        self.new = new
        self.schemes = schemes
        definitions = schemes.redefined.isEmpty ? nil : SchemePairs(old, new, joinsRedefined: false)
    }

    mutating func compare(_ pairs: [OperationPair], _ collector: inout ChangeCollector) {
        var groups: [Lists: [OperationPair]] = [:]
        var order: [Lists] = []
        for pair in pairs where !AccessComparison.isGuardedElsewhere(pair) {
            let lists = Lists(pair)
            if groups[lists] == nil { order.append(lists) }
            groups[lists, default: []].append(pair)
        }
        for lists in order {
            guard let pairs = groups[lists], let first = pairs.first else { continue }
            let steps = AccessStep.all(from: set(ofOld: first.old), to: set(ofNew: first.new))
            guard !steps.isEmpty else { continue }
            let group = OperationGroup(pairs.map(\.new))
            for step in steps { add(step, pairs, group, lists, &collector) }
        }
    }

    /// Whether the API itself sends the request and neither version states a requirement for it. The requirements of the root do not apply.
    private static func isGuardedElsewhere(_ pair: OperationPair) -> Bool {
        pair.new.isOutbound && pair.old.security.origin != .operation && pair.new.security.origin != .operation
    }

    /// Adds a step between two lists that all the pairs share: one change if the lists state both of its places, otherwise one for each
    /// operation.
    private func add(
        _ step: AccessStep, _ pairs: [OperationPair], _ group: OperationGroup, _ lists: Lists, _ collector: inout ChangeCollector
    ) {
        if let before = step.old ?? lists.old, let after = step.new ?? lists.new {
            let level = step.isLeveledByOperation ? pairs.map { step.level($0.new) }.max() : step.kind.level
            collector.add(
                step.kind, step.verdict, old: before, new: after, joining: group, level: level, detail: step.detail, message: step.message)
            return
        }
        for pair in pairs {
            let (before, after) = places(of: step, pair)
            collector.add(
                step.kind, step.verdict, old: before, new: after, operation: pair.new, level: step.level(pair.new),
                detail: step.detail, message: step.message)
        }
    }

    /// The row of an operation in the access matrix.
    mutating func row(_ pair: OperationPair) -> AccessChange {
        let verdict = self.verdict(pair)
        return AccessChange(
            operation: pair.new.name, old: set(ofOld: pair.old).text, new: set(ofNew: pair.new).text, verdict: verdict)
    }

    mutating func row(added operation: Operation) -> AccessChange {
        AccessChange(operation: operation.name, old: nil, new: set(ofNew: operation).text, verdict: nil)
    }

    mutating func row(removed operation: Operation) -> AccessChange {
        AccessChange(operation: operation.name, old: set(ofOld: operation).text, new: nil, verdict: nil)
    }

    private mutating func verdict(_ pair: OperationPair) -> Change.Verdict? {
        let lists = Lists(pair)
        if let known = verdicts[lists] { return known }
        let (before, after) =
            if let definitions {
                (
                    AccessSet(pair.old.security, definitions, scopes, isOld: true),
                    AccessSet(pair.new.security, definitions, scopes, isOld: false)
                )
            } else {
                (set(ofOld: pair.old), set(ofNew: pair.new))
            }
        let verdict = before.verdict(on: after)
        verdicts[lists] = .some(verdict)
        return verdict
    }

    private mutating func set(ofOld operation: Operation) -> AccessSet { set(operation.security, isOld: true) }
    private mutating func set(ofNew operation: Operation) -> AccessSet { set(operation.security, isOld: false) }

    private mutating func set(_ security: Security, isOld: Bool) -> AccessSet {
        let side = Side(list: security.node, isOld: isOld)
        if let known = sets[side] { return known }
        let made = AccessSet(security, schemes, scopes, isOld: isOld)
        sets[side] = made
        return made
    }

    /// Where to show a step: at the alternative, or the list, or what would contain the list: the operation, or the root if the
    /// requirements of the root were added or removed.
    private func places(of step: AccessStep, _ pair: OperationPair) -> (Node?, Node?) {
        let before = pair.old.security
        let after = pair.new.security
        let oldPlace = step.old ?? before.node ?? (after.origin == .root ? old.root : pair.old.node)
        let newPlace = step.new ?? after.node ?? (before.origin == .root ? new.root : pair.new.node)
        return (oldPlace, newPlace)
    }
}
