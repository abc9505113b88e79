import Linting
import OpenAPI
import YAML

extension Rule {
    static let retryAfterMissing = Rule(
        id: "api4-retry-after-missing",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770],
        level: .note,
        title: "429 or 503 without Retry-After",
        why: "A client that is not told when to retry retries immediately.",
        remedy: "Document `Retry-After` (or `RateLimit-Reset`) on the response.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "429": {description: too many} #! 429 Retry-After
            """,
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "503": {$ref: "#/components/responses/Down"}
            components:
              responses:
                Down: {description: back soon} #! 503
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "429":
                      description: too many
                      headers: {Retry-After: {schema: {type: integer}}}
            """,
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "429":
                      description: too many
                      headers: {X-RateLimit-Reset: {schema: {type: integer}}}
                    "500": {description: broken}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3", "https://www.rfc-editor.org/rfc/rfc6585#section-4"],
        fix: .safe,
        check: .operation { operation, pass in
            for entry in [429, 503].compactMap({ operation.responses.first(code: $0) }) {
                let response = entry.response
                guard response.node.isMapping, !response.node.isDangling, !response.tellsWhenToRetry else { continue }
                pass.report(
                    response.node, "the \(entry.status.string) response documents no Retry-After header", cause: "no Retry-After",
                    fix: { $0.addRetryAfter(to: response.node) })
            }
        })
}
