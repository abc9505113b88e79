import Linting
import OpenAPI
import YAML

/// Collects the results of the comparisons. A change at one place is reported once, with all operations that it affects.
struct ChangeCollector {
    /// Describes what happened to the operations that a change affects.
    typealias Message = (_ subject: String) -> String

    /// Identifies a change: by its new place if it is weaker, by its old place if it is stronger, and by both if it is neither.
    private struct Key: Hashable {
        let kind: ObjectIdentifier
        let verdict: Change.Verdict
        let old: Node?
        let new: Node?
        let detail: String

        init(_ kind: Rule, _ verdict: Change.Verdict, _ old: Node?, _ new: Node?, _ detail: String) {
            self.kind = ObjectIdentifier(kind)
            self.verdict = verdict
            self.old = verdict == .weaker && new != nil ? nil : old
            self.new = verdict == .stronger && old != nil ? nil : new
            self.detail = detail
        }
    }

    private struct Draft {
        let kind: Rule
        let verdict: Change.Verdict
        var level: Level
        let confidence: Confidence
        let message: Message
        let old: Node?
        let new: Node?
        var exposure: Access?
        /// Operations that were added one by one.
        var operations: [Operation] = []
        /// Operations that were added in groups; several groups can share a place.
        var groups: [OperationGroup] = []

        var touched: TouchedOperations {
            if operations.isEmpty, groups.count == 1 { return groups[0].touched }
            guard !groups.isEmpty else { return TouchedOperations(operations.map(\.name)) }
            var seen: Set<Int> = []
            let all = (groups.flatMap(\.operations) + operations).filter { seen.insert($0.number).inserted }
            return TouchedOperations(all.sorted { $0.number < $1.number }.map(\.name))
        }

        /// Records who can reach the place; the weakest guard counts.
        mutating func show(to access: Access?) {
            guard let access else { return }
            exposure = max(exposure ?? access, access)
        }
    }

    private var drafts: [Draft] = []
    private var known: [Key: Int] = [:]

    /// - Parameters:
    ///   - level: defaults to the level of the kind; if several operations share the change, the highest level counts.
    ///   - operation: the affected operation; nil if the change affects the description as a whole.
    ///   - detail: distinguishes changes of one kind at one place.
    ///   - message: receives the name of the operation, or the number of operations.
    mutating func add(
        _ kind: Rule, _ verdict: Change.Verdict, old: Node?, new: Node?, operation: Operation?, level: Level? = nil,
        confidence: Confidence? = nil, detail: String = "", exposure: Access? = nil, message: @escaping Message
    ) {
        let number = number(of: kind, verdict, old, new, level, confidence, detail, message)
        drafts[number].show(to: operation.map { $0.isOutbound ? nil : $0.access } ?? exposure)
        if let operation, drafts[number].operations.last?.number != operation.number { drafts[number].operations.append(operation) }
    }

    /// Adds a change of a part that several operations may share.
    mutating func add(
        _ kind: Rule, _ verdict: Change.Verdict, old: Node?, new: Node?, reached group: OperationGroup, level: Level? = nil,
        confidence: Confidence? = nil, detail: String = "", message: @escaping Message
    ) {
        guard known[Key(kind, verdict, old, new, detail)] == nil else { return }
        add(
            kind, verdict, old: old, new: new, joining: group, level: level, confidence: confidence, detail: detail, message: message)
    }

    /// Adds a change that several operations share, and that others can join.
    mutating func add(
        _ kind: Rule, _ verdict: Change.Verdict, old: Node?, new: Node?, joining group: OperationGroup, level: Level? = nil,
        confidence: Confidence? = nil, detail: String = "", message: @escaping Message
    ) {
        let number = number(of: kind, verdict, old, new, level, confidence, detail, message)
        drafts[number].show(to: group.exposure)
        drafts[number].groups.append(group)
    }

    /// The index of a change among the drafts, to which it is added if it is new. The highest level counts.
    private mutating func number(
        of kind: Rule, _ verdict: Change.Verdict, _ old: Node?, _ new: Node?, _ level: Level?, _ confidence: Confidence?, _ detail: String,
        _ message: @escaping Message
    ) -> Int {
        let key = Key(kind, verdict, old, new, detail)
        if let known = known[key] {
            drafts[known].level = max(drafts[known].level, level ?? kind.level)
            return known
        }
        known[key] = drafts.count
        drafts.append(
            Draft(
                kind: kind, verdict: verdict, level: level ?? kind.level, confidence: confidence ?? kind.confidence, message: message,
                old: old, new: new))
        return drafts.count - 1
    }

    /// The changes, sorted: weaker first, then changed, then stronger; within each, by level and place.
    var changes: [Change] {
        let made = drafts.map { draft in
            let operations = draft.touched
            let subject = operations.only ?? "\(operations.names.count) operations"
            return Change(
                kind: draft.kind, verdict: draft.verdict, level: draft.verdict == .stronger ? .note : draft.level,
                confidence: draft.confidence, message: draft.message(subject), operations: operations, old: draft.old, new: draft.new,
                exposure: draft.exposure)
        }
        let order = made.indices.sorted { left, right in
            let (one, two) = (ChangeCollector.rank(made[left]), ChangeCollector.rank(made[right]))
            return one == two ? left < right : one.lexicographicallyPrecedes(two)
        }
        return order.map { made[$0] }
    }

    private static func rank(_ change: Change) -> [Int] {
        let verdict = [Change.Verdict.weaker, .changed, .stronger].firstIndex(of: change.verdict) ?? 0
        let level = [Level.error, .warning, .note].firstIndex(of: change.level) ?? 0
        // Changes without a place in the new version follow those with one.
        let place = change.new.map { [0, $0.tree, Int($0.index)] } ?? [1, change.old?.tree ?? 0, Int(change.old?.index ?? 0)]
        return [verdict, level] + place
    }
}
