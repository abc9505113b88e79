import Linting
import OpenAPI
import YAML

extension Rule {
    static let invalidPattern = Rule(
        id: "api4-invalid-pattern",
        owasp: [OWASP(4), OWASP(8, 2019)],
        cwe: [1286, 185],
        level: .warning,
        title: "pattern that is not a valid regular expression",
        why:
            "A validator that cannot parse the pattern ignores it or fails; either way, a check that the contract promises does not happen.",
        remedy: "Write the pattern in ECMA-262 syntax: no inline flags such as `(?i)`, no `(?P<name>`, no possessive quantifiers.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - name: code
                      in: query
                      schema:
                        type: string
                        pattern: "^[a-z+$" #! ^[a-z+$
                  responses: {"200": {description: all orders}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            code:
                              type: string
                              pattern: "(?i)^[a-z]+$" #! not a valid ECMA-262 regular expression
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            #"""
            paths:
              /orders:
                get:
                  parameters:
                    - {name: code, in: query, schema: {type: string, pattern: '^[a-z]+$'}}
                    - {name: day, in: query, schema: {type: string, pattern: '^(?<year>\d{4})-(?!00)\d{2}$'}}
                  responses: {"200": {description: all orders}}
            """#,
            #"""
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {name: name, in: query, schema: {type: string, pattern: '^\p{L}+$'}}
                    - {name: note, in: query, schema: {type: string, pattern: '^[^<>{}]*$'}}
                  responses: {"200": {description: all orders}}
            """#,
        ],
        references: [
            "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.3",
            "https://262.ecma-international.org/#sec-patterns",
        ],
        check: .schema { schema, pass in
            for (node, pattern) in schema.patterns {
                guard let error = pass.specification.patternError(pattern) else { continue }
                let shown = pattern.string.shortened(to: 60)
                pass.report(
                    node, "pattern \(shown) is not a valid ECMA-262 regular expression: \(error.message) at byte \(error.offset)",
                    cause: pattern.string)
            }
        })
}
