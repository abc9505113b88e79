import Linting
import OpenAPI
import YAML

extension Rule {
    static let discriminator = Rule(
        id: "api3-discriminator",
        owasp: [OWASP(3), OWASP(8), OWASP(8, 2019)],
        cwe: [843, 20],
        level: .warning,
        confidence: .medium,
        profile: .strict,
        title: "discriminator property that may be missing",
        why:
            "This property decides which schema an object must satisfy. If it can be missing or of any type, the sender picks the most permissive schema, or none.",
        remedy: "Declare the property as a required string in the schema, or in every alternative.",
        bad: [
            """
            paths: {}
            components:
              schemas:
                Pet:
                  type: object
                  discriminator: {propertyName: kind} #! `kind` not required
                  properties: {kind: {type: string}}
                Toy:
                  type: object
                  required: [kind]
                  discriminator: {propertyName: kind} #! `kind` not a string
                  properties: {kind: {type: integer}}
            """,
            """
            paths: {}
            components:
              schemas:
                Animal:
                  oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
                  discriminator: {propertyName: kind} #! `kind` not a property schema `Dog`
                Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
                Dog: {type: object, required: [kind], properties: {name: {type: string}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            definitions:
              Pet:
                type: object
                discriminator: kind #! `kind` not a property
                required: [kind]
                properties: {name: {type: string}}
            """,
        ],
        good: [
            """
            paths: {}
            components:
              schemas:
                Pet:
                  type: object
                  required: [kind]
                  discriminator: {propertyName: kind}
                  properties: {kind: {type: string, enum: [cat, dog]}}
                Animal:
                  oneOf: [{$ref: "#/components/schemas/Cat"}]
                  discriminator: {propertyName: kind}
                Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Animal:
                  oneOf: [{$ref: "#/components/schemas/Cat"}]
                  discriminator: {propertyName: kind, defaultMapping: Cat}
                Cat: {type: object, properties: {kind: {const: cat}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            definitions:
              Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#discriminator-object",
            "https://spec.openapis.org/oas/v3.2.0.html#discriminator-object",
        ],
        check: .schema { schema, pass in
            guard let node = schema.node[.discriminator], let name = node.text ?? node.text(.propertyName) else { return }
            let specification = pass.specification
            let facts = SchemaFacts(schema)
            guard !facts.isCut else { return }
            let wanted = Wanted(name: name, mayBeMissing: node.has(.defaultMapping))
            if let fault = wanted.fault(in: facts, specification), !facts.alternatives.isEmpty {
                guard facts.properties.isEmpty || fault == "not a property" else {
                    pass.report(node, "the discriminator `\(name.string)` is \(fault)")
                    return
                }
                for alternative in facts.alternatives.prefix(200) where !alternative.node.isDangling {
                    let inner = SchemaFacts(alternative)
                    guard inner.alternatives.isEmpty, !inner.isCut, let fault = wanted.fault(in: inner, specification) else { continue }
                    pass.report(node, "the discriminator `\(name.string)` is \(fault) of \(alternative.node.schemaName)")
                    return
                }
            } else if let fault = wanted.fault(in: facts, specification) {
                pass.report(node, "the discriminator `\(name.string)` is \(fault)")
            }
        })
}

/// What a discriminator requires of a schema.
private struct Wanted {
    let name: Text
    let mayBeMissing: Bool

    /// nil if the schema meets the requirement.
    func fault(in facts: SchemaFacts, _ specification: Specification) -> String? {
        guard let property = facts.conjuncts.lazy.compactMap({ $0[.properties]?.child(name) }).first else { return "not a property" }
        let types = SchemaFacts(Schema(property.resolved, at: property)).types
        if !types.isEmpty, !types.contains(.string) { return "not a string" }
        let isRequired = facts.conjuncts.contains { $0[.required].map { specification.lists(name, in: $0) } ?? false }
        return isRequired || mayBeMissing ? nil : "not required"
    }
}
