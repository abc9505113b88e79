import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unpaginatedCollection = Rule(
        id: "api4-unpaginated-collection",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770],
        level: .warning,
        confidence: .medium,
        title: "collection without pagination",
        why:
            "The response grows with the data: a call that takes milliseconds at launch can bring the service down later, and one call returns everything.",
        remedy: "Accept a cursor or page number and a bounded page size, or set `maxItems` if the list is short by nature.",
        bad: [
            """
            paths:
              /orders:
                get: #! GET /orders no page, cursor, or limit
                  parameters:
                    - {name: status, in: query, schema: {type: string}}
                  responses:
                    "200": {description: all orders, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Order"}}}}}
            components:
              schemas:
                Order: {type: object, properties: {id: {type: string}}}
            """,
            """
            paths:
              /shop/books:
                get: #! GET /shop/books
                  responses:
                    "200":
                      description: all books
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              total: {type: integer}
                              books: {type: array, items: {type: object, properties: {title: {type: string}}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get: #! GET /orders
                  responses:
                    "200": {description: all orders, schema: {type: array, maxItems: 5000, items: {type: object}}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: cursor, in: query, schema: {type: string}}
                  responses:
                    "200": {description: all orders, content: {application/json: {schema: {type: array, items: {type: object}}}}}
              /sizes:
                get:
                  responses:
                    "200": {description: all sizes, content: {application/json: {schema: {type: array, maxItems: 1000, items: {type: string}}}}}
              /countries:
                get:
                  responses:
                    "200": {description: all countries, content: {application/json: {schema: {type: array, items: {type: object}}}}}
              /time-zones:
                get:
                  responses:
                    "200": {description: all time zones, content: {application/json: {schema: {type: array, items: {type: string}}}}}
              /currencies:
                get:
                  responses:
                    "200": {description: all currencies, content: {application/json: {schema: {type: array, items: {type: string}}}}}
            """,
            """
            paths:
              /orders/{orderId}:
                get:
                  responses:
                    "200":
                      description: one order with its lines
                      content: {application/json: {schema: {type: object, properties: {items: {type: array, items: {type: object}}}}}}
              /stores/{storeId}/position:
                get:
                  responses:
                    "200": {description: a point, content: {application/json: {schema: {type: array, items: {type: number}}}}}
              /books:
                get:
                  responses:
                    "200":
                      description: a page, and where the next one is
                      content:
                        application/json:
                          schema: {type: object, properties: {next: {type: string}, data: {type: array, items: {type: object}}}}
              /albums:
                get:
                  parameters:
                    - {name: ids, in: query, required: true, schema: {type: string}}
                  responses:
                    "200": {description: those asked for, content: {application/json: {schema: {type: array, items: {type: object}}}}}
              /orders/export:
                get:
                  responses:
                    "200": {description: everything, content: {application/json: {schema: {type: array, items: {type: object}}}}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"],
        check: .operation { operation, pass in
            guard operation.method == "GET", operation.words.bootstrap == nil, !operation.words.isBulkExport else { return }
            guard let list = CollectionResponse(of: operation), !list.tellsNextPage else { return }
            let facts = SchemaFacts(list.array)
            if facts.isEnumerated || (facts.least(.maxItems) ?? .infinity) <= 1_000 { return }
            if let items = facts.items, SchemaFacts(items).isEnumerated { return }
            let specification = pass.specification
            let vocabularies = specification.vocabularies
            if let last = operation.template.segments.last(where: { $0.isLiteral }),
                PropertyName.isEnumLikeCollection(last.words, by: vocabularies)
            {
                return
            }
            guard !operation.parameters.contains(paging), !operation.pagesByHeader else { return }
            pass.report(
                operation.node, "\(operation.name) returns a list of any length and accepts no page, cursor, or limit",
                operation: operation,
                related: [pass.related(list.array.site, "the list")], cause: "no pages")
        })
}

/// Selects parameters that ask for a page, or for the items of a single object.
private let paging = PartTest<Parameter> { parameter, specification in
    let name = specification.facts(named: parameter.name).name
    return ParameterName.isPaging(name, by: specification.vocabularies)
        || parameter.location != .path && parameter.isRequired && ParameterName.isObjectId(name, by: specification.vocabularies)
}

extension Operation {
    /// Link (RFC 8288) or Content-Range on the success response.
    fileprivate var pagesByHeader: Bool { responses.contains(pageOfMany) }
}

private let pageOfMany = PartTest<OperationResponse> { entry, _ in
    entry.isSuccess && (entry.response.hasHeader("link") || entry.response.hasHeader("content-range"))
}
