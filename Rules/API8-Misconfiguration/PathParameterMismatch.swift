import Linting
import OpenAPI
import YAML

extension Rule {
    static let pathParameterMismatch = Rule(
        id: "api8-path-parameter-mismatch",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1068, 20],
        level: .warning,
        title: "path and parameters disagree",
        why:
            "A part of the path that is not declared has no type and no limits, so nothing checks it; one that is declared and not there checks"
            + " nothing.",
        remedy: "Declare each `{name}` of the path once with `in: path` and `required: true`, and nothing else.",
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
        check: .each([
            .parameter { parameter, findings in
                guard parameter.location == .path, !parameter.isRequired, !parameter.name.isEmpty else { return }
                findings.report(
                    parameter.node, "the path parameter `\(parameter.name.string)` is not `required: true`",
                    fix: { fixing in
                        fixing.fix("set `required` to true", .safe, fixing.edits.set("required", true, in: parameter.node, after: ["in"]))
                    })
            },
            .operation { operation, findings in
                guard operation.pathText.first == UInt8(ascii: "/"), !operation.node.has(.ref) else { return }
                let inPath = operation.template.parameters
                let names = PathParameters(inPath, in: operation.pathText)
                var declared: Set<String> = []
                for holder in [operation.node, operation.pathItem.resolved] {
                    guard let list = holder[.parameters], list.isSequence else { continue }
                    for entry in list.entries {
                        // What cannot be read may be the one that is missing.
                        guard entry.value.isMapping, !entry.value.isDangling else { return }
                        let parameter = Parameter(entry.value.resolved)
                        guard parameter.location == .path, !parameter.name.isEmpty else { continue }
                        let name = parameter.name.string
                        declared.insert(name)
                        guard !names.includes(name) else { continue }
                        let whose = holder == operation.node ? operation.name : operation.path
                        findings.report(entry.site, "the path parameter `\(name)` is not in the path of \(whose)")
                    }
                }
                let loose = names.loose(declared)
                for name in inPath where !declared.contains(name) && !loose.contains(where: { $0.contains(name) }) {
                    findings.report(
                        operation.node, "`{\(name)}` in the path of \(operation.name) is declared by no parameter", operation: operation)
                }
            },
        ]))
}

/// What stands in the braces of a path.
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

    /// Parameters that are declared with what the router adds: `path+`, `id:int`.
    func loose(_ declared: Set<String>) -> Set<String> { declared.intersection(braced).subtracting(names) }
}
