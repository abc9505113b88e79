import Linting
import OpenAPI
import YAML

extension Rule {
    static let sharedSchema = Rule(
        id: "api3-shared-schema",
        owasp: [OWASP(3), OWASP(6, 2019)],
        cwe: [915, 213],
        level: .note,
        confidence: .medium,
        profile: .strict,
        title: "one schema for request and response",
        why: "Every property added for readers also becomes writable by clients, and the other way around, without anyone deciding it.",
        remedy:
            "Give requests their own schema, or mark properties that only the server sets `readOnly` and those never returned `writeOnly`.",
        bad: [
            """
            paths:
              /books:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}
                  responses:
                    "201":
                      description: created
                      content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}
            components:
              schemas:
                Book: #! schema `Book` 4 properties
                  type: object
                  properties: {id: {type: string}, title: {type: string}, author: {type: string}, rating: {type: number}}
            """,
            """
            swagger: "2.0"
            info: {title: Library, version: 1.0.0}
            paths:
              /books:
                get:
                  responses: {"200": {description: all books, schema: {type: array, maxItems: 9, items: {$ref: "#/definitions/Book"}}}}
                post:
                  parameters: [{name: book, in: body, schema: {$ref: "#/definitions/Book"}}]
                  responses: {"201": {description: created}}
            definitions:
              Book: #! schema `Book`
                type: object
                properties: {id: {type: string}, title: {type: string}, author: {type: string}, rating: {type: number}}
            """,
        ],
        good: [
            """
            paths:
              /books:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}
                  responses:
                    "201":
                      description: created
                      content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}
            components:
              schemas:
                Book:
                  type: object
                  properties: {id: {type: string, readOnly: true}, title: {type: string}, author: {type: string}, rating: {type: number}}
            """,
            """
            paths:
              /labels:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Label"}}}
                  responses:
                    "201":
                      description: fewer than four properties
                      content: {application/json: {schema: {$ref: "#/components/schemas/Label"}}}
            components:
              schemas:
                Label: {type: object, properties: {name: {type: string}, color: {type: string}, size: {type: integer}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
            "https://spec.openapis.org/oas/v3.0.3.html#fixed-fields-20",
        ],
        check: .document { specification, pass in
            var bodies: Set<Schema> = []
            var shared: Set<Node> = []
            for operation in specification.servedOperations {
                let responses = operation.responses
                if operation.sharesResponses, let map = responses.node, !shared.insert(map).inserted { continue }
                for entry in responses.successes { bodies.formUnion(entry.response.schemas) }
            }
            let returned = Set(bodies.map { ResponsePayload($0).object.node })
            var seen: Set<Node> = []
            for body in specification.servedOperations.lazy.filter(\.isWrite).flatMap(\.requestSchemas) {
                let schema = specification.facts(of: body).items ?? body
                guard returned.contains(schema.node), seen.insert(schema.node).inserted else { continue }
                let properties = specification.properties(of: schema)
                guard properties.count >= 4, !properties.contains(where: { $0.schema.isSplit }) else { continue }
                pass.report(
                    schema.node,
                    "\(schema.node.schemaName) is both accepted and returned: none of its \(properties.count) properties is readOnly or writeOnly",
                    related: pass.users(of: schema.node, .request))
            }
        })
}

extension Schema {
    /// Whether it declares that it belongs to one direction only.
    fileprivate var isSplit: Bool {
        if site.flag(.readOnly) || site.flag(.writeOnly) { return true }
        let facts = SchemaFacts(self)
        return facts.flag(.readOnly) || facts.flag(.writeOnly)
    }
}
