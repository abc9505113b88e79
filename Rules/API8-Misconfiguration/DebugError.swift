import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let debugError = Rule(
        id: "api8-debug-error",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [209, 537],
        level: .warning,
        confidence: .medium,
        title: "error that exposes internals",
        why:
            "Stack traces, queries, and file paths reveal which code and versions are running, and show an attacker how an attack is progressing.",
        remedy: "Log the details on the server under an id, and return that id with a message for people.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "500":
                      description: our fault
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              message: {type: string}
                              stackTrace: {type: string} #! `stackTrace` stack trace GET /orders
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    default: {description: wrong, schema: {$ref: "#/definitions/Fault"}}
            definitions:
              Fault:
                type: object
                properties:
                  error:
                    type: object
                    properties:
                      sql: {type: string} #! `sql` SQL
                      debug: {type: object} #! `debug`
                      diagnostics: {type: object} #! debug information
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    "500":
                      description: our fault
                      content:
                        application/problem+json:
                          schema:
                            type: object
                            properties:
                              title: {type: string}
                              detail: {type: string}
                              traceId: {type: string}
                              path: {type: string}
                              debug: {type: boolean}
            """,
            """
            paths:
              /crashes/{crashId}:
                get:
                  responses:
                    "200":
                      description: the resource is a crash
                      content:
                        application/json:
                          schema: {type: object, properties: {stackTrace: {type: string}}}
            """,
        ],
        references: [
            "https://cwe.mitre.org/data/definitions/209.html",
            "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html",
        ],
        check: .document { specification, pass in
            for schema in specification.errorSchemas {
                for property in schema.properties {
                    let name = specification.facts(named: property.name).name
                    guard let detail = PropertyName.isErrorDetail(name, by: specification.vocabularies) else { continue }
                    let facts = SchemaFacts(property.schema)
                    if facts.isEnumerated || facts.flag(.writeOnly) || [SchemaTypes.boolean, .integer, .number].contains(facts.types) {
                        continue
                    }
                    pass.report(
                        property.schema.site, .response, through: schema.node,
                        "`\(property.name.string)` exposes \(detail.withArticle) in an error")
                }
            }
        })
}

extension InternalDetail {
    /// Its term with an article, if it takes one.
    fileprivate var withArticle: String {
        switch self {
        case .sql, .debugInformation: term
        case .stated(let phrase) where phrase.hasSuffix("information"): phrase
        default: term.withArticle
        }
    }
}
