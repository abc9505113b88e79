import Linting
import OpenAPI
import YAML

extension Rule {
    static let disallowedMethod = Rule(
        id: "api5-disallowed-method",
        owasp: [OWASP(5), OWASP(8), OWASP(7, 2019)],
        cwe: [650, 749],
        level: .warning,
        title: "method not on the allow-list",
        why: "The organization's gateways, scopes, and tests do not cover methods that it does not offer.",
        remedy: "Use a method on the allow-list, or add this one to it.",
        bad: [
            """
            paths:
              /orders:
                options: #! OPTIONS /orders
                  responses: {"204": {description: what is allowed}}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                additionalOperations:
                  COPY: #! COPY /orders
                    responses: {"201": {description: copied}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get: {responses: {"200": {description: all orders}}}
                post: {responses: {"201": {description: created}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                head: {responses: {"200": {description: whether there are any}}}
                delete: {responses: {"204": {description: gone}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
            "https://www.rfc-editor.org/rfc/rfc9110#section-9",
        ],
        check: .operation { operation, pass in
            guard let allowed = pass.options.allowedMethods, !allowed.contains(operation.method) else { return }
            pass.report(
                operation.node, "\(operation.name) uses method \(operation.method), which the configuration does not allow",
                operation: operation,
                cause: "\(operation.method) is not allowed")
        })
}
