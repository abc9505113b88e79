import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let pathParameterMismatch = Rule(
        id: "api8-path-parameter-mismatch",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1068, 20],
        level: .warning,
        title: "mismatch between path and parameters",
        why:
            "An undeclared path parameter has no type and no limits, so nothing checks it; a declared parameter that is not in the path checks"
            + " nothing.",
        remedy: "Declare each `{name}` in the path exactly once, with `in: path` and `required: true`, and declare no others.",
        bad: [
            """
            paths:
              /orders/{orderId}:
                get: #! `{orderId}` GET /orders/{orderId}
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}} #! `id` /orders/{orderId}
                  responses: {"200": {description: one order}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}:
                parameters:
                  - {name: orderId, in: path, type: string} #! `orderId` required
                get: {responses: {"200": {description: one order}}}
                delete: {responses: {"204": {description: gone}}}
            """,
        ],
        good: [
            """
            paths:
              /orders/{orderId}/lines/{line}:
                parameters:
                  - {name: orderId, in: path, required: true, schema: {type: string}}
                get:
                  parameters: [{$ref: "#/components/parameters/Line"}]
                  responses: {"200": {description: one line}}
            components:
              parameters:
                Line: {name: line, in: path, required: true, schema: {type: integer}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              "/files/{path+}":
                get:
                  parameters: [{name: path, in: path, required: true, schema: {type: string}}]
                  responses: {"200": {description: a file}}
              "/reports/{from}..{to}.pdf":
                parameters:
                  - {name: from, in: path, required: true, schema: {type: string}}
                  - {name: to, in: path, required: true, schema: {type: string}}
                get: {responses: {"200": {description: a report}}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#path-templating", "https://spec.openapis.org/oas/v3.1.1.html#parameter-object",
        ],
        fix: .safe,
        check: .each([
            .parameter { parameter, pass in
                guard parameter.location == .path, !parameter.isRequired, !parameter.name.isEmpty else { return }
                pass.report(
                    parameter.node, "the path parameter `\(parameter.name.string)` is not `required: true`",
                    fix: { fixing in
                        fixing.fix("set `required` to true", .safe, fixing.edits.set("required", true, in: parameter.node, after: ["in"]))
                    })
            },
            .document { specification, pass in
                var declared = DeclaredPathParameters()
                for operation in specification.servedOperations { declared.report(operation, &pass) }
                declared.reportStrays(&pass)
            },
        ]))
}

/// The path parameters that lists declare; each list is visited once, however many operations share it.
private struct DeclaredPathParameters {
    /// One `parameters` list.
    private struct List {
        private(set) var parameters: [(name: String, site: Node)] = []
        private(set) var names: Set<String> = []
        /// Whether an item cannot be read; it may be the one that is missing. Items after it are not examined.
        private(set) var isCut = false
        /// What uses it: operations, or path items by their first operation.
        var users: [(operation: Operation, isOwn: Bool, path: PathParameters)] = []
        /// How many of the users have a name in their path.
        var matches: [String: Int] = [:]

        init(_ node: Node) {
            for entry in node.entries {
                guard entry.value.isMapping, !entry.value.isDangling else {
                    isCut = true
                    return
                }
                let parameter = Parameter(entry.value.resolved)
                guard parameter.location == .path, !parameter.name.isEmpty else { continue }
                parameters.append((parameter.name.string, entry.site))
                names.insert(parameter.name.string)
            }
        }
    }

    private var lists: [List] = []
    private var positions: [Node: Int] = [:]
    private var holders: Set<Node> = []

    /// Reports names in the path of an operation that nothing declares.
    mutating func report(_ operation: Operation, _ pass: inout Pass) {
        guard operation.pathText.first == UInt8(ascii: "/"), !operation.node.has(.ref) else { return }
        let inPath = operation.template.parameters
        let path = PathParameters(inPath, in: operation.pathText)
        var known: [Int] = []
        for holder in [operation.node, operation.pathItem.resolved] {
            guard let node = holder[.parameters], node.isSequence else { continue }
            let position = positions[node] ?? lists.count
            if position == lists.count {
                positions[node] = position
                lists.append(List(node))
            }
            if !lists[position].parameters.isEmpty, holders.insert(holder).inserted {
                lists[position].users.append((operation, holder == operation.node, path))
                for name in path.all where lists[position].names.contains(name) { lists[position].matches[name, default: 0] += 1 }
            }
            if lists[position].isCut { return }
            known.append(position)
        }
        let isDeclared = { [lists] (name: String) in known.contains { lists[$0].names.contains(name) } }
        let loose = path.loose.filter(isDeclared)
        for name in inPath where !isDeclared(name) && !loose.contains(where: { $0.includes(name) }) {
            pass.report(
                operation.node, "no parameter declares `{\(name)}` in the path of \(operation.name)", operation: operation)
        }
    }

    /// Reports parameters that lists declare but that the path of a user of the list does not contain.
    func reportStrays(_ pass: inout Pass) {
        for list in lists {
            for (name, site) in list.parameters {
                let strays = list.users.count - (list.matches[name] ?? 0)
                guard strays > 0, let first = list.users.first(where: { !$0.path.includes(name) }) else { continue }
                let others = strays == 1 ? "" : " and \(strays - 1) \(strays == 2 ? "other" : "others")"
                let user = first.isOwn ? first.operation.name : first.operation.path
                pass.report(site, "the path parameter `\(name)` is not in the path of \(user)\(others)")
            }
        }
    }
}

/// The names in braces in a path.
private struct PathParameters {
    private let names: Set<String>
    private let braced: Set<String>

    init(_ names: [String], in path: Text) {
        self.names = Set(names)
        var braced: Set<String> = []
        var start: Int?
        for index in 0..<path.count {
            switch path.base[index] {
            case UInt8(ascii: "{"): start = index + 1
            case UInt8(ascii: "}"):
                if let start { braced.insert(path.slice(start, index).string) }
                start = nil
            default: break
            }
        }
        self.braced = braced
    }

    func includes(_ name: String) -> Bool { names.contains(name) || braced.contains(name) }

    /// Each once.
    var all: Set<String> { braced.isSubset(of: names) ? names : names.union(braced) }

    /// A name in braces with the suffix that a router adds: `path+`, `id:int`.
    var loose: Set<String> { braced.isSubset(of: names) ? [] : braced.subtracting(names) }
}
