import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let debugEndpoint = Rule(
        id: "api9-debug-endpoint",
        owasp: [OWASP(9), OWASP(8), OWASP(9, 2019)],
        cwe: [489, 215],
        level: .warning,
        confidence: .medium,
        title: "endpoint for developers or operators",
        why:
            "Such endpoints show memory, settings, and traffic, or run whatever they are sent, and the API's protections rarely cover them.",
        remedy: "Remove it from production builds, or serve it on a separate interface that the public cannot reach.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /actuator/heapdump:
                get: #! GET /actuator/heapdump heapdump
                  responses: {"200": {description: the heap}}
              /debug/vars:
                get: #! debug public
                  security: []
                  responses: {"200": {description: variables}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders:
                post:
                  parameters:
                    - {name: debug, in: query, schema: {type: boolean}} #! parameter `debug` debugging
                    - {name: debugger_id, in: query, schema: {type: string}}
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            include_stack_trace: {type: boolean} #! `include_stack_trace`
                            debug_mode: {type: string}
                  responses: {"201": {description: ordered}}
            """,
            """
            paths:
              /info:
                get: #! anyone GET /info environment variables
                  description: Returns the version and the environment variables of the server.
                  responses: {"200": {description: as text}}
              /assistant/instructions:
                get: #! system prompt
                  summary: Get the system prompt
                  responses: {"200": {description: as text}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /api/internal/cache:
                delete: #! DELETE /api/internal/cache internal
                  responses: {"204": {description: empty}}
              /phpinfo.php:
                get: #! phpinfo
                  responses: {"200": {description: settings}}
            """,
        ],
        good: [
            """
            paths:
              /health:
                get:
                  responses: {"200": {description: alive}}
              /version:
                get:
                  responses: {"200": {description: which}}
              /actuator/health:
                get:
                  responses: {"200": {description: alive}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /apps/{appId}/env:
                get:
                  summary: List environment variables
                  security: []
                  responses: {"200": {description: those of one app}}
              /info:
                get:
                  description: Returns the environment variables.
                  responses: {"200": {description: for callers with a token}}
              /about:
                get:
                  description: Returns the version, and no environment variables.
                  security: []
                  responses: {"200": {description: a version}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /tests/{testId}/results:
                get:
                  responses: {"200": {description: of a laboratory}}
              /stores/{storeId}/metrics:
                get:
                  responses: {"200": {description: of a shop}}
              /consoles/{consoleId}/games:
                get:
                  responses: {"200": {description: to play}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
            "https://cwe.mitre.org/data/definitions/489.html",
        ],
        check: .each([
            .operation { operation, pass in
                guard let word = operation.words.isDebug else {
                    pass.reportInternals(of: operation)
                    return
                }
                let isPublic = operation.access == .public && pass.specification.declaresSecurity
                pass.report(
                    operation.node, "\(operation.name) is an endpoint for developers (`\(word)`)\(isPublic ? " and is public" : "")",
                    level: isPublic ? .error : .warning, operation: operation, risks: isPublic ? operation.opennessRisks : [])
            },
            .parameter { parameter, pass in
                guard let location = parameter.location, location != .path, location != .body, let schema = parameter.schema else { return }
                DebugSwitch.report("parameter ", parameter.name, schema, parameter.node, holder: parameter.node, &pass)
            },
            .requestSchema { holder, pass in
                for property in holder.properties {
                    DebugSwitch.report("", property.name, property.schema, property.schema.site, holder: holder.node, &pass)
                }
            },
        ]))
}

extension Pass {
    /// What anyone may read of the inside of the server, by the description alone. With an object in the path, it concerns that object.
    fileprivate mutating func reportInternals(of operation: Operation) {
        guard operation.isRead, operation.access == .public, operation.template.parameters.isEmpty, operation.words.bootstrap == nil else {
            return
        }
        let prose = [operation.summary, operation.description].lazy.compactMap { $0 }
        guard let told = prose.compactMap({ InternalProse.told(in: $0.bytes) }).first else { return }
        report(operation.node, "anyone may call \(operation.name), which tells internals of the server (\(told))", operation: operation)
    }
}

/// A flag that lets the client turn on debugging.
private enum DebugSwitch {
    static func report(_ kind: String, _ name: Text, _ schema: Schema, _ site: Node, holder: Node, _ pass: inout Pass) {
        guard PropertyName.isDebugSwitch(pass.specification.facts(named: name).name) else { return }
        let facts = SchemaFacts(schema)
        guard facts.types.subtracting(.null) == .boolean, !facts.isReadOnly else { return }
        guard pass.specification.access(of: holder, .request) != nil else { return }
        pass.report(
            site, .request, through: holder, "\(kind)`\(name.string)` lets the client turn debugging on", level: .note, confidence: .low)
    }
}
