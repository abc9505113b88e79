import Linting
import OpenAPI
import YAML

extension Rule {
    static let forbiddenUndocumented = Rule(
        id: "api5-forbidden-undocumented",
        owasp: [OWASP(5), OWASP(8), OWASP(5, 2019)],
        cwe: [285, 1068],
        level: .note,
        profile: .strict,
        title: "no 403 response",
        why:
            "A contract that never refuses an authenticated caller leaves no room for authorization: nobody tests it, and clients cannot tell a refusal from a failure.",
        remedy: "Document a `403` response, or a `4XX` response that covers it.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get: #! GET /orders 403
                  responses: {"200": {description: all orders}, "401": {description: who are you}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}:
                get: #! GET /orders/{orderId}
                  security: [{key: []}]
                  responses: {"200": {description: one order}}
            securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}, "403": {description: not for you}}
                post:
                  responses: {"201": {description: created}, "4XX": {description: refused}}
                put:
                  responses: {"204": {description: replaced}, default: {description: anything else}}
                delete:
                  security: []
                  responses: {"204": {description: public}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders/{orderId}:
                get:
                  responses: {"200": {description: one order}, "404": {description: hides what is not yours}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4",
            "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
        ],
        fix: .safe,
        check: .operation { operation, pass in
            guard operation.access != .public, !operation.documents(status: 403) else { return }
            guard !(operation.template.isObject && operation.documents(status: 404)) else { return }
            pass.report(
                operation.node, "\(operation.name) does not document a 403 response", operation: operation, cause: "no 403",
                fix: { $0.addResponse("403", to: operation) })
        })
}
