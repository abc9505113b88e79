import OpenAPI
import YAML

/// The body that an operation takes, in one form for 2.0 and later versions.
struct RequestBody {
    struct Content {
        /// The media type in lowercase without parameters; empty if 2.0 names none.
        let name: String
        /// The media type in lowercase with parameters.
        let fullName: String
        let node: Node
        let schema: Schema?

        init(_ written: String, _ node: Node, _ schema: Schema?) {
            fullName = written.lowercased().filter { $0 != " " }
            name = String(fullName.prefix { $0 != ";" })
            self.node = node
            self.schema = schema
        }
    }

    /// The request body object or the body parameter.
    let node: Node
    let isRequired: Bool
    let contents: [Content]
    /// Whether the operation or the root states the media types, as in 2.0.
    let isDescribedByOperation: Bool

    /// Where the body states whether it is required.
    var requiredPlace: Node { node[.required] ?? node }

    /// nil if the operation takes no body. Forms of 2.0 are not bodies.
    init?(of operation: Operation) {
        if let parameter = operation.parameters.first(RequestBody.ofParameter) {
            node = parameter.node
            isRequired = parameter.isRequired
            isDescribedByOperation = true
            let names = RequestBody.consumed(by: operation)
            contents = (names.isEmpty ? [""] : names).map { Content($0, parameter.node, parameter.schema) }
            return
        }
        guard let body = operation.node[.requestBody]?.resolved, body.isMapping else { return nil }
        node = body
        isRequired = body.flag(.required)
        isDescribedByOperation = false
        contents = operation.requestMediaTypes.map { Content($0.name.string, $0.site, $0.schema) }
    }

    static func isForm(_ media: MediaType) -> Bool {
        ["application/x-www-form-urlencoded", "multipart/form-data"].contains(media.base)
    }

    private static let ofParameter = PartTest<Parameter> { parameter, _ in parameter.location == .body }

    private static func consumed(by operation: Operation) -> [String] {
        let list = operation.node[.consumes] ?? operation.node.root[.consumes]
        return list?.children.compactMap { $0.string } ?? []
    }
}

/// Pairs the contents of two bodies: by media type or, if none match, in order.
struct ContentPairs {
    private(set) var pairs: [(old: RequestBody.Content, new: RequestBody.Content)] = []
    private(set) var added: [RequestBody.Content] = []
    private(set) var removed: [RequestBody.Content] = []

    init(_ old: RequestBody, _ new: RequestBody) {
        removed = old.contents
        added = new.contents
        match(\.fullName)
        match(\.name)
        // Compare the schemas of contents that replaced others, too.
        if pairs.isEmpty { pairs = zip(removed, added).map { (old: $0, new: $1) } }
        // 2.0 may leave the media type open.
        added.removeAll { $0.name.isEmpty || $0.name == "*/*" && old.contents.contains { $0.name.isEmpty } }
        removed.removeAll { $0.name.isEmpty || $0.name == "*/*" && new.contents.contains { $0.name.isEmpty } }
        if old.contents.contains(where: { $0.name.isEmpty }) || new.contents.contains(where: { $0.name.isEmpty }) {
            added = []
            removed = []
        }
    }

    private mutating func match(_ key: (RequestBody.Content) -> String) {
        var known: [String: [Int]] = [:]
        for number in removed.indices.reversed() { known[key(removed[number]), default: []].append(number) }
        var taken: Set<Int> = []
        added = added.filter { content in
            guard let number = known[key(content)]?.popLast() else { return true }
            taken.insert(number)
            pairs.append((removed[number], content))
            return false
        }
        removed = removed.indices.filter { !taken.contains($0) }.map { removed[$0] }
    }
}
