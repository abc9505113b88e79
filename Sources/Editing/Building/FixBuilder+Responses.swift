import OpenAPI
import YAML

/// Responses and headers that fixes add; existing ones of the description are preferred to new ones.
extension FixBuilder {
    /// Documents a response of an operation. Which ones it lacks depends on who may call it.
    package mutating func addResponse(_ status: String, to operation: Operation, _ safety: Fix.Safety = .safe) -> Fix? {
        guard let made = response(status, for: operation) else { return nil }
        return fix(made.source.title, safety, made.edits)?.with(access: .reliesOn)
    }

    /// Documents a rate limit: with `Retry-After` on the 429 response, which is added if missing.
    package mutating func addRateLimit(to operation: Operation) -> Fix? {
        if let entry = operation.responses.first(code: 429) {
            return fix("document Retry-After on the 429 response", .unsafe, header(retryAfter, in: entry.response.node))
        }
        guard let made = response("429", for: operation) else { return nil }
        let announcement = made.source.target.map { self.announcement(in: $0) } ?? []
        return fix("document a 429 response with Retry-After, \(made.source.reason)", .unsafe, made.edits + announcement)
    }

    /// The header that a response lacks; many operations may share the response.
    private mutating func announcement(in response: Node) -> [Edit?] {
        if let known = announcements[response] { return known }
        let isLimited = Response(response).hasRateLimitHeader || Response(response).hasHeader("retry-after")
        let made = isLimited ? [] : [header(retryAfter, in: response)]
        announcements[response] = made
        return made
    }

    package mutating func addRetryAfter(to response: Node) -> Fix? {
        fix("document the Retry-After header", .safe, header(retryAfter, in: response))
    }

    // MARK: Responses

    private mutating func response(_ status: String, for operation: Operation) -> (edits: [Edit?], source: ResponseSource)? {
        guard let map = operation.node[.responses]?.resolved, map.isMapping, operation.node.encloses(map) else { return nil }
        // A response to HEAD has no body, but shared responses usually do.
        guard operation.method != "HEAD" else { return nil }
        let key = ResponseKey(status: status, tree: map.tree)
        let source = responses[key] ?? source(of: key)
        let edit = edits.insert(status, source.value, into: map, after: FixBuilder.lower(than: status, in: map))
        return ([edit] + source.components, source)
    }

    private mutating func source(of key: ResponseKey) -> ResponseSource {
        var made = source(of: key.status, key.tree)
        made.title = "document \(key.status == "default" ? "a default response" : "a \(key.status) response"), \(made.reason)"
        responses[key] = made
        return made
    }

    private mutating func source(of status: String, _ tree: Int) -> ResponseSource {
        if let known = answers().reference(status, in: tree) {
            return ResponseSource(value: .ref(known.text), reason: "as other operations do", target: known.target)
        }
        let value = newResponse(status, tree)
        let root = specification.root
        let isSwagger = specification.version == .v2
        let holder = isSwagger ? root[.responses] : root[.components]?[.responses]
        guard tree == 0, holder.map({ root.encloses($0) }) ?? true else { return ResponseSource(value: value, reason: "to be reviewed") }
        let name = FixBuilder.names[status] ?? "UnexpectedError"
        let pointer = isSwagger ? "#/responses/" : "#/components/responses/"
        if let found = existing(status, name, in: holder) {
            return ResponseSource(value: .ref(pointer + found.name), reason: "as described by `\(found.name)`", target: found.node)
        }
        let component = addComponent(isSwagger ? ["responses"] : ["components", "responses"], name, value)
        return ResponseSource(value: .ref(pointer + name), components: [component], reason: "as the new component `\(name)`")
    }

    /// A shared response for that status, recognized by its name: `TooManyRequests`, `too-many-requests`, `Error429`.
    private func existing(_ status: String, _ name: String, in holder: Node?) -> (name: String, node: Node)? {
        guard let holder, holder.isMapping else { return nil }
        let wanted = FixBuilder.letters(name)
        for entry in holder.entries where entry.value.isMapping {
            let known = FixBuilder.letters(entry.key.string)
            let isSafeName = entry.key.bytes.allSatisfy { $0 != UInt8(ascii: "~") && $0 != UInt8(ascii: "/") && $0 > 0x25 && $0 < 0x7F }
            let isNamed = known == wanted || known == wanted + "response" || known == wanted + "error"
            let hasNumber = Int(status) != nil && known.filter(\.isNumber) == status && known.filter(\.isLetter).count < 15
            if isSafeName, isNamed || hasNumber { return (entry.key.string, entry.value.resolved) }
        }
        return nil
    }

