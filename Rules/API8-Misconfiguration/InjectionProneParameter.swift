import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let injectionProneParameter = Rule(
        id: "api8-injection-prone-parameter",
        owasp: [OWASP(8), OWASP(8, 2019)],
        cwe: [74, 89, 22, 78],
        level: .note,
        confidence: .low,
        title: "free text that gets interpreted",
        why:
            "Injection starts with text that ends up in a query, a command, a template, or a file path, and nothing in the contract prevents it.",
        remedy:
            "List the values in `enum`, or restrict the text with an anchored `pattern` and `maxLength`; bind values instead of building queries from text.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: filter, in: query, schema: {type: string}} #! `filter` GET /orders
                    - {name: sort, in: query, schema: {type: array, items: {type: string}}} #! `sort`
                    - {name: certificate_path, in: query, schema: {type: string}} #! `certificate_path` file path
                    - {name: rowExpression, in: query, schema: {type: string}} #! `rowExpression` expression
                    - {name: base_path, in: query, schema: {type: string}}
                    - {name: limit, in: query, schema: {type: integer}}
                  responses: {"200": {description: orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /sysinfo/{command}:
                get:
                  parameters:
                    - {name: command, in: path, required: true, type: string} #! `command`
                  responses: {"200": {description: output}}
              /users/ldap-search:
                get:
                  parameters:
                    - {name: user, in: query, type: string} #! `user` LDAP
                  responses: {"200": {description: users}}
              /products/search:
                get:
                  parameters:
                    - {name: name, in: query, type: string} #! `name` a search
                    - {name: color, in: query, type: string}
                  responses: {"200": {description: products}}
            """,
            """
            paths:
              /download:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            filename: {type: string} #! `filename` POST /download
                            sqlQuery: {type: string} #! `sqlQuery`
                            search: {} #! `search`
                            xml: {type: string} #! `xml`
                            startup_script: {type: string} #! `startup_script` a script
                            title: {type: string}
                            lines: {type: string, example: '[{"id": 12, "count": 1}]'} #! `lines` JSON
                  responses: {"200": {description: a file}}
            """,
            """
            paths:
              /templates/preview:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {html: {type: string}}}}} #! `html` a template
                  responses: {"200": {description: what becomes of it}}
              /campaigns:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {template_path: {type: string}}}}} #! `template_path` a file path
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            """
            paths:
              /mails:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {html: {type: string}, profile_path: {type: string}}}}}
                  responses: {"202": {description: sent as it is}}
            """,
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: sort, in: query, schema: {type: string, enum: [date, price]}}
                    - {name: filter, in: query, schema: {type: string, pattern: "^[a-z]{1,20}$"}}
                    - {name: query, in: query, schema: {type: string, format: uuid}}
                    - {name: order, in: query, schema: {type: array, items: {type: string, enum: [asc, desc]}}}
                    - {name: filterId, in: query, schema: {type: string}}
                    - {name: file, in: query, description: The ID of a file, schema: {type: string}}
                    - {name: search, in: query, schema: {type: boolean}}
                  responses: {"200": {description: orders}}
              /apps/{appName}/exec:
                get:
                  parameters:
                    - {name: appName, in: path, required: true, schema: {type: string}}
                  responses: {"200": {description: a connection}}
            """,
            """
            paths:
              /documents:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            filename: {type: string}
                            search: {type: string}
                            command: {type: string, enum: [open, close]}
                            xmlVersion: {type: string}
                            template: {type: object}
                            lines: {type: string, enum: ['{"a": 1}'], example: '{"a": 1}'}
                            label: {type: string, example: "{name}"}
                  responses: {"201": {description: stored under another name}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
            "https://cheatsheetseries.owasp.org/cheatsheets/Injection_Prevention_Cheat_Sheet.html",
            "https://cwe.mitre.org/data/definitions/74.html",
        ],
        check: .each([
            .parameter { parameter, pass in
                guard parameter.location != .body, let schema = parameter.schema else { return }
                let name = pass.specification.facts(named: parameter.name).name
                guard let interpreter = ParameterName.isInjectionProne(name, by: pass.specification.vocabularies) else { return }
                let access = pass.specification.access(of: parameter.node, .request)
                guard access != nil, !(interpreter == .path && InterpretedText.isId(parameter)),
                    InterpretedText.isFree(schema, pass.specification)
                else { return }
                pass.report(
                    parameter.node, .request,
                    "parameter `\(parameter.name.string)` is free text that is likely used as \(interpreter.asInterpreted)",
                    confidence: interpreter.isPlain ? .medium : .low,
                    cause: "parameter `\(parameter.name.string)`")
            },
            .operation { operation, pass in
                guard operation.words.mayInterpret else { return }
                for parameter in operation.parameters.those(InterpretedText.ordinary) {
                    guard let interpreter = operation.words.interpreter(of: parameter.name.string) else { continue }
                    pass.report(
                        parameter.node, "parameter `\(parameter.name.string)` is free text, and the path refers to \(interpreter)",
                        operation: operation, cause: "parameter `\(parameter.name.string)`")
                }
            },
            .requestSchema { holder, pass in
                if InterpretedText.holdsJSON(holder, pass.specification) {
                    pass.report(
                        holder.node, .request, "\(holder.node.schemaName) is text that contains JSON, which no schema describes")
                }
                for property in holder.properties {
                    let name = pass.specification.facts(named: property.name).name
                    guard let interpreter = ParameterName.isInjectionProne(name, by: pass.specification.vocabularies) else { continue }
                    guard InterpretedText.isInterpreted(interpreter, name, property.schema, in: holder, pass.specification) else {
                        continue
                    }
                    pass.report(
                        property.schema.site, .request, through: holder.node,
                        "`\(property.name.string)` is free text that is likely used as \(interpreter.asInterpreted)",
                        confidence: interpreter.isPlain ? .medium : .low)
                }
            },
        ]))
}

