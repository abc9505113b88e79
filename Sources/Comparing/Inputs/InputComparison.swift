import Linting
import OpenAPI
import Patterns
import YAML

/// Compares what requests may contain: parameters, bodies, and the schemas of both. Accepting more is weaker.
struct InputComparison {
    private struct Places: Hashable {
        let old: Node
        let new: Node
    }

    private let old: Specification
    private let new: Specification
    private var walk = SchemaWalk()
    private var seen: Set<Places> = []
    private var seenLists: Set<Lists> = []
    private let reach: ReachedOperations

    /// The parameter lists of an operation and its path, in both versions.
    private struct Lists: Hashable {
        let own: [Node?]
        let names: [String]

        init(_ pair: OperationPair) {
            own = [pair.old, pair.new].flatMap { [$0.node[.parameters], $0.pathItem[.parameters], $0.pathItem.target?[.parameters]] }
            names = pair.old.pathText == pair.new.pathText ? [] : pair.old.template.parameters + pair.new.template.parameters
        }
    }

    init(_ old: Specification, _ new: Specification) {
        self.old = old
        self.new = new
        reach = ReachedOperations(new, .request)
    }

    mutating func compare(_ pairs: [OperationPair], _ collector: inout ChangeCollector) {
        for pair in pairs where !pair.new.isOutbound {
            compareParameters(pair, &collector)
            compareBody(pair, &collector)
        }
        var schemas = InputSchemas(old, new, reach)
        walk.run { schemas.compare($0, &collector) }
    }

    // MARK: Parameters

    private mutating func compareParameters(_ pair: OperationPair, _ collector: inout ChangeCollector) {
        // Operations that share their lists have the same changes.
        guard seenLists.insert(Lists(pair)).inserted || pair.old.node[.parameters]?.isAnchored != true else { return }
        let takesForms = old.version == .v2 || new.version == .v2
        let inputs = InputPairs(
            InputField.all(of: pair.old, takingForms: takesForms), InputField.all(of: pair.new, takingForms: takesForms), pair)
        for (before, after) in inputs.pairs {
            guard seen.insert(Places(old: before.node, new: after.node)).inserted else { continue }
            let label = after.label
            if before.isRequired != after.isRequired, !after.isPath {
                collector.add(
                    .inputRequired, after.isRequired ? .stronger : .weaker, old: before.node, new: after.node,
                    reached: reach.group(of: after.node, or: pair.new)
                ) { _ in "\(label) is \(after.isRequired ? "required now" : "no longer required")" }
            }
            walk.add(before.schema, after.schema, holders: (before.node, after.node), label: label)
        }
        // Added and removed paging parameters are reported as a change of paging.
        let isPagingTold = (Paging.place(in: pair.old) == nil) != (Paging.place(in: pair.new) == nil)
        func isTold(_ field: InputField) -> Bool { isPagingTold && Paging.isPaging(field, by: pair.new.vocabularies) }
        for field in inputs.added where !isTold(field) {
            collector.add(.parameterAdded, .changed, old: pair.old.node, new: field.node, operation: pair.new, detail: field.label) {
                "\($0) takes \(field.label) now"
            }
        }
        for field in inputs.removed where !isTold(field) {
            collector.add(.parameterRemoved, .changed, old: field.node, new: pair.new.node, operation: pair.new, detail: field.label) {
                "\($0) no longer takes \(field.label)"
            }
        }
    }

    // MARK: Bodies

    private mutating func compareBody(_ pair: OperationPair, _ collector: inout ChangeCollector) {
        guard let before = RequestBody(of: pair.old), let after = RequestBody(of: pair.new) else {
            return compareBodyPresence(pair, &collector)
        }
        let isNew = seen.insert(Places(old: before.node, new: after.node)).inserted
        guard isNew || before.isDescribedByOperation || after.isDescribedByOperation else { return }
        if isNew, before.isRequired != after.isRequired {
            collector.add(
                .inputRequired, after.isRequired ? .stronger : .weaker, old: before.requiredPlace, new: after.requiredPlace,
                reached: reach.group(of: after.node, or: pair.new)
            ) { _ in "the request body is \(after.isRequired ? "required now" : "no longer required")" }
        }
        let contents = ContentPairs(before, after)
        for (old, new) in contents.pairs {
            walk.add(old.schema, new.schema, holders: (old.node, new.node), label: "the request body")
        }
        for content in contents.added {
            collector.add(.contentTypeAdded, .changed, old: before.node, new: content.node, operation: pair.new, detail: content.name) {
                "\($0) takes \(content.name) now"
            }
        }
        for content in contents.removed {
            collector.add(.contentTypeRemoved, .changed, old: content.node, new: after.node, operation: pair.new, detail: content.name) {
                "\($0) no longer takes \(content.name)"
            }
        }
    }

    private func compareBodyPresence(_ pair: OperationPair, _ collector: inout ChangeCollector) {
        let (before, after) = (RequestBody(of: pair.old), RequestBody(of: pair.new))
        if let after, before == nil, !pair.old.hasRequestBody {
            collector.add(.contentTypeAdded, .changed, old: pair.old.node, new: after.node, operation: pair.new) {
                "\($0) takes a body now"
            }
        } else if let before, after == nil, !pair.new.hasRequestBody {
            collector.add(.contentTypeRemoved, .changed, old: before.node, new: pair.new.node, operation: pair.new) {
                "\($0) no longer takes a body"
            }
        }
    }
}
