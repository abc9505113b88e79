import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let clientSelectedFields = Rule(
        id: "api3-client-selected-fields",
        owasp: [OWASP(3), OWASP(3, 2019)],
        cwe: [213, 639],
        level: .note,
        confidence: .medium,
        title: "client chooses the fields of the answer",
        why:
            "Where the names are free, a caller asks for columns and relations that no screen shows: password hashes, notes, other people's records.",
        remedy: "List what may be asked for with `enum`, or limit the syntax with a `pattern`.",
        bad: [
            """
            paths:
              /users:
                get:
                  parameters:
                    - name: fields #! `fields` any text GET /users
                      in: query
                      schema: {type: string}
                  responses: {"200": {description: users}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {name: expand, in: query, type: array, items: {type: string}} #! `expand`
                  responses: {"200": {description: orders}}
            """,
        ],
        good: [
            """
            paths:
              /users:
                get:
                  parameters:
                    - {name: fields, in: query, schema: {type: string, enum: [id, name]}}
                    - {name: include, in: query, schema: {type: array, items: {type: string, enum: [orders]}}}
                    - {name: select, in: query, schema: {type: string, pattern: "^(id|name)(,(id|name)){0,1}$"}}
                    - {name: expand, in: query, schema: {type: boolean}}
                    - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {name: {type: string}}}}
                  responses: {"200": {description: users}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters: [{name: expand, in: query, type: array, items: {type: string, enum: [lines]}}]
                  responses: {"200": {description: orders}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
            "https://cwe.mitre.org/data/definitions/213.html",
        ],
        check: .parameter { parameter, pass in
            guard parameter.location == .query, let schema = parameter.schema else { return }
            let specification = pass.specification
            guard ParameterName.isFieldSelection(specification.facts(named: parameter.name).name, by: specification.vocabularies),
                pass.accepts(parameter.node)
            else { return }
            guard schema.isFreeText(specification) else { return }
            let name = parameter.name.string
            pass.report(
                parameter.node, .request, "query parameter `\(name)` selects what is returned by any text",
                cause: "`\(name)` takes any text")
        })
}

extension Schema {
    /// A string, or a list of strings, of which neither an enumeration nor a pattern says what they may be.
    fileprivate func isFreeText(_ specification: Specification) -> Bool {
        let facts = SchemaFacts(self)
        let item = facts.items.map { SchemaFacts($0) } ?? facts
        guard !item.isEnumerated, !facts.isEnumerated, item.alternatives.isEmpty, facts.alternatives.isEmpty else { return false }
        guard item.types.isEmpty || item.types.contains(.string) else { return false }
        // A pattern that lets any list of words pass says nothing of which.
        return !item.conjuncts.contains { node in
            node.text(.pattern).map { pattern in specification.pattern(pattern).map { $0.maximumLength != nil } ?? true } ?? false
        }
    }
}