private enum InterpretedText {
    /// Selects parameters that are free text and whose names reveal no interpreter.
    static let ordinary = PartTest<Parameter> { parameter, specification in
        guard parameter.location == .query || parameter.location == .path else { return false }
        let name = specification.facts(named: parameter.name).name
        let vocabularies = specification.vocabularies
        guard ParameterName.isInjectionProne(name, by: vocabularies) == nil, !ParameterName.isObjectId(name, by: vocabularies),
            !ParameterName.isPaging(name, by: vocabularies), let schema = parameter.schema
        else { return false }
        return isFree(schema, specification)
    }

    /// Any text is valid, or any item of an array: no enumeration, no format, no pattern anchored at both ends.
    static func isFree(_ schema: Schema, _ specification: Specification) -> Bool {
        let facts = SchemaFacts(schema)
        if let items = facts.items, facts.types.isEmpty || facts.types.contains(.array) {
            return isFree(text: SchemaFacts(items), specification)
        }
        return isFree(text: facts, specification)
    }

    private static func isFree(text facts: SchemaFacts, _ specification: Specification) -> Bool {
        guard facts.types.isEmpty || facts.types.contains(.string), !facts.isEnumerated, !facts.isCut, facts.alternatives.isEmpty else {
            return false
        }
        if let format = facts[.format]?.text, format != "string" { return false }
        for node in facts.conjuncts {
            guard let pattern = node.text(.pattern) else { continue }
            guard let parsed = specification.pattern(pattern) else { continue }
            if parsed.isAnchored, !parsed.matchesEverything { return false }
        }
        return true
    }

    /// A `file` that is described as an id.
    static func isId(_ parameter: Parameter) -> Bool {
        guard let text = parameter.description?.slice(0, 400).string else { return false }
        return text.split { !$0.isLetter }.contains { $0 == "ID" || $0 == "id" || $0 == "IDs" || $0 == "identifier" }
    }

    /// A string whose example is a JSON object or array.
    static func holdsJSON(_ schema: Schema, _ specification: Specification) -> Bool {
        let node = schema.node
        guard let example = node[.example] ?? node[.examples]?.children.first(where: { $0.isScalar }), let text = example.stringText else {
            return false
        }
        guard text.hasPrefix("{\"") || text.hasPrefix("[{"), schema.statedTypes.contains(.string) else { return false }
        guard node.child("contentSchema") == nil else { return false }
        return isFree(text: SchemaFacts(schema), specification)
    }

    /// A string, or anything at all.
    private static func isText(_ facts: SchemaFacts) -> Bool { facts.types.subtracting(.null).isSubset(of: .string) }

    /// A body contains text for many purposes, so the name has to be plain, the operation has to fit, or the type has to be missing.
    static func isInterpreted(
        _ interpreter: Interpreter, _ name: Name, _ schema: Schema, in holder: Schema, _ specification: Specification
    ) -> Bool {
        let facts = SchemaFacts(schema)
        guard isText(facts), isFree(text: facts, specification) else { return false }
        switch interpreter {
        case .sql, .xpath, .ldapFilter, .command, .xml, .script, .stated: return true
        case .path: return ParameterName.namesFilePath(name) || isUsed(in: holder, specification) { $0.words.fetchesFiles }
        case .template: return isUsed(in: holder, specification) { $0.words.rendersText }
        case .search, .query, .filter: return facts.types.isEmpty
        case .sort, .expression, .pattern, .locale: return false
        }
    }

    private static func isUsed(in holder: Schema, _ specification: Specification, by test: (Operation) -> Bool) -> Bool {
        specification.exposure(of: holder.node, .request).first.contains { test(specification.operations[$0]) }
    }
}

extension Interpreter {
    /// `a filter`, `an expression`, `SQL`.
    fileprivate var asInterpreted: String {
        switch self {
        case .sql, .xml: term
        case .path: "a file path"
        case .sort: "a sort order"
        default: term.withArticle
        }
    }
}
