import Linting
import OpenAPI
import YAML

extension Rule {
    static let pastSunset = Rule(
        id: "api9-past-sunset",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059, 477],
        level: .warning,
        title: "sunset date in the past",
        why: "It should be gone but is still documented: either it runs unattended, or the inventory is wrong.",
        remedy: "Turn the operation off and remove it from the description, or set a new date.",
        bad: [
            """
            paths:
              /orders:
                get:
                  deprecated: true
                  x-sunset: 2024-06-30 #! 2024-06-30 past GET /orders
                  responses: {"200": {description: all orders}}
                post:
                  deprecated: true
                  responses:
                    "201":
                      description: created
                      headers:
                        Sunset:
                          schema:
                            type: string
                            const: Sun, 30 Jun 2024 23:59:59 GMT #! 30 Jun 2024
            """,
            """
            swagger: "2.0"
            info:
              title: Shop
              version: 1.0.0
              x-api-sunset: "2023-01-31T00:00:00Z" #! 2023-01-31 API
            paths:
              /orders:
                x-sunset: "2024-10-03" #! 2024-10-03
                get:
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  deprecated: true
                  x-sunset: 2024-10-04
                  responses: {"200": {description: all orders}}
                post:
                  deprecated: true
                  x-sunset: 2031-01-01
                  responses: {"201": {description: created, headers: {Sunset: {schema: {type: string, const: "Wed, 01 Jan 2031 00:00:00 GMT"}}}}}
            """,
            """
            paths:
              /orders:
                get:
                  x-sunset: after the summer
                  responses:
                    "200":
                      description: all orders
                      headers: {Sunset: {description: as RFC 8594 has it, example: "Sat, 31 Dec 2018 23:59:59 GMT", schema: {type: string}}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc8594", "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
        ],
        check: .each([
            .document { specification, pass in
                for sunset in specification.sunsets where sunset.isPast(pass.options) {
                    pass.report(sunset.node, "the sunset of the API, \(sunset.text), is in the past")
                }
            },
            .operation { operation, pass in
                if let sunset = operation.sunset, sunset.isPast(pass.options) {
                    let what = operation.node.encloses(sunset.node) ? operation.name : operation.path
                    pass.report(sunset.node, "the sunset of \(what), \(sunset.text), is in the past", operation: operation)
                }
                guard operation.isDeprecated else { return }
                // An example shows the form of the header as often as its value.
                for value in operation.sunsetHeaders.flatMap(\.fixedValues) {
                    let sunset = Sunset(stated: value)
                    if sunset.isPast(pass.options) {
                        pass.report(value, "the Sunset header is \(sunset.text), which is in the past", operation: operation)
                    }
                }
            },
        ]))
}

extension Sunset {
    fileprivate func isPast(_ options: RuleOptions) -> Bool { day.map { $0 < options.currentDay } ?? false }
}
