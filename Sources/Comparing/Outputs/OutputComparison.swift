import Linting
import OpenAPI
import YAML

/// Compares what the API returns: newly returned sensitive and internal data, fields that are no longer write-only, and lists that are no
/// longer limited. Requests that the API itself sends count, too.
struct OutputComparison {
    private struct Places: Hashable {
        let old: Node
        let new: Node
        let lane: Lane
    }

    /// Schemas that are walked together.
    private struct Lane: Hashable {
        let isError: Bool
        /// The only verdict that counts if one of the two schemas replaces a response that the other version lacks; nil if every verdict
        /// counts.
        var only: Change.Verdict?

        static let all = [false, true].flatMap { isError in
            [nil, .weaker, .stronger].map { Lane(isError: isError, only: $0) }
        }
    }

    private let old: Specification
    private let new: Specification
    private var walks: [Lane: SchemaWalk] = [:]
    private var seen: Set<Places> = []

    init(_ old: Specification, _ new: Specification) {
        self.old = old
        self.new = new
    }

    mutating func compare(_ pairs: [OperationPair], _ collector: inout ChangeCollector) {
        for pair in pairs {
            if pair.new.isOutbound { addRequests(pair) } else { addResponses(pair) }
        }
        let reach = ReachedOperations(new, .response)
        for lane in Lane.all {
            let schemas = OutputSchemas(old, new, reach, isError: lane.isError, only: lane.only)
            walks[lane]?.run { schemas.compare($0, &collector) }
        }
    }

    private mutating func addRequests(_ pair: OperationPair) {
        let former = pair.old.requestSchemas.first
        for schema in pair.new.requestSchemas {
            add(former, schema, pair, Lane(isError: false))
        }
    }

    private mutating func addResponses(_ pair: OperationPair) {
        let (before, after) = (pair.old.responses, pair.new.responses)
        // Operations that share their responses have the same changes.
        if let old = before.node, let new = after.node, !seen.insert(Places(old: old, new: new, lane: Lane(isError: false))).inserted {
            return
        }
        let (formers, latters) = (Answers(before.all), Answers(after.all))
        for response in after.all {
            let former = formers.counterpart(of: response)
            // The new version may still return the content of the counterpart under its own status.
            let isAdded = former.map { $0.status != response.status && latters.has($0.status) } ?? false
            let lane = Lane(isError: response.isError, only: isAdded ? .weaker : nil)
            let schemas = former?.response.schemas ?? []
            for (number, schema) in response.response.schemas.enumerated() {
                add(schemas.indices.contains(number) ? schemas[number] : schemas.first, schema, pair, lane)
            }
        }
        for response in before.all where !latters.has(response.status) || after.all.isEmpty {
            let latter = latters.counterpart(of: response)
            if let latter, !formers.has(latter.status), !latter.response.schemas.isEmpty { continue }
            let lane = Lane(isError: response.isError, only: latter == nil ? nil : .stronger)
            for schema in response.response.schemas { add(schema, latter?.response.schemas.first, pair, lane) }
        }
        // Responses that had content and have none now.
        for response in before.all where latters.has(response.status) && latters.counterpart(of: response)?.response.schemas.isEmpty == true
        {
            for schema in response.response.schemas { add(schema, nil, pair, Lane(isError: response.isError)) }
        }
    }

    /// - Parameters:
    ///   - former: nil if only the new version returns the schema.
    ///   - schema: nil if only the old version returns the schema.
    private mutating func add(_ former: Schema?, _ schema: Schema?, _ pair: OperationPair, _ lane: Lane) {
        let holders = (old: former?.site ?? pair.old.node, new: schema?.site ?? pair.new.node)
        guard seen.insert(Places(old: former?.node ?? holders.old, new: schema?.node ?? holders.new, lane: lane)).inserted else { return }
        walks[lane, default: SchemaWalk()].add(
            former, schema, holders: holders, label: lane.isError ? "the error" : "the response")
    }
}

/// Finds the response of one version that corresponds to a response of the other.
private struct Answers {
    private var known: [Text: OperationResponse] = [:]
    private let firstSuccess: OperationResponse?
    private let firstError: OperationResponse?

    init(_ responses: [OperationResponse]) {
        firstSuccess = responses.first(where: \.isSuccess)
        firstError = responses.first(where: \.isError)
        for response in responses where known[response.status] == nil { known[response.status] = response }
    }

    func has(_ status: Text) -> Bool { known[status] != nil }

    /// The response with the same status or, if there is none, the first success or error.
    func counterpart(of response: OperationResponse) -> OperationResponse? {
        known[response.status] ?? (response.isSuccess ? firstSuccess : response.isError ? firstError : nil)
    }
}
