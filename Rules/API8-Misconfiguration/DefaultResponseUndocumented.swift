import Linting
import OpenAPI
import YAML

extension Rule {
    static let defaultResponseUndocumented = Rule(
        id: "api8-default-response-undocumented",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [755],
        level: .note,
        profile: .strict,
        title: "no default response",
        why:
            "The framework answers unexpected cases: with stack traces, versions, and other text that nobody reviewed and that clients misinterpret.",
        remedy: "Document `default`, ideally as one shared error response, or both `4XX` and `5XX`.",
        bad: [
            """
            paths:
              /orders:
                get: #! GET /orders default
                  responses: {"200": {description: all orders}, "404": {description: none}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post: #! POST /orders default
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}, default: {description: wrong}}
                put:
                  responses: {"200": {description: replaced}, 4XX: {description: wrong}, 5XX: {description: failed}}
            """,
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}, "400": {description: wrong}, "500": {description: failed}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#responses-object"],
        fix: .safe,
        check: .operation { operation, pass in
            let responses = operation.responses
            guard !responses.isEmpty, !responses.contains(defaultResponse) else { return }
            guard !responses.contains(clientError) || !responses.contains(serverError) else { return }
            pass.report(
                operation.node, "\(operation.name) does not document a default response", operation: operation,
                cause: "no default response",
                fix: { $0.addResponse("default", to: operation) })
        })
}

private let defaultResponse = PartTest<OperationResponse> { response, _ in response.isDefault }
private let clientError = PartTest<OperationResponse> { response, _ in response.status.first == UInt8(ascii: "4") }
private let serverError = PartTest<OperationResponse> { response, _ in response.status.first == UInt8(ascii: "5") }
