import Linting
import OpenAPI
import YAML

extension Rule {
    static let rootSecurityMissing = Rule(
        id: "api2-root-security-missing",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306, 1188],
        level: .warning,
        title: "no security at the root",
        why: "Operations are public by default: one that forgets its own requirement is open to everyone.",
        remedy: "Set `security` at the root, and `security: []` on operations that are public on purpose.",
        bad: [
            """
            openapi: 3.0.3 #! 1 of 2 operations
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: all orders}}
                post:
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0" #! 1 of 1 operations
            info: {title: Shop, version: 1.0.0}
            securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: every operation states its own}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths: {}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#openapi-object"],
        fix: .unsafe,
        check: .document { specification, pass in
            guard specification.root[.security] == nil, specification.declaresSecurity else { return }
            let served = specification.servedOperations
            let open = served.filter { $0.node[.security] == nil }
            guard let first = open.first else { return }
            let state = open.count == 1 ? "has no requirement of its own and is public" : "have no requirement of their own and are public"
            // If all of them are public by nature, only the next operation is at risk.
            let isByNature = open.allSatisfy { $0.words.bootstrap != nil }
            pass.report(
                specification.root, "no security at the root: \(open.count) of \(served.count) operations \(state)",
                level: isByNature ? .note : .warning,
                related: [pass.related(first.node, "the first of them, \(first.name)")], fix: { $0.addRootSecurity() })
        })
}
