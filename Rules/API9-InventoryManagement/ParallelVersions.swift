import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let parallelVersions = Rule(
        id: "api9-parallel-versions",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059],
        level: .note,
        title: "older version offered alongside a newer one",
        why: "The older version still allows what the newer one fixed: a missing check, a missing limit, an exposed field.",
        remedy: "Mark the older operations `deprecated`, say when they end (`x-sunset`), and turn them off on that date.",
        bad: [
            """
            paths:
              /api/v{version}/orders:
                get: #! GET /api/v{version}/orders 3 versions
                  parameters:
                    - {name: version, in: path, required: true, schema: {type: integer, enum: [1, 2, 3]}}
                  responses: {"200": {description: all orders}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /v1/orders:
                get: #! GET /v1/orders requires no credential
                  security: []
                  responses: {"200": {description: all orders}}
              /v2/orders:
                get:
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /v0/orders:
                get: #! GET /v0/orders requires no credential /orders
                  security: []
                  deprecated: true
                  responses: {"200": {description: all orders}}
              /orders:
                get:
                  responses: {"200": {description: all orders}}
              /v1/books:
                get: #! GET /v1/books is deprecated
                  security: []
                  deprecated: true
                  responses: {"200": {description: all books}}
              /v2/books:
                get:
                  responses: {"200": {description: all books}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /v1/orders:
                get: #! GET /v1/orders /v2/orders
                  responses: {"200": {description: all orders}}
              /v2/orders:
                get:
                  responses: {"200": {description: all orders}}
              /api/v1/orders/{id}:
                get: #! GET /api/v1/orders/{id} /api/v3/orders/{orderId}
                  responses: {"200": {description: one order}}
              /api/v3/orders/{orderId}:
                get:
                  responses: {"200": {description: one order}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /2.0/orders:
                post:
                  responses: {"201": {description: created}}
              /1.0/orders:
                post: #! POST /1.0/orders
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /v1/orders:
                get:
                  responses: {"200": {description: all orders}}
              /orders:
                get:
                  responses: {"200": {description: all orders}}
              /v1/health:
                get:
                  responses: {"200": {description: alive}}
              /health:
                get:
                  security: []
                  responses: {"200": {description: alive}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /api/v{version}/orders:
                get:
                  parameters:
                    - {name: version, in: path, required: true, schema: {type: integer, enum: [2]}}
                  responses: {"200": {description: all orders}}
              /files/{fileId}/versions/{version}:
                get:
                  parameters:
                    - {name: fileId, in: path, required: true, schema: {type: string}}
                    - {name: version, in: path, required: true, schema: {type: string}}
                  responses: {"200": {description: a version of a file}}
            """,
            """
            paths:
              /v1/orders:
                get:
                  deprecated: true
                  responses: {"200": {description: all orders}}
              /v2/orders:
                get:
                  responses: {"200": {description: all orders}}
              /v1/books:
                get:
                  responses: {"200": {description: all books}}
            """,
            """
            paths:
              /v1.1/orders:
                get:
                  responses: {"200": {description: all orders}}
              /v1.2/orders:
                get:
                  responses: {"200": {description: all orders}}
              /shop/v1/items:
                get:
                  responses: {"200": {description: all items}}
              /stock/v2/items:
                get:
                  responses: {"200": {description: all items}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/"],
        check: .each([
            .document { specification, pass in
                guard specification.operations.contains(where: { $0.template.version != nil }) else { return }
                let offered = specification.servedOperations.compactMap(OfferedOperation.init)
                var newest: [String: OfferedOperation] = [:]
                for item in offered where item.major ?? -1 > newest[item.key]?.major ?? -1 { newest[item.key] = item }
                for item in offered {
                    guard let newer = newest[item.key] else { continue }
                    item.report(beside: newer, &pass)
                }
            },
            .operation { operation, pass in
                guard !operation.isDeprecated, let choice = operation.versionChoice else { return }
                pass.report(
                    operation.node,
                    "\(operation.name) is offered in \(choice.count) versions at once: `\(choice.parameter)` is \(choice.values)",
                    operation: operation, cause: "versions by `\(choice.parameter)`")
            },
        ]))
}

extension Operation {
    /// The path parameter that lets the caller choose a version, and its values.
    fileprivate var versionChoice: (parameter: String, count: Int, values: String)? {
        for segment in template.segments {
            guard let name = segment.parameters.first, segment.parameters.count == 1 else { continue }
            guard Name(name).words.last == "version" || name == "v" || segment.text.lowercased().hasPrefix("v{") else { continue }
            guard let list = parameters.first(named: name, at: .path)?.schema.flatMap({ SchemaFacts($0)[.enum] }), list.isSequence else {
                continue
            }
            let values = Array(list.children).compactMap { $0.text?.string }.filter { $0.utf8.contains { (0x30...0x39).contains($0) } }
            guard values.count > 1 else { continue }
            return (name, values.count, values.prefix(5).map { String($0.prefix(20)) }.joined(separator: ", "))
        }
        return nil
    }
}

/// An operation and the version in its path.
private struct OfferedOperation {
    let operation: Operation
    /// nil if the path contains no version.
    let major: Int?
    /// What comes before the version.
    let prefix: String
    /// Equal for the same method on the same path of another version.
    let key: String

    init?(_ operation: Operation) {
        let template = operation.template
        let version = template.version
        self.operation = operation
        major = version?.major
        prefix = version?.prefix ?? ""
        var isPast = false
        var parts = [operation.method]
        for segment in template.segments {
            if !isPast, segment.isVersion {
                isPast = true
                continue
            }
            parts.append(segment.isLiteral ? segment.text : "{}")
        }
        guard parts.count > 1 else { return nil }
        key = parts.joined(separator: "/")
    }

    func report(beside newer: OfferedOperation, _ pass: inout Pass) {
        guard let major else { return reportWeaker(beside: newer, &pass) }
        guard let newest = newer.major, newest > major else { return }
        let access = operation.access > newer.operation.access ? weakness : nil
        // Clients can still call a deprecated operation, so weaker access matters there, but nothing else does.
        if operation.isDeprecated, access == nil { return }
        let weakness = access ?? (isThrottledLess(than: newer) ? "documents no 429 response" : nil)
        let state = operation.isDeprecated ? "is deprecated" : "is not deprecated"
        pass.report(
            operation.node,
            "\(operation.name) is offered alongside \(newer.operation.path) and \(state)\(weakness.map { ", and \($0), unlike the newer one" } ?? "")",
            level: weakness == nil ? .note : .warning, operation: operation,
            related: [pass.related(newer.operation.node, "the newer version")],
            cause: "version \(major) of \(prefix)\(weakness == nil ? "" : ", less guarded")")
    }

    /// Reports the open one of two operations of which the other requires a credential. A path with a version and the same path without one
    /// are one interface, whichever is newer.
    private func reportWeaker(beside versioned: OfferedOperation, _ pass: inout Pass) {
        let isOpen = operation.access == .public
        guard isOpen != (versioned.operation.access == .public) else { return }
        guard operation.words.bootstrap == nil, versioned.operation.words.bootstrap == nil else { return }
        let (open, guarded) = isOpen ? (operation, versioned.operation) : (versioned.operation, operation)
        pass.report(
            open.node, "\(open.name) is offered alongside \(guarded.path) and requires no credential, unlike that one", level: .warning,
            operation: open, related: [pass.related(guarded.node, "the guarded operation")], cause: "one of two without a guard")
    }

    private var weakness: String { operation.access == .public ? "requires no credential" : "requires no scope" }

    private func isThrottledLess(than newer: OfferedOperation) -> Bool {
        newer.operation.documents(status: 429, orDefault: false) && !operation.documents(status: 429, orDefault: false)
    }
}