    private mutating func newResponse(_ status: String, _ tree: Int) -> FixValue {
        var fields = [FixValue.Entry("description", .string(FixBuilder.descriptions[status] ?? "Unexpected error"))]
        if status == "429" { fields.append(.init("headers", .mapping([.init(retryAfter.name, retryAfter.value)]))) }
        let known = answers().errorSchema(in: tree)
        let schema = known.map { FixValue.ref($0.reference) } ?? FixBuilder.problem
        if specification.version == .v2 {
            fields.append(.init("schema", schema))
        } else {
            fields.append(.init("content", .mapping([.init(known?.media ?? "application/problem+json", ["schema": schema])])))
        }
        return .mapping(fields)
    }

    private mutating func answers() -> ResponseConventions {
        let made = responsePractice ?? ResponseConventions(specification)
        responsePractice = made
        return made
    }

    // MARK: Headers

    private var retryAfter: (name: String, value: FixValue) {
        let schema: [FixValue.Entry] = [.init("type", "integer"), .init("minimum", 0), .init("maximum", 86_400)]
        let description = FixValue.Entry("description", "Seconds to wait before the next request")
        let isSwagger = specification.version == .v2
        return ("Retry-After", .mapping(isSwagger ? [description] + schema : [description, .init("schema", .mapping(schema))]))
    }

    private mutating func header(_ header: (name: String, value: FixValue), in response: Node) -> Edit? {
        guard !response.has(.ref) else { return nil }
        let value = response.tree == 0 ? shared(header) : header.value
        guard let headers = response[.headers] else {
            return edits.insert("headers", .mapping([.init(header.name, value)]), into: response, after: ["description"])
        }
        return response.encloses(headers) ? edits.insert(header.name, value, into: headers) : nil
    }

    /// A reference to the component for a header, or the header itself.
    private mutating func shared(_ header: (name: String, value: FixValue)) -> FixValue {
        if let known = headers[header.name] { return known }
        let wanted = FixBuilder.letters(header.name)
        let components = specification.root[.components]?[.headers]
        let found = components?.entries.first { FixBuilder.letters($0.key.string) == wanted && $0.key.count < 40 }
        let made = found.map { FixValue.ref("#/components/headers/" + $0.key.string) } ?? header.value
        headers[header.name] = made
        return made
    }

    // MARK: Components

    /// Adds a component to the root, and the sections around it if they are missing.
    package mutating func addComponent(_ path: [String], _ name: String, _ value: FixValue) -> Edit? {
        var holder = specification.root
        var rest = path[...]
        while let next = rest.first, let child = holder.child(next) {
            guard child.isMapping, !child.has(.ref), holder.encloses(child) else { return nil }
            holder = child
            rest = rest.dropFirst()
        }
        guard let key = rest.first else { return edits.insert(name, value, into: holder) }
        var nested = FixValue.mapping([.init(name, value)])
        for step in rest.dropFirst().reversed() { nested = .mapping([.init(step, nested)]) }
        return edits.insert(key, nested, into: holder, depth: rest.count)
    }

    // MARK: Words

    private static let names = [
        "400": "BadRequest", "401": "Unauthorized", "403": "Forbidden", "404": "NotFound", "429": "TooManyRequests",
        "500": "InternalServerError",
    ]

    private static let descriptions = [
        "400": "The request is invalid", "401": "The request lacks valid credentials", "403": "The caller is not allowed to do this",
        "404": "The resource does not exist", "429": "Too many requests", "500": "Internal server error",
    ]

    /// RFC 9457.
    private static let problem: FixValue = [
        "type": "object",
        "properties": [
            "title": ["type": "string", "maxLength": 200], "status": ["type": "integer", "minimum": 100, "maximum": 599],
            "detail": ["type": "string", "maxLength": 2_000],
        ],
    ]

    private static func letters(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// The status after which a new one is inserted; empty if it comes last.
    private static func lower(than status: String, in map: Node) -> [String] {
        guard let wanted = Int(status) else { return [] }
        var best: (key: Text, number: Int)?
        for entry in map.entries {
            guard let number = Int(entry.key.string), number < wanted, best.map({ $0.number < number }) ?? true else { continue }
            best = (entry.key, number)
        }
        return best.map { [$0.key.string] } ?? []
    }
}

/// A status, and the file of the operations.
struct ResponseKey: Hashable {
    let status: String
    let tree: Int
}

/// The parts of a response that a fix adds.
struct ResponseSource {
    /// The title of a fix that adds nothing else.
    var title = ""
    let value: FixValue
    /// What it refers to that does not exist yet.
    var components: [Edit?] = []
    let reason: String
    /// What it refers to that already exists.
    var target: Node?
}
