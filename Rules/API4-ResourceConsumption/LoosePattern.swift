import Linting
import OpenAPI
import YAML

extension Rule {
    static let loosePattern = Rule(
        id: "api4-loose-pattern",
        owasp: [OWASP(4), OWASP(8, 2019)],
        cwe: [777, 625],
        level: .note,
        profile: .strict,
        title: "pattern that is not anchored",
        why: "Validators search for a pattern anywhere in the value: without `^` and `$`, anything may come before and after the match.",
        remedy: "Start every alternative with `^` and end it with `$`: `^(?:one|two)$`.",
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
                        pattern: "[a-z]{3}" #! [a-z]{3} anchored
                  responses: {"200": {description: all orders}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              code:
                                type: string
                                pattern: ".*" #! everything
                              kind:
                                type: string
                                pattern: "^one|two$" #! alternative
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: code, in: query, schema: {type: string, pattern: "^[a-z]{3}$"}}
                    - {name: kind, in: query, schema: {type: string, pattern: "^(?:one|two)$"}}
                    - {name: size, in: query, schema: {type: string, pattern: "^S$|^M$"}}
                  responses: {"200": {description: all orders}}
            """,
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            password: {type: string, pattern: "^(?=.*[0-9]).{12,64}$"}
                            example: {type: string, example: "[a-z]"}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.3", "https://cwe.mitre.org/data/definitions/777.html",
        ],
        fix: .unsafe,
        check: .schema { schema, pass in
            guard let text = schema.pattern, let node = schema.node[.pattern] else { return }
            guard let pattern = pass.specification.pattern(text), !pattern.isAnchored || pattern.matchesEverything else { return }
            let lack = pattern.matchesEverything ? "matches everything" : "is not anchored at both ends in every alternative"
            pass.report(
                node, "pattern \(text.string.shortened(to: 60)) \(lack)", cause: lack,
                fix: { pattern.matchesEverything ? nil : $0.anchor(node) })
        })
}
