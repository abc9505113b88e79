import YAML

/// The responses of an operation in the order in which they are written.
///
/// Queries about all of them use a `PartTest`, so that operations that share a long list do not search it one by one.
package struct OperationResponses {
    let list: ResponseList
    let specification: Specification

    /// The mapping of responses; nil if there is none.
    package var node: Node? { list.node }
    package var all: [OperationResponse] { list.parts.parts }
    package var isEmpty: Bool { list.parts.parts.isEmpty }
    package var successes: [OperationResponse] { list.successes }

    package func those(_ test: PartTest<OperationResponse>) -> [OperationResponse] { list.parts.those(test, specification) }
    package func first(_ test: PartTest<OperationResponse>) -> OperationResponse? { list.parts.first(test, specification) }
    package func contains(_ test: PartTest<OperationResponse>) -> Bool { first(test) != nil }

    /// The response to this status itself, not to its class.
    package func first(code: Int) -> OperationResponse? { list.first(code: code) }

    /// Whether a response covers a status: as the status itself, its class (`4XX`), or `default`.
    func document(_ status: Int, orClass: Bool, orDefault: Bool) -> Bool {
        list.documents(ResponseList.Question(status: status, orClass: orClass, orDefault: orDefault))
    }
}

/// One mapping of responses, read once for all operations that share it.
final class ResponseList {
    let node: Node?
    let parts: SharedList<OperationResponse>
    private(set) lazy var successes = parts.parts.filter(\.isSuccess)
    private var documented: [Question: Bool] = [:]
    private lazy var codes: [Int: OperationResponse] = {
        let coded = parts.parts.compactMap { response in response.code.map { ($0, response) } }
        return Dictionary(coded, uniquingKeysWith: { first, _ in first })
    }()

    /// Whether a response covers a status.
    struct Question: Hashable {
        let status: Int
        let orClass: Bool
        let orDefault: Bool
    }

    init(_ node: Node?) {
        let map = node.flatMap { $0.isMapping ? $0 : nil }
        self.node = map
        var parts: [OperationResponse] = []
        for entry in map.map({ Array($0.entries) }) ?? [] where !entry.isExtension && entry.keyword != .ref {
            parts.append(OperationResponse(status: entry.key, site: entry.site, response: Response(entry.value.resolved)))
        }
        self.parts = SharedList(parts)
    }

    func first(code: Int) -> OperationResponse? {
        parts.isLong ? codes[code] : parts.parts.first { $0.code == code }
    }

    func documents(_ question: Question) -> Bool {
        guard parts.isLong else { return answer(question) }
        if let known = documented[question] { return known }
        let answer = answer(question)
        documented[question] = answer
        return answer
    }

    private func answer(_ question: Question) -> Bool {
        parts.parts.contains { $0.covers(question.status, orClass: question.orClass, orDefault: question.orDefault) }
    }
}
