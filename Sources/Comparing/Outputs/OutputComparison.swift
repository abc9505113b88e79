import Linting
import OpenAPI
import YAML

/// Compares what the API gives out: sensitive and internal data newly answered, fields no longer write-only, lists no longer limited. What the
/// API sends to others counts, too.
struct OutputComparison {
    private struct Places: Hashable {
        let old: Node
        let new: Node
        let isError: Bool
    }

    private let old: Specification
    private let new: Specification
    private var walk = SchemaWalk()
    private var errorWalk = SchemaWalk()
    private var seen: Set<Places> = []

    init(_ old: Specification, _ new: Specification) {
        self.old = old
        self.new = new
    }

    mutating func compare(_ pairs: [OperationPair], _ collector: inout ChangeCollector) {
        for pair in pairs {
            if pair.new.isOutbound { addRequests(pair) } else { addResponses(pair) }
        }
        let schemas = OutputSchemas(old, new, isError: false)
        walk.run { schemas.compare($0, &collector) }
        let errors = OutputSchemas(old, new, isError: true)
        errorWalk.run { errors.compare($0, &collector) }
    }

    private mutating func addRequests(_ pair: OperationPair) {
        let former = pair.old.requestSchemas.first
        for schema in pair.new.requestSchemas {
            add(former, schema, pair, isError: false)
        }
    }

    private mutating func addResponses(_ pair: OperationPair) {
        let (before, after) = (pair.old.responses, pair.new.responses)
        // Operations that share their responses have the same to say.
        if let old = before.node, let new = after.node, !seen.insert(Places(old: old, new: new, isError: false)).inserted { return }
        var known: [Text: OperationResponse] = [:]
        for response in before.all where known[response.status] == nil { known[response.status] = response }
        let firstSuccess = before.all.first(where: \.isSuccess)
        let firstError = before.all.first(where: \.isError)
        for response in after.all {
            // What had another status before is compared with what that answered.
            let former = known[response.status] ?? (response.isSuccess ? firstSuccess : response.isError ? firstError : nil)
            let schemas = former?.response.schemas ?? []
            for (number, schema) in response.response.schemas.enumerated() {
                add(schemas.indices.contains(number) ? schemas[number] : schemas.first, schema, pair, isError: response.isError)
            }
        }
    }

    private mutating func add(_ former: Schema?, _ schema: Schema, _ pair: OperationPair, isError: Bool) {
        let holders = (old: pair.old.node, new: schema.site)
        guard seen.insert(Places(old: former?.node ?? holders.old, new: schema.node, isError: isError)).inserted else { return }
        if isError {
            errorWalk.add(former, schema, holders: holders, label: "the error")
        } else {
            walk.add(former, schema, holders: holders, label: "the answer")
        }
    }
}
