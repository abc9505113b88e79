import Linting
import OpenAPI
import YAML

extension Rule {
    static let tooManyRequestsUndocumented = Rule(
        id: "api4-too-many-requests-undocumented",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770, 799],
        level: .note,
        title: "no 429 response",
        why:
            "Clients that do not expect throttling retry immediately and make an overload worse. Nothing tells them that there is a limit.",
        remedy: "Document `429`, ideally as one shared response with `Retry-After`.",
        bad: [
            """
            paths:
              /orders:
                get: #! GET /orders 429
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post: #! POST /orders 429
                  responses:
                    "201": {description: created}
                    "400": {description: wrong}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}, "429": {description: too many}}
                put:
                  responses: {"200": {description: replaced}, 4XX: {description: wrong}}
                post:
                  responses: {"201": {description: created}, default: {description: wrong}}
            """,
            """
            paths:
              /health:
                get:
                  responses: {"200": {description: alive}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc6585#section-4"],
        fix: .safe,
        check: .operation { operation, pass in
            guard operation.isRead || operation.isWrite, !operation.documents(status: 429) else { return }
            guard operation.words.bootstrap?.isMetadata != true else { return }
            pass.report(
                operation.node, "\(operation.name) does not document a 429 response", operation: operation,
                risks: operation.words.bootstrap?.takesCredential == true && operation.isWrite ? [OWASP(2)] : [], cause: "no 429",
                fix: { $0.addResponse("429", to: operation) })
        })
}
