import Linting
import OpenAPI
import YAML

extension Rule {
    static let deprecatedWithoutSunset = Rule(
        id: "api9-deprecated-without-sunset",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059, 477],
        level: .note,
        title: "deprecated without a sunset date",
        why:
            "Nobody maintains an operation that is on its way out, and without an end date it stays: old code, open to anyone who remembers it.",
        remedy: "Mark it `deprecated: true`, say when it will be turned off (`x-sunset: 2026-12-31`), and send the `Sunset` header.",
        bad: [
            """
            paths:
              /orders:
                get: #! GET /orders
                  deprecated: true
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get: #! GET /orders
                  deprecated: true
                  responses: {"200": {description: all orders, headers: {X-Total: {type: integer}}}}
            """,
            """
            paths:
              /partners/lookup:
                get: #! GET /partners/lookup `legacy`
                  summary: Legacy partner lookup
                  responses: {"200": {description: a partner}}
              /orders/{id}/status-legacy:
                get: #! `legacy`
                  responses: {"200": {description: a status}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  deprecated: true
                  x-sunset: 2026-12-31
                  responses: {"200": {description: all orders}}
                post:
                  deprecated: true
                  responses: {"201": {description: created, headers: {Sunset: {schema: {type: string}}}}}
                put:
                  deprecated: false
                  responses: {"200": {description: replaced}}
            """,
            """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0, x-api-sunset: 2026-12-31}
            paths:
              /orders:
                get:
                  deprecated: true
                  responses: {"200": {description: all orders}}
            """,
            """
            paths:
              /legacy-systems:
                get:
                  summary: All legacy systems
                  responses: {"200": {description: all systems}}
              /models/deprecated:
                get:
                  summary: List deprecated models
                  responses: {"200": {description: all of them}}
              /models/{id}/deprecation:
                post:
                  operationId: deprecatedModelCreate
                  summary: Mark a model as deprecated
                  responses: {"204": {description: marked}}
              /orders:
                x-sunset-date: 2026-12-31
                get:
                  deprecated: true
                  responses: {"200": {description: all orders}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc8594", "https://www.rfc-editor.org/rfc/rfc9745"],
        check: .operation { operation, pass in
            let word = operation.isDeprecated ? nil : operation.words.legacyWord
            guard operation.isDeprecated || word != nil, pass.specification.sunsets.isEmpty, operation.sunset == nil,
                operation.sunsetHeaders.isEmpty
            else { return }
            if let word {
                pass.report(
                    operation.node, "\(operation.name) calls itself `\(word)`, but is not marked deprecated and has no sunset date",
                    confidence: .low, operation: operation, cause: "not marked deprecated")
            } else {
                pass.report(
                    operation.node, "\(operation.name) is deprecated but has no sunset date", operation: operation, cause: "no sunset")
            }
        })
}
