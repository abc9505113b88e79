import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let sequentialId = Rule(
        id: "api1-sequential-id",
        owasp: [OWASP(1), OWASP(1, 2019)],
        cwe: [639, 340],
        level: .note,
        title: "object id that can be enumerated",
        why:
            "Anyone who has one id can guess the next. A single missing ownership check then exposes every object, and the ids reveal how many there are.",
        remedy:
            "Use random ids, such as a `string` with `format: uuid`. They do not replace the check that this caller may access this object.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /orders/{orderId}:
                get:
                  parameters:
                    - {name: orderId, in: path, required: true, schema: {type: integer, format: int64}} #! `orderId` integer GET /orders/{orderId}
                  responses: {"200": {description: one order}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /books/{book}:
                parameters:
                  - {name: book, in: path, required: true, type: string, pattern: "^[0-9]+$"} #! `book` digits
                get:
                  responses: {"200": {description: one book}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /invoice:
                get:
                  parameters:
                    - {name: invoice_id, in: query, required: true, schema: {type: string, format: int64}} #! `invoice_id` digits
                  responses: {"200": {description: one invoice}}
            """,
        ],
        good: [
            """
            paths:
              /orders/{orderId}/items/{itemId}/photos/{photo}:
                get:
                  parameters:
                    - {name: orderId, in: path, required: true, schema: {type: string, format: uuid}}
                    - {name: itemId, in: path, required: true, schema: {type: string, format: ulid}}
                    - {name: photo, in: path, required: true, schema: {type: string, pattern: "^[0-9a-z]{22}$"}}
                  responses: {"200": {description: one photo}}
            """,
            """
            paths:
              /reports/{year}/{version}/{status}:
                get:
                  parameters:
                    - {name: year, in: path, required: true, schema: {type: integer}}
                    - {name: version, in: path, required: true, schema: {type: integer}}
                    - {name: status, in: path, required: true, schema: {type: integer}}
                    - {name: page, in: query, required: true, schema: {type: integer}}
                    - {name: limit, in: query, schema: {type: integer}}
                    - {name: since_id, in: query, schema: {type: integer}}
                  responses: {"200": {description: the reports}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /shelves/{shelfId}:
                get:
                  parameters:
                    - {name: shelfId, in: path, required: true, schema: {type: [string, integer]}}
                  responses: {"200": {description: one shelf}}
              /floors/{floorId}:
                get:
                  parameters:
                    - {name: floorId, in: path, required: true, schema: {type: integer, enum: [1, 2, 3]}}
                  responses: {"200": {description: one floor}}
              /imports/{sampleIndex}:
                get:
                  parameters:
                    - {name: sampleIndex, in: path, required: true, schema: {type: integer, minimum: 0, maximum: 99}}
                  responses: {"200": {description: one of the first hundred rows}}
              /tolerances/{tolerance}:
                get:
                  parameters:
                    - {name: tolerance, in: path, required: true, schema: {type: number}}
                  responses: {"200": {description: what is within it}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
            "https://cwe.mitre.org/data/definitions/639.html",
        ],
        fix: .unsafe,
        check: .parameter { parameter, pass in
            guard let location = parameter.location, location == .path || location == .query && parameter.isRequired else { return }
            guard let schema = parameter.schema, let kind = SequentialIds.kind(of: schema, pass.specification) else { return }
            guard SequentialIds.namesObject(parameter, location, pass.specification) else { return }
            pass.report(
                parameter.node, .request, "object id `\(parameter.name.string)` is \(kind)",
                level: pass.level(.note, raised: .warning, ifPublic: parameter.node, .request), cause: "object ids are numbers",
                fix: { schema.site == schema.node ? $0.makeOpaque(schema.node) : nil })
        })
}

private enum SequentialIds {
    /// `an integer`, `a string of digits`; nil for ids that cannot be enumerated.
    static func kind(of schema: Schema, _ specification: Specification) -> String? {
        let facts = SchemaFacts(schema)
        let types = facts.types.subtracting(.null)
        guard !facts.isEnumerated else { return nil }
        if types == .integer { return "an integer" }
        if types == .number { return "a number" }
        guard types == .string else { return nil }
        switch facts[.format]?.text {
        case "int32"?, "int64"?, "integer"?, "uint32"?, "uint64"?: return "a string of digits"
        default: break
        }
        let isDigits = facts.conjuncts.contains { node in
            node.text(.pattern).flatMap { specification.pattern($0) }?.admitsOnlyDigits == true
        }
        return isDigits ? "a string of digits" : nil
    }

    /// Whether it is named like an id, or is where the path of an operation identifies an object.
    static func namesObject(_ parameter: Parameter, _ location: Parameter.Location, _ specification: Specification) -> Bool {
        let name = specification.facts(named: parameter.name).name
        let isId = ParameterName.isObjectId(name, by: specification.vocabularies)
        if location == .query { return isId && !ParameterName.isPaging(name, by: specification.vocabularies) && !name.isPlural }
        if isId { return true }
        // A number with few values is a position in a list, unless its name says that it is an id.
        let facts = parameter.schema.map { SchemaFacts($0) }
        if let least = facts?.least(.maximum), least <= 1_000 { return false }
        // A value that may be 1.1 is a measurement.
        if let types = facts?.types, types.contains(.number) { return false }
        let written = parameter.name.string
        return specification.exposure(of: parameter.node, .request).first.contains { number in
            specification.operations[number].template.objectParameters.contains(written)
        }
    }
}
