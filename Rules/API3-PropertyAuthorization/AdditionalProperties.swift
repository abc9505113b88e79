import Linting
import OpenAPI
import YAML

extension Rule {
    static let additionalProperties = Rule(
        id: "api3-additional-properties",
        owasp: [OWASP(3), OWASP(6, 2019)],
        cwe: [915, 20],
        level: .warning,
        title: "request object that accepts any property",
        why: "Clients can send properties that nobody listed, such as `isAdmin`, and code that binds the body to a model stores them.",
        remedy: "Set `additionalProperties: false`, or describe what an additional property may contain.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /profile:
                patch:
                  requestBody:
                    content: {application/json: {schema: {type: object, additionalProperties: true}}} #! the body any property
                  responses: {"200": {description: changed}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
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
                          properties: {note: {type: string}}
                          additionalProperties: true #! the body any property POST /orders
                  responses: {"201": {description: created}}
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
                            note: {type: string}
                            size: {type: object, additionalProperties: {}} #! `size`
                          unevaluatedProperties: true #! unevaluatedProperties
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
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
                            labels: {type: object, additionalProperties: {type: string, maxLength: 20}, maxProperties: 9}
                          additionalProperties: false
                  responses: {"201": {description: a map with a value schema}}
            """,
            """
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: responses may grow
                      content: {application/json: {schema: {type: object, additionalProperties: true}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            definitions:
              Order: {type: object, properties: {note: {type: string}}, additionalProperties: false}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
            "https://json-schema.org/understanding-json-schema/reference/object#additionalproperties",
        ],
        fix: .unsafe,
        check: .schema { schema, pass in
            let node = schema.node
            let keyword: Keyword
            if let value = node[.additionalProperties], value.admitsAnything {
                keyword = .additionalProperties
            } else if node[.unevaluatedProperties]?.boolean == true {
                keyword = .unevaluatedProperties
            } else {
                return
            }
            guard pass.accepts(node), !SchemaFacts(schema.composition).isClosed, let value = node[keyword] else { return }
            // An object that lists no properties is usually intended as a map.
            // In the body of a write that anyone may send, or that changes a person's account, it is a risk nevertheless.
            let isBody = Keyword(of: schema.site) == .schema
            let isOpenBody = isBody && (pass.reach(node, .request) == .everyone || pass.specification.changesPerson(node))
            let level: Level = node.has(.properties) || node.has(.allOf) || isOpenBody ? .warning : .note
            pass.report(
                value, .request, through: node,
                "\(node.schemaName) allows any property: `\(keyword.spelling)` is \(value.isMapping ? "empty" : "true")",
                level: level, cause: "`\(keyword.spelling)` lets anything pass",
                fix: { $0.close(node, keyword) })
        })
}

extension Specification {
    /// Whether a body is that of a write to the caller's or another person's account.
    fileprivate func changesPerson(_ body: Node) -> Bool {
        exposure(of: body, .request).first.contains { number in
            let operation = operations[number]
            guard operation.words.assigns, !operation.isForAdministrators else { return false }
            return operation.words.assignment == .caller || operation.words.assignment == .person
        }
    }
}

extension Node {
    /// `true` or `{}`.
    fileprivate var admitsAnything: Bool { boolean == true || isMapping && count == 0 && target == nil }
}

extension SchemaFacts {
    /// Another keyword that closes the whole object.
    fileprivate var isClosed: Bool { conjuncts.contains { $0[.additionalProperties]?.boolean == false } }
}
