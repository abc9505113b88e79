import Linting
import OpenAPI
import YAML

extension Rule {
    static let authorizationParameter = Rule(
        id: "api2-authorization-parameter",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [1068, 306],
        level: .warning,
        title: "credential described as an ordinary header",
        why:
            "OpenAPI 3 ignores header parameters with this name: gateways and generated servers see an operation that requires no credential.",
        remedy: "Describe the credential as a security scheme, require it with `security`, and remove the parameter.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: Authorization, in: header, required: true, schema: {type: string}} #! `Authorization` GET /orders
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - $ref: "#/parameters/Token"
                  responses: {"200": {description: all orders}}
                post:
                  parameters:
                    - $ref: "#/parameters/Token"
                  responses: {"201": {description: created}}
            parameters:
              Token: {name: authorization, in: header, type: string} #! `authorization` 2 operations
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  parameters:
                    - {name: Authorization, in: header, schema: {type: string}} #! `Authorization` alongside GET /orders
                    - {name: status, in: query, schema: {type: string, enum: [open, paid]}}
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  parameters:
                    - {name: X-Request-Id, in: header, schema: {type: string}}
                    - {name: authorization, in: query, schema: {type: string}}
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            webhooks:
              orderPlaced:
                post:
                  parameters:
                    - {name: Authorization, in: header, schema: {type: string}, description: What the shop sends}
                  responses: {"200": {description: received}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#parameter-object", "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
        ],
        fix: .unsafe,
        check: .parameter { parameter, pass in
            guard parameter.location == .header, parameter.name.equalsIgnoringCase("authorization") else { return }
            let specification = pass.specification
            let isSent =
                specification.access(of: parameter.node, .response) != nil && specification.access(of: parameter.node, .request) == nil
            guard !isSent else { return }
            // If a security scheme already covers it, the parameter is merely misleading.
            let users = specification.exposure(of: parameter.node, .request).first.map { specification.operations[$0] }
            let isUncovered = users.isEmpty || users.contains { !$0.namesScheme }
            let lack = isUncovered ? "not as a security scheme" : "alongside a security scheme"
            pass.report(
                parameter.node, .request, "`\(parameter.name.string)` is described as an ordinary header, \(lack)",
                level: isUncovered ? .warning : .note,
                cause: "Authorization as a parameter",
                fix: { fixing in
                    guard !isUncovered, parameter.node.parent?.isSequence == true else { return nil }
                    return fixing.fix("remove it in favor of the security scheme", .unsafe, fixing.edits.delete(parameter.node))
                })
        })
}

extension Operation {
    /// Whether some alternative requires a scheme that is defined.
    fileprivate var namesScheme: Bool { security.alternatives.contains { $0.parts.contains { $0.scheme != nil } } }
}
