import Linting
import OpenAPI
import YAML

extension Rule {
    static let readonlyWriteonly = Rule(
        id: "api3-readonly-writeonly",
        owasp: [OWASP(3), OWASP(8), OWASP(6, 2019)],
        cwe: [1068, 915],
        level: .warning,
        title: "property both read-only and write-only",
        why:
            "Each tool honors only one of the two: a value that must never be returned may be returned, or one that clients must not set may be set.",
        remedy: "Keep the one you mean: `writeOnly` for values that are never returned, `readOnly` for values that only the server sets.",
        bad: [
            """
            paths: {}
            components:
              schemas:
                User:
                  type: object
                  properties:
                    pin: {type: string, readOnly: true, writeOnly: true} #! `pin`
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Pin: {type: string, writeOnly: true}
                User:
                  type: object
                  properties:
                    pin: #! `pin`
                      $ref: "#/components/schemas/Pin"
                      readOnly: true
            """,
        ],
        good: [
            """
            paths: {}
            components:
              schemas:
                User:
                  type: object
                  properties:
                    pin: {type: string, writeOnly: true}
                    id: {type: string, readOnly: true, writeOnly: false}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Id: {type: string, readOnly: true}
                User: {type: object, properties: {id: {$ref: "#/components/schemas/Id"}, other: {type: string, writeOnly: true}}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.0.3.html#fixed-fields-20",
            "https://json-schema.org/draft/2020-12/json-schema-validation#name-readonly-and-writeonly",
        ],
        check: .schema { schema, pass in
            let node = schema.node
            let isRead = node.flag(.readOnly)
            let isWrite = node.flag(.writeOnly)
            if !(isRead && isWrite) {
                guard isRead || isWrite, node.has(.allOf) || node.target != nil else { return }
                guard SchemaFacts(schema).flag(isRead ? .writeOnly : .readOnly) else { return }
            }
            pass.report(node, "\(node.schemaName) is both readOnly and writeOnly")
        })
}
