import Linting
import OpenAPI
import YAML

extension Rule {
    static let unsafeMethod = Rule(
        id: "api5-unsafe-method",
        owasp: [OWASP(5), OWASP(8), OWASP(7, 2019)],
        cwe: [650, 749],
        level: .warning,
        title: "unsafe method TRACE or CONNECT",
        why:
            "TRACE echoes a request with its cookies and credentials, where scripts can read them; CONNECT turns the server into a tunnel to other hosts.",
        remedy: "Remove the operation, and reject the method on the server.",
        bad: [
            """
            paths:
              /orders:
                trace: #! TRACE /orders
                  responses: {"200": {description: an echo}}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /tunnel:
                additionalOperations:
                  CONNECT: #! CONNECT /tunnel
                    responses: {"200": {description: a tunnel}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get: {responses: {"200": {description: all orders}}}
                options: {responses: {"204": {description: what is allowed}}}
                head: {responses: {"200": {description: whether there are any}}}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                query: {responses: {"200": {description: orders}}}
                additionalOperations:
                  COPY: {responses: {"201": {description: copied}}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.8", "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6",
            "https://owasp.org/www-community/attacks/Cross_Site_Tracing",
        ],
        check: .operation { operation, pass in
            guard ["TRACE", "CONNECT", "TRACK"].contains(operation.method) else { return }
            let what = operation.method == "CONNECT" ? "opens a tunnel" : "echoes requests with their credentials"
            pass.report(operation.node, "\(operation.name) \(what)", operation: operation)
        })
}
