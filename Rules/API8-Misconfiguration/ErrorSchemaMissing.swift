import Linting
import OpenAPI
import YAML

extension Rule {
    static let errorSchemaMissing = Rule(
        id: "api8-error-schema-missing",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [209, 1068],
        level: .note,
        profile: .strict,
        title: "error response without a schema",
        why: "Nothing restricts what an error contains: stack traces, queries, and file paths pass every check against the contract.",
        remedy: "Give the response a schema, ideally a shared one such as the problem details of RFC 9457.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "404": {description: none} #! GET /orders 404
                    "400": {$ref: "#/components/responses/Wrong"}
            components:
              responses:
                Wrong: {description: wrong, content: {application/json: {}}} #! `Wrong`
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    default: {description: wrong} #! default
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "404": {description: none, content: {application/problem+json: {schema: {type: object}}}}
                head:
                  responses: {"404": {description: HEAD has no body}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "500": {description: wrong, schema: {type: object}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9457", "https://spec.openapis.org/oas/v3.1.1.html#response-object"],
        check: .operation { operation, pass in
            guard operation.method != "HEAD" else { return }
            let responses = operation.responses
            guard pass.isFirst(operation, of: responses) else { return }
            let hasSuccess = !responses.successes.isEmpty
            for entry in responses.all where entry.isError || entry.isDefault && hasSuccess {
                let node = entry.response.node
                guard node.isMapping, !node.isDangling, entry.response.schemas.isEmpty else { continue }
                let isShared = node != entry.site
                let name = isShared ? node.key.map { "`\($0.string)`" } ?? "a shared response" : "\(operation.name) \(entry.status.string)"
                pass.report(
                    node, "the error response \(name) has no schema", operation: isShared || operation.sharesResponses ? nil : operation,
                    related: isShared || operation.sharesResponses ? pass.users(of: node, .response) : [], cause: "no error schema")
            }
        })
}
