import Linting
import OpenAPI
import YAML

extension Rule {
    static let unauthorizedUndocumented = Rule(
        id: "api8-unauthorized-undocumented",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [392, 1068],
        level: .note,
        profile: .strict,
        title: "no 401 response",
        why:
            "Nothing says how a call without a valid credential is answered, so nothing tests that it is rejected, and clients mistake a rejection for a failure.",
        remedy: "Document `401`, ideally as one shared response with `WWW-Authenticate`.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get: #! GET /orders 401
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
            paths:
              /orders:
                post: #! POST /orders 401
                  security: [{key: []}]
                  responses: {"201": {description: created}, "403": {description: not yours}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get: {responses: {"200": {description: all orders}, "401": {description: who are you}}}
                put: {responses: {"200": {description: replaced}, 4XX: {description: wrong}}}
                post: {responses: {"201": {description: created}, default: {description: wrong}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /products:
                get:
                  security: []
                  responses: {"200": {description: public}}
              /prices:
                get:
                  security: [{bearer: []}, {}]
                  responses: {"200": {description: public too}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"],
        fix: .safe,
        check: .operation { operation, pass in
            guard operation.access != .public, !operation.node.has(.ref), !operation.documents(status: 401) else { return }
            pass.report(
                operation.node, "\(operation.name) requires a credential but does not document a 401 response", operation: operation,
                cause: "no 401", fix: { $0.addResponse("401", to: operation) })
        })
}
