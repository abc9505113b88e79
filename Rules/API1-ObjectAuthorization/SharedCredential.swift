import Linting
import OpenAPI
import YAML

extension Rule {
    static let sharedCredential = Rule(
        id: "api1-shared-credential",
        owasp: [OWASP(1), OWASP(1, 2019)],
        cwe: [639, 1220],
        level: .note,
        confidence: .medium,
        profile: .strict,
        title: "objects protected by an application credential only",
        why: "An API key or client credential identifies the calling application, not the user. Whoever holds it can reach every object.",
        remedy: "Also require a user token, or bind each credential to one tenant and check every object against that tenant.",
        bad: [
            """
            security: [{key: []}]
            paths:
              /orders/{orderId}:
                get: #! GET /orders/{orderId} `key`
                  responses: {"200": {description: one order}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Api-Key}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            securityDefinitions:
              machine: {type: oauth2, flow: application, tokenUrl: "https://shop.test/token", scopes: {read: Read}}
            paths:
              /orders/{orderId}:
                put: #! PUT /orders/{orderId} `machine`
                  security: [{machine: [read]}]
                  responses: {"200": {description: replaced}}
            """,
        ],
        good: [
            """
            security: [{key: [], bearer: []}]
            paths:
              /orders/{orderId}:
                get:
                  responses: {"200": {description: the key comes with a user's token}}
              /orders:
                get:
                  security: [{key: []}]
                  responses: {"200": {description: no object}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Api-Key}
                bearer: {type: http, scheme: bearer}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            securityDefinitions:
              token: {type: apiKey, in: header, name: Authorization}
            security: [{token: []}]
            paths:
              /orders/{orderId}:
                get:
                  responses: {"200": {description: 2.0 has no other way to write a bearer token}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
            "https://www.rfc-editor.org/rfc/rfc6749#section-4.4",
        ],
        check: .operation { operation, pass in
            guard operation.isRead || operation.isWrite, operation.template.isObject, operation.words.bootstrap == nil else { return }
            guard operation.security.identifiesOnlyApplications else { return }
            let shown = operation.security.schemeNames.prefix(3).map { "`\($0.string)`" }.joined(separator: ", ")
            pass.report(
                operation.node, "\(operation.name) is protected only by \(shown), which identifies an application, not a user",
                operation: operation, cause: "\(shown) tells no user")
        })
}
