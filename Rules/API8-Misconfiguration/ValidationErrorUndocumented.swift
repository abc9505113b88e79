import Linting
import OpenAPI
import YAML

extension Rule {
    static let validationErrorUndocumented = Rule(
        id: "api8-validation-error-undocumented",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [392, 1068],
        level: .note,
        profile: .strict,
        title: "no response for invalid input",
        why: "Nothing says that input is checked, or how invalid input is answered: it often ends in a 500 that exposes internals.",
        remedy: "Document `400` or `422`, ideally as one shared response.",
        bad: [
            """
            paths:
              /orders:
                get: #! GET /orders 400 422
                  parameters: [{name: state, in: query, schema: {type: string}}]
                  responses: {"200": {description: all orders}}
                post: #! POST /orders
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: created}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}:
                parameters: [{name: orderId, in: path, required: true, type: string}]
                delete: #! DELETE /orders/{orderId}
                  responses: {"204": {description: gone}, "404": {description: no such order}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                parameters: [{name: state, in: query, schema: {type: string}}]
                get: {responses: {"200": {description: all orders}, "400": {description: wrong}}}
                put: {responses: {"200": {description: replaced}, 4XX: {description: wrong}}}
                post: {responses: {"201": {description: created}, default: {description: wrong}}}
                patch: {responses: {"200": {description: changed}, "422": {description: wrong}}}
            """,
            """
            paths:
              /products:
                get:
                  responses: {"200": {description: nothing can be sent}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1", "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21"],
        fix: .safe,
        check: .operation { operation, pass in
            guard !operation.node.has(.ref), !operation.documents(status: 400), !operation.documents(status: 422) else { return }
            guard operation.hasRequestBody || !operation.parameters.isEmpty else { return }
            pass.report(
                operation.node, "\(operation.name) accepts input but documents neither a 400 nor a 422 response", operation: operation,
                cause: "no 400", fix: { $0.addResponse("400", to: operation) })
        })
}
