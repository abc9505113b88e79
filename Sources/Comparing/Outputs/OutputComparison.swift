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
        let (formers, latters) = (Answers(before.all), Answers(after.all))
        for response in after.all {
            let schemas = formers.counterpart(of: response)?.response.schemas ?? []
            for (number, schema) in response.response.schemas.enumerated() {
                add(schemas.indices.contains(number) ? schemas[number] : schemas.first, schema, pair, isError: response.isError)
            }
        }
        // What was answered where nothing is any more.
        for response in before.all where latters.counterpart(of: response)?.response.schemas.isEmpty ?? true {
            for schema in response.response.schemas { add(schema, nil, pair, isError: response.isError) }
        }
    }

    /// nil for what is answered in one version alone.
    private mutating func add(_ former: Schema?, _ schema: Schema?, _ pair: OperationPair, isError: Bool) {
        let holders = (old: former?.site ?? pair.old.node, new: schema?.site ?? pair.new.node)
        let places = Places(old: former?.node ?? holders.old, new: schema?.node ?? holders.new, isError: isError)
        guard seen.insert(places).inserted else { return }
        if isError {
            errorWalk.add(former, schema, holders: holders, label: "the error")
        } else {
            walk.add(former, schema, holders: holders, label: "the answer")
        }
    }
}

/// Which response of one version stands for one of the other.
private struct Answers {
    private var known: [Text: OperationResponse] = [:]
    private let firstSuccess: OperationResponse?
    private let firstError: OperationResponse?

    init(_ responses: [OperationResponse]) {
        firstSuccess = responses.first(where: \.isSuccess)
        firstError = responses.first(where: \.isError)
        for response in responses where known[response.status] == nil { known[response.status] = response }
    }

    /// The one with its status; what had another status before is compared with the first of its kind.
    func counterpart(of response: OperationResponse) -> OperationResponse? {
        known[response.status] ?? (response.isSuccess ? firstSuccess : response.isError ? firstError : nil)
    }
}
