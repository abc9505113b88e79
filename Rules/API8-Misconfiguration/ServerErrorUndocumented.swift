import Linting
import OpenAPI
import YAML

extension Rule {
    static let serverErrorUndocumented = Rule(
        id: "api8-server-error-undocumented",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [392, 1068],
        level: .note,
        profile: .strict,
        title: "no 500 response",
        why: "If nothing defines the shape of a server error, the framework sends its own, often with a stack trace.",
        remedy: "Document `500`, `5XX`, or `default`, ideally as one shared response whose schema contains no internals.",
        bad: [
            """
            paths:
              /orders:
                get: #! GET /orders 500
                  responses: {"200": {description: all orders}, "404": {description: none}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post: #! POST /orders 500
                  responses: {"201": {description: created}, 4XX: {description: wrong}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get: {responses: {"200": {description: all orders}, "500": {description: our fault}}}
                put: {responses: {"200": {description: replaced}, 5XX: {description: our fault}}}
                post: {responses: {"201": {description: created}, default: {description: wrong}}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            webhooks:
              orderPlaced:
                post:
                  responses: {"200": {description: what others answer is not ours}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1",
            "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
        ],
        fix: .safe,
        check: .operation { operation, pass in
            guard !operation.node.has(.ref), !operation.documents(status: 500) else { return }
            pass.report(
                operation.node, "\(operation.name) does not document a 500 response", operation: operation, cause: "no 500",
                fix: { $0.addResponse("500", to: operation) })
        })
}
