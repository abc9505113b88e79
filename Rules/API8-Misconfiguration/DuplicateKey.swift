import Linting
import OpenAPI
import YAML

extension Rule {
    static let duplicateKey = Rule(
        id: "api8-duplicate-key",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [694, 436],
        level: .error,
        title: "duplicate key",
        why:
            "Some parsers use the first value, some the last, and some reject the file: what was reviewed and what is enforced may differ.",
        remedy: "Keep one of the entries.",
        bad: [
            """
            security: [{bearer: []}]
            paths: {}
            security: [] #! `security` occurs twice
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all orders}
                    200: {description: all orders} #! `200`
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get: {responses: {"200": {description: all orders}}}
                post: {responses: {"200": {description: created}}}
            """,
            """
            paths: {}
            x-shared: &shared {type: string, maxLength: 10}
            components:
              schemas:
                A: {<<: *shared, maxLength: 20}
            """,
        ],
        references: ["https://yaml.org/spec/1.2.2/#3213-node-comparison", "https://www.rfc-editor.org/rfc/rfc8259#section-4"],
        check: .document { specification, pass in
            for entry in specification.documents.flatMap(\.tree.duplicateEntries) {
                let first = entry.site.parent?.entry(entry.keyNumber)
                pass.report(
                    entry.site, "the key `\(entry.key.string)` occurs twice in one mapping",
                    related: first.map { [pass.related($0.site, "first occurrence")] } ?? [])
            }
        })
}
