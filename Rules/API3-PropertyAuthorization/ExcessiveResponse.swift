import Linting
import OpenAPI
import YAML

extension Rule {
    static let excessiveResponse = Rule(
        id: "api3-excessive-response",
        owasp: [OWASP(3), OWASP(3, 2019)],
        cwe: [213],
        level: .warning,
        confidence: .medium,
        title: "response with more properties than clients need",
        why:
            "Objects that are returned whole grow with every column added to them, and sooner or later one of those columns is not meant for this reader.",
        remedy:
            "Return a schema designed for the operation: a summary in collections, and only the fields that clients display in details.",
        bad: [
            """
            paths:
              /books:
                get:
                  responses:
                    "200":
                      description: all books
                      content: {application/json: {schema: {type: array, maxItems: 9, items: {$ref: "#/components/schemas/Book"}}}}
              /books/{bookId}:
                get:
                  responses:
                    "200":
                      description: one book
                      content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}
            components:
              schemas:
                Book: #! schema `Book` GET /books 16 properties
                  type: object
                  properties: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {}, i: {}, j: {}, k: {}, l: {}, m: {}, n: {}, o: {}, p: {}}
            """,
            """
            paths:
              /me:
                get:
                  responses:
                    "200":
                      description: everything there is
                      content:
                        application/json:
                          schema: #! 42 properties
                            type: object
                            properties:
                              a: {type: object, properties: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {}, i: {}, j: {}, k: {}, l: {}}}
                              b: {type: object, properties: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {}, i: {}, j: {}, k: {}, l: {}}}
                              c: {type: object, properties: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {}, i: {}, j: {}, k: {}, l: {}, m: {}, n: {}, o: {}}}
            """,
        ],
        good: [
            """
            paths:
              /books:
                get:
                  responses:
                    "200":
                      description: all books
                      content: {application/json: {schema: {type: array, maxItems: 9, items: {$ref: "#/components/schemas/Summary"}}}}
            components:
              schemas:
                Summary: {type: object, properties: {id: {type: string}, title: {type: string}}}
            """,
            """
            paths:
              /books/export:
                get:
                  summary: Export all books
                  responses:
                    "200":
                      description: a dump
                      content:
                        application/json:
                          schema:
                            type: object
                            properties: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {}, i: {}, j: {}, k: {}, l: {}, m: {}, n: {}, o: {}, p: {},
                              a1: {}, b1: {}, c1: {}, d1: {}, e1: {}, f1: {}, g1: {}, h1: {}, i1: {}, j1: {}, k1: {}, l1: {}, m1: {}, n1: {}, o1: {},
                              a2: {}, b2: {}, c2: {}, d2: {}, e2: {}, f2: {}, g2: {}, h2: {}, i2: {}, j2: {}, k2: {}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"],
        check: .operation { operation, pass in
            guard !operation.words.isBulkExport else { return }
            let detail = pass.specification.itemOperation(of: operation)
            for entry in operation.responses.successes {
                for schema in entry.response.schemas {
                    let payload = pass.specification.payload(of: schema)
                    let count = payload.propertyCount
                    guard count > min(15, pass.options.responsePropertyLimit) else { continue }
                    let node = payload.object.node
                    if count > pass.options.responsePropertyLimit {
                        pass.report(
                            node, .response,
                            "\(node.schemaName) returns \(count) properties (limit \(pass.options.responsePropertyLimit))",
                            cause: "too many properties")
                    } else if let detail, count > 15, payload.isCollection, detail.returns(payload.object, pass) {
                        pass.report(
                            node,
                            "\(operation.name) returns \(node.schemaName) in full (\(count) properties) for every item, as \(detail.name) does for one",
                            related: [pass.related(operation.node, "the collection"), pass.related(detail.node, "the details")],
                            cause: "details in collections")
                    }
                }
            }
        })
}

extension Operation {
    fileprivate func returns(_ object: Schema, _ pass: Pass) -> Bool {
        responses.successes.contains { $0.response.schemas.contains { pass.specification.payload(of: $0).object == object } }
    }
}
