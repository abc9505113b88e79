import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unrestrictedString = Rule(
        id: "api4-unrestricted-string",
        owasp: [OWASP(4), OWASP(8, 2019)],
        cwe: [1286, 20],
        level: .note,
        confidence: .medium,
        title: "unrestricted string",
        why:
            "Nothing checks a string that nothing describes: markup, control characters, and path segments such as `..` reach the code that uses it.",
        remedy: "Set a `format`, a `pattern`, or an `enum`.",
        bad: [
            """
            paths:
              /orders/{orderId}:
                get:
                  parameters:
                    - {name: orderId, in: path, required: true, schema: {type: string, maxLength: 20}} #! parameter `orderId` neither pattern
                  responses: {"200": {description: one order}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}:
                get:
                  parameters:
                    - {name: orderId, in: path, required: true, type: string} #! `orderId`
                    - {name: sku, in: query, type: string} #! `sku`
                  responses: {"200": {description: one order}}
            """,
        ],
        good: [
            """
            paths:
              /orders/{orderId}:
                post:
                  parameters:
                    - {name: orderId, in: path, required: true, schema: {type: string, format: uuid}}
                    - {name: sku, in: query, schema: {type: string, pattern: "^[A-Z]{8}$"}}
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            description: {type: string, maxLength: 2000}
                            comment: {type: string}
                            note: {type: string}
                            message: {type: string}
                            title: {type: string}
                            firstName: {type: string}
                            size: {type: string, enum: [S, M]}
                  responses:
                    "200":
                      description: one order
                      content: {application/json: {schema: {type: object, properties: {sku: {type: string}}}}}
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
                            kind: {type: string, const: order}
                            sku: {allOf: [{type: string}, {pattern: "^[A-Z]{8}$"}]}
                            notes: {type: array, maxItems: 5, items: {type: string}}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html",
            "https://cwe.mitre.org/data/definitions/1286.html",
        ],
        check: .each([
            .parameter { parameter, pass in
                guard parameter.location == .path, let schema = parameter.schema else { return }
                let name = pass.specification.facts(named: parameter.name).name
                guard !PropertyName.isFreeText(name, by: pass.specification.vocabularies) else { return }
                FreeString.report(schema, "path parameters", &pass)
            },
            .schema { schema, pass in
                guard pass.profile == .strict, !FreeString.isFreeText(schema, pass.specification) else { return }
                FreeString.report(schema, "strings", &pass)
            },
        ]))
}

private enum FreeString {
    static func report(_ schema: Schema, _ cause: String, _ pass: inout Pass) {
        guard schema.statedTypes.contains(.string) else { return }
        let (node, specification) = (schema.node, pass.specification)
        guard pass.accepts(node), !Bounds.restrictsString(schema, in: specification) else { return }
        pass.report(
            node, .request, "string \(node.schemaName) has neither a pattern, a format, nor an enum",
            cause: cause)
    }

    /// Judged by the name of the property, the parameter, the array around it, or the component.
    static func isFreeText(_ schema: Schema, _ specification: Specification) -> Bool {
        var current = schema.node
        while let parent = current.parent {
            if parent.isMapping, let keyword = Keyword(of: parent), [.properties, .schemas, .definitions].contains(keyword),
                let key = current.key
            {
                return isFreeText(key, specification)
            }
            if let name = current.text(.name), current.has(.in) { return isFreeText(name, specification) }
            guard parent.isSequence || [.items, .schema, .allOf, .oneOf, .anyOf].contains(Keyword(of: current)) else { return false }
            current = parent
        }
        return false
    }

    private static func isFreeText(_ name: Text, _ specification: Specification) -> Bool {
        PropertyName.isFreeText(specification.facts(named: name).name, by: specification.vocabularies)
    }
}
