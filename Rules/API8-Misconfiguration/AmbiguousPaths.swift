import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let ambiguousPaths = Rule(
        id: "api8-ambiguous-paths",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [436, 863],
        level: .warning,
        title: "paths that match the same URL",
        why: "The gateway and the server may choose differently: one operation is checked, and the other one runs.",
        remedy: "Keep one of the templates, or tell them apart by a literal segment that only one of them has.",
        bad: [
            """
            paths:
              /users/{id}:
                get: {responses: {"200": {description: one user}}}
              /users/{name}: #! /users/{name} /users/{id}
                get: {responses: {"200": {description: one user}}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /{kind}/mine:
                get:
                  security: []
                  responses: {"200": {description: everybody}}
              /books/{bookId}: #! /books/{bookId} /{kind}/mine /books/mine GET public
                get:
                  responses: {"200": {description: with a credential}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            paths:
              /users/me:
                get: {responses: {"200": {description: the caller}}}
              /users/{id}:
                get: {responses: {"200": {description: one user}}}
              /users/{id}/orders:
                get: {responses: {"200": {description: "the user's"}}}
              /user/{id}:
                get: {responses: {"200": {description: one user}}}
            """,
            """
            paths:
              /{kind}/mine:
                parameters: [{name: kind, in: path, required: true, schema: {type: string, enum: [films, songs]}}]
                get: {responses: {"200": {description: mine}}}
              /books/{bookId}:
                parameters: [{name: bookId, in: path, required: true, schema: {type: string}}]
                get: {responses: {"200": {description: one book}}}
              /{kind}/old:
                parameters: [{name: kind, in: path, required: true, schema: {type: string}}]
                post: {responses: {"201": {description: another method}}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching", "https://cwe.mitre.org/data/definitions/436.html",
        ],
        check: .document { specification, pass in
            let paths = ServedPath.all(in: specification)
            let search = PathConflicts(paths.map(\.template))
            if let end = search.end {
                pass.leaveUnfinished(
                    at: paths[end].node, "the paths from here on were not compared with all others: too many match the same URLs")
            }
            for conflict in search.conflicts {
                let (first, second) = (paths[conflict.first], paths[conflict.second])
                let shared = second.operations.compactMap { operation in
                    first.methods[operation.method].map { (first: $0, second: operation) }
                }
                if !conflict.isIdentical {
                    guard let pair = shared.first, pair.first.admits(second.template), pair.second.admits(first.template) else {
                        continue
                    }
                }
                let differing = shared.first { ($0.first.access == .public) != ($0.second.access == .public) }
                let open = differing.map { $0.first.access == .public ? $0.first : $0.second }
                let access = open.map { "; \($0.name) is public, but the other is not" } ?? ""
                // An id that looks like a literal is harmless as long as both operations require the same access.
                let level: Level = open != nil ? .error : conflict.isIdentical ? .warning : .note
                let meeting = Meeting(second.template, first.template)
                let what = conflict.isIdentical ? "match the same URL" : "both match \(meeting.url)"
                pass.report(
                    second.node, "\(second.text) and \(first.text) \(what)\(access)", level: level,
                    confidence: conflict.isIdentical ? .high : .medium, related: [pass.related(first.node, "the other path")],
                    cause: meeting.fork)
            }
        })
}

/// Where two templates overlap.
private struct Meeting {
    /// A URL that both match, with the literals of either: `/books/mine`.
    let url: String
    /// The first literal in the same position as a parameter, and what comes before it; otherwise the parameters whose names differ.
    let fork: String

    init(_ one: PathTemplate, _ other: PathTemplate) {
        var url = ""
        var fork: String?
        var names: [String] = []
        for (a, b) in zip(one.segments, other.segments) {
            url += "/" + (a.isLiteral ? a.text : b.text)
            if a.text != b.text { names = names + [a.text, b.text] }
            if fork == nil, a.isLiteral != b.isLiteral { fork = url }
        }
        self.url = String(url.prefix(120))
        self.fork = fork ?? names.joined(separator: " ")
    }
}

/// A path with its operations.
private struct ServedPath {
    let text: String
    let node: Node
    private(set) var operations: [Operation] = []
    /// The first operation of each method.
    private(set) var methods: [String: Operation] = [:]
    let template: PathTemplate

    private init(_ operation: Operation) {
        text = operation.path
        node = operation.pathItem
        template = operation.template
    }

    private mutating func add(_ operation: Operation) {
        operations.append(operation)
        if methods[operation.method] == nil { methods[operation.method] = operation }
    }

    static func all(in specification: Specification) -> [ServedPath] {
        var paths: [ServedPath] = []
        for operation in specification.servedOperations where operation.pathText.hasPrefix("/") {
            if paths.last?.operations.last?.pathText != operation.pathText { paths.append(ServedPath(operation)) }
            paths[paths.count - 1].add(operation)
        }
        return paths
    }
}

extension Operation {
    /// Whether the path parameters accept the literals at their position in another path.
    fileprivate func admits(_ other: PathTemplate) -> Bool {
        let literals = other.segments
        for (segment, literal) in zip(template.segments, literals) where literal.isLiteral {
            guard let name = segment.parameters.first, segment.parameters.count == 1,
                let schema = parameters.first(named: name, at: .path)?.schema
            else { continue }
            let facts = SchemaFacts(schema)
            if !facts.types.isEmpty, !facts.types.contains(.string) { return false }
            if let format = facts[.format]?.text, format != "string" { return false }
            if facts.isEnumerated {
                let values = (facts[.enum]?.children.compactMap(\.text) ?? []) + [facts[.const]?.text].compactMap { $0 }
                if !values.contains(where: { $0.string == literal.text }) { return false }
            }
            // Whether a pattern accepts the literal is not evaluated.
            if facts.has(.pattern) { return false }
        }
        return true
    }
}
