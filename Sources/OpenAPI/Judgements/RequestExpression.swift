import YAML

/// A runtime expression that reads the request (OpenAPI 3.1.1 §4.8.20.4) and determines the host of a callback.
package struct RequestExpression {
    private enum Place {
        case parameter(String, Parameter.Location)
        case body([String])
        case other
    }

    private let place: Place

    /// nil if the host of a callback URL is literal, or comes from the response.
    package init?(hostOf url: String) {
        var rest = url[...]
        if let brace = url.firstIndex(of: "{") {
            let before = url[..<brace]
            // After the authority, an expression does not affect the host.
            let parts = ServerURL(String(before))
            guard before.isEmpty || parts.scheme != nil && parts.path.isEmpty else { return nil }
            rest = url[url.index(after: brace)...].prefix { $0 != "}" }
        }
        guard rest.hasPrefix("$request.") else { return nil }
        let source = rest.dropFirst("$request.".count)
        let places: [(String, Parameter.Location)] = [("query.", .query), ("header.", .header), ("path.", .path)]
        if let (prefix, location) = places.first(where: { source.hasPrefix($0.0) }) {
            place = .parameter(String(source.dropFirst(prefix.count)), location)
        } else if source.hasPrefix("body#/") {
            let steps = source.dropFirst("body#/".count).split(separator: "/", omittingEmptySubsequences: false)
            place = .body(steps.map(String.init))
        } else if source == "body" {
            place = .other
        } else {
            return nil
        }
    }

    /// Whether the field that it reads accepts only known hosts.
    package func isPinned(in operation: Operation, _ specification: Specification) -> Bool {
        switch place {
        case .other: return false
        case .parameter(let name, let location):
            return operation.parameters.first(named: name, at: location)?.schema.map { Bounds.address($0, in: specification) } ?? false
        case .body(let steps):
            let fields = operation.requestSchemas.map { RequestExpression.field(steps, of: $0) }
            return !fields.isEmpty && fields.allSatisfy { $0.map { Bounds.address($0, in: specification) } ?? false }
        }
    }

    private static func field(_ steps: [String], of body: Schema) -> Schema? {
        var current = body
        for step in steps.prefix(20) {
            let facts = SchemaFacts(current)
            let holders = [facts] + facts.alternatives.map { SchemaFacts($0) }
            let property = holders.lazy.flatMap(\.properties).first { $0.name.string == step }
            guard let next = property?.schema ?? (step.allSatisfy(\.isNumber) ? facts.items : nil) else { return nil }
            current = next
        }
        return current
    }
}
