import Linting
import OpenAPI
import YAML

/// One difference between two sets of alternatives.
struct AccessStep {
    let kind: Rule
    let verdict: Change.Verdict
    var old: Node?
    var new: Node?
    var detail = ""
    let message: ChangeCollector.Message

    /// The level for an operation: an open write or administrative operation is worse than an open read, and an open login is intended.
    func level(_ operation: Operation) -> Level {
        guard isLeveledByOperation else { return kind.level }
        if operation.words.bootstrap != nil { return .note }
        return operation.isWrite || operation.words.isAdministrative ? kind.level : .warning
    }

    /// Whether the level depends on the operation.
    var isLeveledByOperation: Bool { verdict == .weaker && (kind === Rule.operationPublic || kind === Rule.operationOptional) }

    static func all(from old: AccessSet, to new: AccessSet) -> [AccessStep] {
        if old.isPublic || new.isPublic { return openness(from: old, to: new) }
        let came = old.unmatched(new)
        let went = new.unmatched(old)
        guard !came.isEmpty || !went.isEmpty else { return [] }
        return paired(AccessPairing(old, new), came: came, went: went)
    }

    // MARK: Public and not

    private static func openness(from old: AccessSet, to new: AccessSet) -> [AccessStep] {
        switch (old.isPublic, new.isPublic) {
        case (false, true) where new.isOptional:
            return [
                AccessStep(kind: .operationOptional, verdict: .weaker, new: new.empty?.node) {
                    "\($0) can be called without a credential: an alternative that requires nothing was added (before: \(old.text))"
                }
            ]
        case (false, true):
            return [AccessStep(kind: .operationPublic, verdict: .weaker) { "\($0) became public (before: \(old.text))" }]
        case (true, false):
            return [AccessStep(kind: .operationProtected, verdict: .stronger) { "\($0) now requires a credential: \(new.text)" }]
        default:
            guard old.isOptional != new.isOptional, !old.namesUndefinedScheme, !new.namesUndefinedScheme else { return [] }
            return [
                AccessStep(kind: .operationOptional, verdict: .changed) {
                    new.isOptional
                        ? "\($0) takes a credential, and is still public: \(new.text)"
                        : "\($0) stays public, and takes no credential any more"
                }
            ]
        }
    }

    // MARK: Alternatives

    private static func paired(_ pairing: AccessPairing, came: [AccessSet.Alternative], went: [AccessSet.Alternative]) -> [AccessStep] {
        let (cameDemands, wentDemands) = (Set(came.map(\.demands)), Set(went.map(\.demands)))
        let isWeaker = { (alternative: AccessSet.Alternative) in cameDemands.contains(alternative.demands) }
        let isStronger = { (alternative: AccessSet.Alternative) in wentDemands.contains(alternative.demands) }
        var steps: [AccessStep] = []
        for (before, after) in pairing.pairs {
            let verdict: Change.Verdict
            switch (isWeaker(after), isStronger(before)) {
            case (true, false): verdict = .weaker
            case (false, true): verdict = .stronger
            case (true, true): verdict = .changed
            case (false, false): continue
            }
            steps.append(step(from: before, to: after, verdict))
        }
        for after in pairing.added where isWeaker(after) {
            steps.append(
                AccessStep(kind: .alternativeAdded, verdict: .weaker, new: after.node, detail: after.text) {
                    "\($0) can be called with another credential: \(after.text)"
                })
        }
        for before in pairing.removed where isStronger(before) {
            steps.append(
                AccessStep(kind: .alternativeRemoved, verdict: .stronger, old: before.node, detail: before.text) {
                    "\($0) can no longer be called with \(before.text)"
                })
        }
        return steps
    }

    private static func step(from old: AccessSet.Alternative, to new: AccessSet.Alternative, _ verdict: Change.Verdict) -> AccessStep {
        let (kind, text) = AccessWording.describe(from: old, to: new, verdict)
        return AccessStep(kind: kind, verdict: verdict, old: old.node, new: new.node, detail: text) { "\($0) \(text)" }
    }
}

/// Pairs the alternatives of the old set with those of the new one. Equal alternatives are left out.
struct AccessPairing {
    private(set) var pairs: [(old: AccessSet.Alternative, new: AccessSet.Alternative)] = []
    private(set) var added: [AccessSet.Alternative] = []
    private(set) var removed: [AccessSet.Alternative] = []

    init(_ old: AccessSet, _ new: AccessSet) {
        let oldKnown = Set(old.alternatives.map(\.demands))
        let newKnown = Set(new.alternatives.map(\.demands))
        removed = old.alternatives.filter { !newKnown.contains($0.demands) }
        added = new.alternatives.filter { !oldKnown.contains($0.demands) }
        // First alternatives with the same schemes but other scopes, then those with a scheme in common, then the rest.
        match { Set($0.demands.keys) == Set($1.demands.keys) }
        match { !Set($0.demands.keys).isDisjoint(with: $1.demands.keys) }
        match { _, _ in true }
    }

    private mutating func match(_ fits: (AccessSet.Alternative, AccessSet.Alternative) -> Bool) {
        guard removed.count * added.count <= 4_096 else { return }
        var left: [AccessSet.Alternative] = []
        for before in removed {
            if let found = added.firstIndex(where: { fits(before, $0) }) {
                pairs.append((before, added.remove(at: found)))
            } else {
                left.append(before)
            }
        }
        removed = left
    }
}
