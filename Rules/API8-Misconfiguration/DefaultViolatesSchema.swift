import Linting
import OpenAPI
import YAML

extension Rule {
    static let defaultViolatesSchema = Rule(
        id: "api8-default-violates-schema",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1173, 1188],
        level: .warning,
        title: "default or enum value that violates its own schema",
        why:
            "If the client sends nothing, the server falls back to a value that it would reject from a client, and that value reaches code that relies on the limit.",
        remedy: "Use a default (or enum values) that the schema accepts.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - name: size
                      in: query
                      schema:
                        type: integer
                        maximum: 100
                        default: 1000 #! 1000 maximum of 100
                    - name: sort
                      in: query
                      schema:
                        allOf: [{$ref: "#/components/schemas/Sort"}]
                        default: random #! `random` enum
                  responses: {"200": {description: all orders}}
            components:
              schemas:
                Sort: {type: string, enum: [asc, desc]}
                Code:
                  type: string
                  minLength: 4
                  default: abc #! `abc` minLength of 4
                Level:
                  type: integer
                  enum: [1, 2, high] #! `high` integer
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - name: open
                      in: query
                      type: boolean
                      default: "true" #! `true` string boolean
                  responses: {"200": {description: all orders}}
            definitions:
              Lines:
                type: array
                items: {type: string}
                default: none #! array
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: size, in: query, schema: {type: integer, maximum: 100, default: 20}}
                    - {name: rate, in: query, schema: {type: number, minimum: 0, default: 1}}
                    - {name: sort, in: query, schema: {type: string, enum: [asc, desc], default: asc}}
                  responses: {"200": {description: all orders}}
            components:
              schemas:
                Note: {type: string, nullable: true, default: null}
                Count: {type: integer, default: 1.0}
                Any: {default: 1000, properties: {enum: {type: string}}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Note: {type: [string, "null"], default: null, enum: [a, null]}
                Choice: {oneOf: [{type: string}, {type: integer}], default: 1}
                Tags: {type: array, items: {type: string}, default: []}
            """,
        ],
        references: [
            "https://json-schema.org/draft/2020-12/json-schema-validation#section-9.2",
            "https://spec.openapis.org/oas/v3.0.4.html#schema-object",
        ],
        check: .schema { schema, pass in
            let node = schema.node
            guard node.has(.default) || node.has(.enum) else { return }
            let facts = SchemaFacts(schema)
            let limits = ValueLimits(facts)
            if let value = node[.default], !value.isNull,
                let fault = limits.fault(of: value) ?? limits.enumFault(of: value, pass.specification)
            {
                // One habit explains all quoted defaults, so they share a cause.
                let isQuoted = value.stringText != nil && limits.typeFault(of: value) != nil
                pass.report(
                    value, "the default of \(node.schemaName)\(value.isScalar ? ", \(value.shown)," : "") \(fault.text)",
                    level: fault.isMild ? .note : .warning, cause: isQuoted ? "default \(fault.text)" : nil)
            }
            guard let list = node[.enum], list.isSequence else { return }
            for value in pass.specification.samples(of: list) {
                // Only types count: a number outside its bounds casts doubt on the bounds instead.
                guard let fault = limits.typeFault(of: value) else { continue }
                pass.report(
                    value,
                    "the enum of \(node.schemaName) lists \(value.isScalar ? "\(value.shown), which" : "a value that") \(fault.text)",
                    level: fault.isMild ? .note : .warning)
                return
            }
        })
}

extension Node {
    fileprivate var shown: String { "`\(String((text?.string ?? "").prefix(40)))`" }
}
