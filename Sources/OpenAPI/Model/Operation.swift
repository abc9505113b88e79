import Words
import YAML

/// One operation: a method on a path, a webhook, or a callback. Keeps its specification.
package struct Operation {
    let specification: Specification
    /// Position in `Specification.operations`.
    package let number: Int

    package let node: Node
    /// The path template, webhook name or callback expression, as written.
    package let pathText: Text
    package let pathItem: Node
    private let origin: PathItemRecord.Origin
    /// GET and HEAD; QUERY too, which is safe by its definition (OpenAPI 3.2).
    package let isRead: Bool
    /// POST, PUT, PATCH and DELETE.
    package let isWrite: Bool

    init(specification: Specification, number: Int) {
        self.specification = specification
        self.number = number
        let record = specification.index.operations[number]
        node = record.node
        pathText = record.pathItem.key
        pathItem = record.pathItem.node
        origin = record.pathItem.origin
        isRead = record.isRead
        isWrite = record.isWrite
    }

    /// In uppercase: `POST`.
    package var method: String { specification.index.operations[number].method }

    package var path: String { pathText.string }

    /// `POST /orders`, `webhook POST orderPlaced`, `callback POST {$request.body#/url}`; the front of one that is longer than any name
    /// that people write.
    package var name: String { specification.operationNames[number] }

    var shortName: String {
        // No more bytes than so many characters can have, since some rules ask for each of their findings.
        name(with: pathText.slice(0, min(pathText.count, 4 * Operation.longestName))).shortened(to: Operation.longestName)
    }

    package var fullName: String { name(with: pathText) }

    private static let longestName = 400

    private func name(with path: Text) -> String {
        switch origin {
        case .path, .component: "\(method) \(path.string)"
        case .webhook: "webhook \(method) \(path.string)"
        case .callback: "callback \(method) \(path.string)"
        }
    }

    /// Sent by the API rather than received: a webhook or a callback.
    package var isOutbound: Bool { origin == .webhook || origin == .callback }
    package var isWebhook: Bool { origin == .webhook }
    package var isCallback: Bool { origin == .callback }

    package var operationId: Text? { node.text(.operationId) }
    package var summary: Text? { node.text(.summary) }
    package var description: Text? { node.text(.description) }
    package var isDeprecated: Bool { node.flag(.deprecated) }
    package var tags: [Text] { node[.tags]?.children.compactMap(\.stringText) ?? [] }

    /// Words of the path, operation id, summary and tags, worked out once.
    package var words: OperationWords { specification.words(of: number) }
    /// The words by which its names are judged.
    package var vocabularies: Vocabularies { specification.vocabularies }
    /// The parsed path, computed once.
    package var template: PathTemplate { words.path }

    // MARK: Parameters and bodies

    /// Its own parameters, followed by those of the path item that are not overridden.
    package var parameters: OperationParameters { specification.parameters(of: number) }

    /// Schemas of the request body, each with the node that contains it; in 2.0, the schema of the body parameter.
    package var requestSchemas: [Schema] {
        if specification.version == .v2 {
            return parameters.those(Operation.bodyParameter).compactMap(\.schema)
        }
        return requestMediaTypes.compactMap(\.schema)
    }

    /// `requestSchemas`, each followed by its alternatives, of which at most 20 count.
    package var requestAlternatives: [Schema] {
        requestSchemas.flatMap { [$0] + specification.facts(of: $0).alternatives.prefix(20) }
    }

    package var requestMediaTypes: [MediaType] {
        guard let body = node[.requestBody]?.resolved else { return [] }
        return MediaType.all(in: body)
    }

    package var hasRequestBody: Bool {
        node.has(.requestBody) || specification.version == .v2 && parameters.contains(Operation.bodyOrFormParameter)
    }

    private static let bodyParameter = PartTest<Parameter> { parameter, _ in parameter.location == .body }
    private static let bodyOrFormParameter = PartTest<Parameter> { parameter, _ in
        parameter.location == .body || parameter.location == .formData
    }

    // MARK: Responses

    /// The responses in the order they are written.
    package var responses: OperationResponses { specification.responses(of: number) }

    /// Whether its responses are written elsewhere or may be shared with other operations through an alias or a reference.
    package var sharesResponses: Bool { node[.responses].map { $0.isAnchored || $0.target != nil } ?? false }

    /// Whether a response covers a status: exactly, as its class (`4XX`), or as `default`.
    package func documents(status: Int, orClass: Bool = true, orDefault: Bool = true) -> Bool {
        responses.document(status, orClass: orClass, orDefault: orDefault)
    }

    // MARK: Security

    /// The security of the operation: its own `security`, otherwise that of the root.
    package var security: Security { specification.security[number] }

    package var access: Access { security.access }

    /// The list of servers in force: its own, the path item's, else the root's; nil when none states any.
    package var serverList: Node? {
        for holder in [node, pathItem, pathItem.target, specification.root] {
            if let list = holder?[.servers], list.isSequence, list.count > 0 { return list }
        }
        return nil
    }

    /// Servers in force.
    package var servers: [Server] { serverList?.children.map { Server($0) } ?? [] }
}

/// A response of an operation, with its status.
package struct OperationResponse: Sendable {
    /// `200`, `4XX`, `default`.
    package let status: Text
    /// The entry under `responses`, which may be a reference.
    package let site: Node
    package let response: Response

    package var isDefault: Bool { status == "default" }
    package var isSuccess: Bool { status.first == UInt8(ascii: "2") }
    package var isError: Bool { status.first == UInt8(ascii: "4") || status.first == UInt8(ascii: "5") }

    /// The status as a number; nil for a class or `default`.
    package var code: Int? { status.count == 3 ? Int(status.string) : nil }

    package func covers(_ wanted: Int, orClass: Bool = true, orDefault: Bool = true) -> Bool {
        if isDefault { return orDefault }
        if let code { return code == wanted }
        guard orClass, status.count == 3, let digit = status.first else { return false }
        return Int(digit) == 0x30 + wanted / 100 && status.slice(1).equalsIgnoringCase("xx")
    }
}
