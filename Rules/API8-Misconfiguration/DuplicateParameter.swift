import Linting
import OpenAPI
import YAML

extension Rule {
    static let duplicateParameter = Rule(
        id: "api8-duplicate-parameter",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [694, 436],
        level: .warning,
        title: "parameter declared twice",
        why: "Each tool decides which declaration applies: the limits that were reviewed may not be the ones that are enforced.",
        remedy: "Keep one declaration; header names are case-insensitive.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, maximum: 100}}
                    - {name: limit, in: query, schema: {type: integer}} #! `limit` query GET /orders
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                parameters:
                  - {name: X-Tenant, in: header, type: string}
                  - {name: x-tenant, in: header, type: string} #! `x-tenant` `X-Tenant` /orders
                get: {responses: {"200": {description: all orders}}}
                post: {responses: {"201": {description: created}}}
            """,
        ],
        good: [
            """
            paths:
              /orders/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: limit, in: query, schema: {type: integer}}
                get:
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, maximum: 9}}
                    - {name: id, in: query, schema: {type: string}}
                  responses: {"200": {description: one overrides the other}}
            """,
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: filter, in: query, schema: {type: string, maxLength: 9}}
                    - {name: Filter, in: query, schema: {type: string, maxLength: 9}}
                  responses: {"200": {description: queries mind the case}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#operation-object", "https://www.rfc-editor.org/rfc/rfc9110#section-5.1"],
        check: .document { specification, pass in
            for list in ParameterLists(specification).lists where list.node.count > 1 {
                var seen: [ParameterKey: (name: Text, site: Node)] = [:]
                for entry in list.node.entries {
                    let parameter = Parameter(entry.value.resolved)
                    guard let location = parameter.location, !parameter.name.isEmpty else { continue }
                    let key = ParameterKey(parameter.name, location)
                    guard let first = seen[key] else {
                        seen[key] = (parameter.name, entry.site)
                        continue
                    }
                    let before = first.name == parameter.name ? "" : ", first as `\(first.name.string)`"
                    pass.report(
                        entry.site,
                        "the \(location.rawValue) parameter `\(parameter.name.string)` is declared twice\(before), for \(list.users)",
                        related: [pass.related(first.site, "first declaration")])
                }
            }
        })
}

/// The parameter lists of operations and path items, each once, with what they apply to.
private struct ParameterLists {
    struct Item {
        let node: Node
        let first: String
        /// How many further operations or path items share it through an alias.
        var others = 0

        /// `GET /a`, `every operation of /a`, `GET /a and 3 others`.
        var users: String { others == 0 ? first : "\(first) and \(others) \(others == 1 ? "other" : "others")" }
    }

    private(set) var lists: [Item] = []
    private var positions: [Node: Int] = [:]
    private var holders: Set<Node> = []

    init(_ specification: Specification) {
        for operation in specification.servedOperations {
            add(operation.node) { operation.name }
            add(operation.pathItem.resolved) { "every operation of \(operation.path)" }
        }
    }

    private mutating func add(_ holder: Node, _ name: () -> String) {
        guard let list = holder[.parameters], list.isSequence, holders.insert(holder).inserted else { return }
        if let position = positions[list] {
            lists[position].others += 1
        } else {
            positions[list] = lists.count
            lists.append(Item(node: list, first: name()))
        }
    }
}

/// What makes two parameters the same: location and name, which is case-insensitive for headers.
private struct ParameterKey: Hashable {
    let name: String
    let location: Parameter.Location

    init(_ name: Text, _ location: Parameter.Location) {
        self.name = location == .header ? name.string.lowercased() : name.string
        self.location = location
    }
}
