import Linting
import OpenAPI
import YAML

extension Rule {
    static let rootSecurityEmpty = Rule(
        id: "api2-root-security-empty",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306, 1188],
        level: .warning,
        title: "root security requires nothing",
        why: "With `[]` or a `{}` alternative at the root, every operation without its own requirement is public.",
        remedy: "Require a scheme at the root, and open individual operations with `security: []`.",
        bad: [
            """
            security: [] #! root security is empty
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
            """,
            """
            security:
              - bearer: []
              - {} #! `{}`
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: []
            paths:
              /orders:
                post:
                  security: [{bearer: []}]
                  responses: {"201": {description: every operation overrides it}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"],
        fix: .unsafe,
        check: .document { specification, pass in
            guard let list = specification.root[.security], list.isSequence else { return }
            let empty = SecurityRequirement.all(in: list, specification).first { $0.isEmpty }
            guard list.count == 0 || empty != nil else { return }
            let covered = specification.servedOperations.filter { $0.node[.security] == nil }
            guard !covered.isEmpty || specification.operations.isEmpty else { return }
            let level: Level = covered.allSatisfy(\.isRead) ? .note : .warning
            let message = empty == nil ? "root security is empty" : "root security allows `{}`, which every request satisfies"
            pass.report(
                empty?.node ?? list, "\(message): \(covered.count) operation\(covered.count == 1 ? " is" : "s are") public as a result",
                level: level,
                related: covered.first.map { [pass.related($0.node, "the first of them, \($0.name)")] } ?? [],
                fix: { $0.guardRoot(list) })
        })
}
