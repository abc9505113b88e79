import YAML

/// The responses of an operation in the order they are written, made once for all operations that have them.
///
/// Queries about all of them use a `PartTest`, so that operations that share a long list do not search it one by one.
package final class OperationResponses {
    /// The mapping of responses; nil if there is none.
    package let node: Node?
    private let list: SharedList<OperationResponse>
    private unowned(unsafe) let specification: Specification
    private var documented: [Question: Bool] = [:]
    package private(set) lazy var successes = those(OperationResponses.success)
    private lazy var codes: [Int: OperationResponse] = {
        let coded = list.parts.compactMap { response in response.code.map { ($0, response) } }
        return Dictionary(coded, uniquingKeysWith: { first, _ in first })
    }()

    private struct Question: Hashable {
        let status: Int
        let orClass: Bool
        let orDefault: Bool
    }

    init(_ node: Node?, _ specification: Specification) {
        let map = node.flatMap { $0.isMapping ? $0 : nil }
        self.node = map
        self.specification = specification
        var parts: [OperationResponse] = []
        for entry in map.map({ Array($0.entries) }) ?? [] where !entry.isExtension && entry.keyword != .ref {
            parts.append(OperationResponse(status: entry.key, site: entry.site, response: Response(entry.value.resolved)))
        }
        list = SharedList(parts)
    }

    package var all: [OperationResponse] { list.parts }
    package var isEmpty: Bool { list.parts.isEmpty }

    package func those(_ test: PartTest<OperationResponse>) -> [OperationResponse] { list.those(test, specification) }
    package func first(_ test: PartTest<OperationResponse>) -> OperationResponse? { list.first(test, specification) }
    package func contains(_ test: PartTest<OperationResponse>) -> Bool { first(test) != nil }

    /// The response to one status, not to its class.
    package func first(code: Int) -> OperationResponse? {
        list.isLong ? codes[code] : list.parts.first { $0.code == code }
    }

    /// Whether a response covers a status: exactly, as its class (`4XX`), or as `default`.
    func document(_ status: Int, orClass: Bool, orDefault: Bool) -> Bool {
        let isDocumented = { [list] in list.parts.contains { $0.covers(status, orClass: orClass, orDefault: orDefault) } }
        guard list.isLong else { return isDocumented() }
        let question = Question(status: status, orClass: orClass, orDefault: orDefault)
        if let known = documented[question] { return known }
        let answer = isDocumented()
        documented[question] = answer
        return answer
    }

    private static let success = PartTest<OperationResponse> { response, _ in response.isSuccess }
}
