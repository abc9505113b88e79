import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unboundedPageSize = Rule(
        id: "api4-unbounded-page-size",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770],
        level: .warning,
        title: "page size without a maximum",
        why:
            "One call with a page size of millions reads the whole table. A few such calls stop the service, and one is enough to scrape it.",
        remedy: "Set `maximum`, for example to 100, and enforce it.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, minimum: 1}} #! `limit` maximum GET /orders
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {name: page, in: query, type: integer, maximum: 1000}
                    - {name: per_page, in: query, type: integer, format: int32} #! `per_page`
                  responses: {"200": {description: all orders}}
            """,
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {$ref: "#/components/parameters/Size"}
                  responses:
                    "200": {description: all orders, content: {application/json: {schema: {type: array, items: {type: string}}}}}
            components:
              parameters:
                Size: {name: size, in: query, description: "at most 50", schema: {type: integer}} #! `size` words
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100}}
                    - {name: pageSize, in: query, schema: {type: integer, enum: [10, 20, 50]}}
                    - {name: per_page, in: query, schema: {$ref: "#/components/schemas/PageSize"}}
                  responses: {"200": {description: all orders}}
            components:
              schemas:
                PageSize: {type: integer, maximum: 100}
            """,
            """
            paths:
              /avatar:
                get:
                  parameters:
                    - {name: size, in: query, description: edge in pixels, schema: {type: integer}}
                    - {name: count, in: query, schema: {type: boolean}}
                  responses: {"200": {description: a picture}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {name: top, in: query, schema: {type: integer, exclusiveMaximum: 101}}
                    - {name: cursor, in: query, schema: {type: string, maxLength: 64}}
                  responses: {"200": {description: all orders}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"],
        fix: .unsafe,
        check: .parameter { parameter, pass in
            guard parameter.location == .query, let schema = parameter.schema else { return }
            let specification = pass.specification
            let name = specification.facts(named: parameter.name).name
            guard ParameterName.isPageSize(name, by: specification.vocabularies), specification.access(of: parameter.node, .request) != nil
            else { return }
            guard PageSize.isNumber(schema, name), !Bounds.numberAbove(schema, in: specification) else { return }
            guard !PageSize.isAmbiguous(name) || PageSize.belongsToList(parameter, specification) else { return }
            let isInWords = parameter.description.map(PageSize.namesMaximum) ?? false
            let lack = isInWords ? "states its maximum only in words" : "has no maximum"
            pass.report(
                parameter.node, .request, "page size `\(parameter.name.string)` \(lack)", level: isInWords ? .note : .warning,
                cause: "page size `\(parameter.name.string)`, \(isInWords)",
                fix: { fixing in
                    let isNumber = !schema.statedTypes.isDisjoint(with: [.integer, .number])
                    return isNumber && schema.site == schema.node ? fixing.limit(.maximum, of: schema, standard: 100) : nil
                })
        })
}

private enum PageSize {
    static func isNumber(_ schema: Schema, _ name: Name) -> Bool {
        let types = SchemaFacts(schema).types
        if !types.isDisjoint(with: [.integer, .number]) { return true }
        return (types.isEmpty || types == .string) && (name.words.count > 1 || name.words == ["limit"])
    }

    /// A size in pixels, a number of seats.
    static func isAmbiguous(_ name: Name) -> Bool {
        name.words.count == 1 && ["size", "count", "first", "last", "top", "take", "rows"].contains(name.words[0])
    }

    static func belongsToList(_ parameter: Parameter, _ specification: Specification) -> Bool {
        specification.exposure(of: parameter.node, .request).first.contains { number in
            let operation = specification.operations[number]
            if operation.isRead, CollectionResponse(of: operation) != nil { return true }
            return operation.parameters.those(paging).contains { $0.node != parameter.node }
        }
    }

    private static let paging = PartTest<Parameter> { parameter, specification in
        guard parameter.location == .query else { return false }
        let name = specification.facts(named: parameter.name).name
        return ParameterName.isPaging(name, by: specification.vocabularies) && !isAmbiguous(name)
    }

    /// `Max 100`, `up to 50 items`, `between 1 and 200`.
    static func namesMaximum(_ text: Text) -> Bool {
        let words = text.string.lowercased().split { !$0.isLetter && !$0.isNumber }
        for (index, word) in words.enumerated() where Int(word) != nil {
            let before = words[max(0, index - 5)..<index]
            if before.contains(where: { ["max", "maximum", "most", "up", "between", "exceed", "limited"].contains($0) }) { return true }
        }
        return false
    }
}
