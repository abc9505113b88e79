import Linting
import OpenAPI
import YAML

extension Rule {
    static let unscopedCollection = Rule(
        id: "api1-unscoped-collection",
        owasp: [OWASP(1), OWASP(1, 2019)],
        cwe: [639, 285, 862],
        level: .note,
        confidence: .low,
        title: "everyone's objects listed to any caller",
        why:
            "Any valid credential passes, and nothing in the contract limits the list to the caller's own objects: anyone who signs up can read all of them.",
        remedy:
            "Return only the caller's objects, under `/me` or filtered by the server, and say so in the description. Require a scope where some callers may see everything.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /payments/transactions:
                get: #! GET /payments/transactions transaction
                  summary: List transactions
                  responses: {"200": {description: transactions}}
              /users/all:
                get: #! GET /users/all user
                  responses: {"200": {description: users}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            securityDefinitions:
              token: {type: apiKey, in: header, name: Authorization}
            security: [{token: []}]
            paths:
              /orders/recent:
                get: #! GET /orders/recent order
                  responses: {"200": {description: orders}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /me/orders:
                get:
                  responses: {"200": {description: the caller's}}
              /orders:
                get:
                  summary: Lists your orders
                  responses: {"200": {description: orders}}
              /invoices:
                get:
                  security: [{login: [invoices:read]}]
                  responses: {"200": {description: invoices}}
              /books:
                get:
                  responses: {"200": {description: books}}
              /service-accounts:
                get:
                  responses: {"200": {description: accounts of machines}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                login:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://shop.test/token", scopes: {"invoices:read": read}}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /users/{userId}/orders:
                get:
                  responses: {"200": {description: orders of a user}, "403": {description: of another}}
              /orders:
                get:
                  parameters:
                    - {name: customerId, in: query, required: true, schema: {type: string, format: uuid}}
                  responses: {"200": {description: orders of a customer}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
            "https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html",
        ],
        check: .operation { operation, pass in
            guard operation.isRead, operation.access == .authenticated, operation.audience == .many, !operation.template.isObject else {
                return
            }
            guard operation.words.bootstrap == nil, let thing = operation.template.listedThing, !operation.isForAdministrators else {
                return
            }
            guard !operation.mentionsCaller, !operation.requiresOwner else { return }
            let isPeople = operation.template.listsPeople
            pass.report(
                operation.node,
                "\(operation.name) lists every \(thing) to any caller: no scope is required, and nothing limits the list to the caller's own",
                level: operation.template.listsClients && !operation.documents(status: 403) && pass.specification.hasOwnUsers
                    ? .warning : .note,
                operation: operation, risks: isPeople ? [OWASP(3), OWASP(5)] : [OWASP(3)], cause: "lists without a scope")
        })
}
