import Linting
import OpenAPI
import YAML

extension Rule {
    static let duplicateOperation = Rule(
        id: "api9-duplicate-operation",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [694, 1041],
        level: .warning,
        title: "duplicate operation",
        why:
            "Gateways and generated servers keep only one of two operations with the same id. A second route misses what is configured for the first: limits, logging, access.",
        remedy: "Give each operation a unique id and a single path.",
        bad: [
            """
            paths:
              /orders:
                get:
                  operationId: listOrders
                  responses: {"200": {description: all orders}}
              /drafts:
                get:
                  operationId: listOrders #! `listOrders` GET /orders
                  responses: {"200": {description: all drafts}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders: {$ref: "#/components/pathItems/Orders"}
              /bestellungen: {$ref: "#/components/pathItems/Orders"} #! /bestellungen /orders
            components:
              pathItems:
                Orders: {get: {responses: {"200": {description: all orders}}}}
            """,
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
              /orders/:
                get: #! GET /orders/ GET /orders
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  operationId: listOrders
                  responses: {"200": {description: all orders}}
                post:
                  operationId: createOrder
                  responses: {"201": {description: created}}
              /orders/:
                put:
                  responses: {"200": {description: replaced}}
              /books:
                get:
                  responses: {"200": {description: without an id}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders: {$ref: "#/components/pathItems/Orders"}
            components:
              pathItems:
                Orders: {get: {operationId: listOrders, responses: {"200": {description: all orders}}}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#operation-object", "https://cwe.mitre.org/data/definitions/694.html"],
        check: .document { specification, pass in
            var ids: [Text: Operation] = [:]
            var places: [String: Operation] = [:]
            for operation in specification.operations {
                if let id = operation.node[.operationId], let text = id.stringText, !text.isEmpty {
                    if let first = ids[text] {
                        pass.report(
                            id, "operationId `\(String(text.string.prefix(80)))` is already used by \(first.name)",
                            operation: operation,
                            related: [pass.related(first.node, "first use")])
                    } else {
                        ids[text] = operation
                    }
                }
                guard !operation.isOutbound, operation.path.hasPrefix("/") else { continue }
                let path =
                    operation.path.utf8.count > 1 && operation.path.hasSuffix("/") ? String(operation.path.dropLast()) : operation.path
                let place = "\(operation.method) \(path)"
                if let first = places[place], first.path != operation.path {
                    pass.report(
                        operation.node, "\(operation.name) differs from \(first.name) only by the trailing slash", operation: operation,
                        related: [pass.related(first.node, "the other operation")])
                } else {
                    places[place] = operation
                }
            }
            SharedPathItems.report(specification, &pass)
        })
}

/// Path items that several paths share.
private enum SharedPathItems {
    static func report(_ specification: Specification, _ pass: inout Pass) {
        guard let paths = specification.root[.paths], paths.isMapping else { return }
        var known: [Node: Entry] = [:]
        for entry in paths.entries where entry.key.first == UInt8(ascii: "/") {
            let item = entry.value.resolved
            guard item.isMapping, item.count > 0, !item.isDangling else { continue }
            if let first = known[item] {
                pass.report(
                    entry.site,
                    "\(String(entry.key.string.prefix(120))) is a second path to the operations of \(String(first.key.string.prefix(120)))",
                    related: [pass.related(first.site, "the first path")])
            } else {
                known[item] = entry
            }
        }
    }
}
