import Linting
import OpenAPI
import YAML

extension Rule {
    static let redosPattern = Rule(
        id: "api4-redos-pattern",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [1333, 400],
        level: .warning,
        title: "pattern prone to catastrophic backtracking",
        why: "A short string that almost matches keeps a backtracking matcher busy for minutes: a single request blocks a worker.",
        remedy: "Rewrite the pattern so that it can match a string in only one way, or use an engine that does not backtrack.",
        bad: [
            #"""
            paths:
              /users:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            email:
                              type: string
                              pattern: '^([a-zA-Z0-9]+)*@shop\.test$' #! exponentially
                  responses: {"201": {description: created}}
            """#,
            #"""
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /users:
                get:
                  parameters:
                    - name: name
                      in: query
                      type: string
                      pattern: '^\s*\w*\w*\w*!$' #! power
                  responses: {"200": {description: all users}}
            """#,
        ],
        good: [
            #"""
            paths:
              /users:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            email: {type: string, pattern: '^[a-zA-Z0-9._-]{1,64}@[a-z0-9-]{1,63}\.test$'}
                            slug: {type: string, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'}
                  responses: {"201": {description: created}}
            """#,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /users:
                get:
                  parameters:
                    - {name: name, in: query, schema: {type: string, pattern: "^[a-z]+$"}}
                    - {name: tags, in: query, schema: {type: object, patternProperties: {"^x-[a-z]+$": {type: string}}}}
                  responses: {"200": {description: all users}}
            """,
        ],
        references: [
            "https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS",
            "https://cwe.mitre.org/data/definitions/1333.html",
        ],
        check: .schema { schema, pass in
            for (node, pattern) in schema.patterns {
                guard let ambiguity = pass.specification.pattern(pattern)?.ambiguity else { continue }
                let how: String
                let range: Range<Int>
                switch ambiguity {
                case .exponential(let at): (how, range) = ("exponentially", at)
                case .polynomial(let degree, let at) where degree > 2: (how, range) = ("with the power \(degree) of the length", at)
                default: continue
                }
                let part = pattern.slice(range.lowerBound, range.upperBound).string
                let level: Level = pass.accepts(schema.node) ? .warning : .note
                pass.report(
                    node, .request, through: schema.node,
                    "pattern \(pattern.string.shortened(to: 60)) backtracks \(how) at \(part.shortened(to: 40))",
                    level: level, cause: pattern.string)
            }
        })
}
