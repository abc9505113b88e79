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
            """
            paths:
              /jobs:
                post:
                  parameters:
                    - {name: count, in: query, example: "select count(*) from jobs", schema: {type: string}} #! `count` SQL
                    - {name: logo, in: query, schema: {type: string, default: "ls -la"}} #! `logo` command
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            reduce: {type: string, example: "(sum, n) => sum + n"} #! `reduce` expression
                  responses: {"201": {description: created}}
              /render:
                post:
                  requestBody: {content: {text/plain: {schema: {type: string}}}} #! body template
                  responses: {"200": {description: rendered}}
              /import:
                post:
                  requestBody: {content: {application/xml: {schema: {type: string}}}} #! body XML
                  responses: {"200": {description: imported}}
              /session:
                put:
                  requestBody: {content: {application/x-java-serialized-object: {schema: {type: string}}}} #! serialized
                  responses: {"200": {description: restored}}
              /network/ping:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {address: {type: string}}}}}} #! `address` command
                  responses: {"200": {description: times}}
            """,
        ],
        good: [
            """
            paths:
              /notes:
                post:
                  parameters:
                    - {name: title, in: query, example: Select one from the list, schema: {type: string}}
                    - {name: range, in: query, example: "-1", schema: {type: string}}
                  requestBody:
                    content:
                      application/json: {schema: {type: object, properties: {text: {type: string, example: "cat and dog"}}}}
                      application/xml: {schema: {type: object, properties: {text: {type: string}}}}
                  responses: {"201": {description: created}}
              /ping:
                get:
                  responses: {"200": {description: pong}}
            """,
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
                let named = ParameterName.isInjectionProne(name, by: pass.specification.vocabularies)
                let sample = InterpretedText.sample(schema, of: parameter)
                guard let interpreter = sample ?? named, let access = pass.specification.access(of: parameter.node, .request) else {
                    return
                }
                guard !(interpreter == .path && InterpretedText.isId(parameter)), InterpretedText.isFree(schema, pass.specification) else {
                    return
                }
                let isCode =
                    interpreter.runsCode(isShown: sample != nil)
                    || named == .path && InterpretedText.opensFile(parameter, pass.specification)
                let isOpen = access == .public && isCode
                pass.report(
                    parameter.node, .request,
                    "parameter `\(parameter.name.string)` is free text that is likely used as \(interpreter.asInterpreted)",
                    level: isOpen ? .warning : .note, confidence: isOpen || interpreter.isPlain ? .medium : .low,
                    cause: "parameter `\(parameter.name.string)`")
            },
            .operation { operation, pass in
                pass.reportBodies(of: operation)
                pass.reportToolArguments(of: operation)
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
                for property in holder.properties { pass.judge(property.name, property.schema, in: holder) }
            },
        ]))
}

extension Pass {
    fileprivate mutating func judge(_ name: Text, _ schema: Schema, in holder: Schema) {
        let words = specification.facts(named: name).name
        let named = ParameterName.isInjectionProne(words, by: specification.vocabularies)
        let sample = InterpretedText.sample(schema)
        guard let interpreter = sample ?? named else { return }
        let isShown = sample != nil && InterpretedText.isFree(schema, specification)
        guard isShown || InterpretedText.isInterpreted(interpreter, words, schema, in: holder, specification) else { return }
        // A template is told only where it is rendered.
        let isCode = interpreter == .template || interpreter.runsCode(isShown: isShown)
        let isOpen = isCode && specification.access(of: holder.node, .request) == .public
        report(
            schema.site, .request, through: holder.node,
            "`\(name.string)` is free text that is likely used as \(interpreter.asInterpreted)",
            level: isOpen ? .warning : .note, confidence: isOpen || interpreter.isPlain ? .medium : .low)
    }

    fileprivate mutating func reportBodies(of operation: Operation) {
        for (node, body) in operation.interpretedBodies {
            let isOpen = body.isCode && operation.access == .public || body == .serialized
            report(
                node, body.problem, level: isOpen ? .warning : .note, confidence: isOpen ? .medium : .low, operation: operation)
        }
    }

    /// Addresses on which a tool such as `ping` runs: an argument of a command.
    fileprivate mutating func reportToolArguments(of operation: Operation) {
        for field in operation.toolArguments {
            let isOpen = operation.access == .public
            report(
                field.node, .request, "`\(field.name.string)` is free text that is likely an argument of a command",
                level: isOpen ? .warning : .note, confidence: isOpen ? .medium : .low,
                operation: operation.node.encloses(field.node) ? operation : nil)
        }
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
