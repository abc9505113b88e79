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
        title: "client selects the fields of the response",
        why:
            "If the names are not restricted, a caller can request columns and relations that no screen shows: password hashes, notes, other users' records.",
        remedy: "List the allowed names with `enum`, or restrict the syntax with `pattern`.",
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
                parameter.node, .request, "query parameter `\(name)` selects response fields with any text",
                cause: "`\(name)` takes any text")
        })
}

extension Schema {
    /// Whether it is a string or a list of strings that neither an enumeration nor a pattern restricts.
    fileprivate func isFreeText(_ specification: Specification) -> Bool {
        let facts = SchemaFacts(self)
        let item = facts.items.map { SchemaFacts($0) } ?? facts
        guard !item.isEnumerated, !facts.isEnumerated, item.alternatives.isEmpty, facts.alternatives.isEmpty else { return false }
        guard item.types.isEmpty || item.types.contains(.string) else { return false }
        // A pattern that accepts any list of words does not restrict which words.
        return !item.conjuncts.contains { node in
            node.text(.pattern).map { pattern in specification.pattern(pattern).map { $0.maximumLength != nil } ?? true } ?? false
        }
    }
}
