import Linting
import OpenAPI
import YAML

extension Rule {
    static let missingSchema = Rule(
        id: "api3-missing-schema",
        owasp: [OWASP(3), OWASP(8), OWASP(8, 2019)],
        cwe: [20, 1068],
        level: .warning,
        title: "input or output without a schema",
        why: "Nothing describes the data, so gateways and generated servers let anything through, in both directions.",
        remedy: "Describe the data with a `schema`.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": #! `200` GET /orders does not say what it returns
                      description: all orders
            """,
            """
            paths:
              /orders:
                post:
                  parameters:
                    - name: trace #! parameter `trace`
                      in: header
                  requestBody:
                    content:
                      application/json: {example: {note: hello}} #! `application/json`
                  responses:
                    "200":
                      description: created
                      headers:
                        X-Order: {description: its number} #! header `X-Order`
                      content:
                        application/json: {example: {id: 1}} #! `application/json`
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  parameters:
                    - name: order #! the body
                      in: body
                    - name: trace #! parameter `trace`
                      in: query
                  responses:
                    "200": #! `200`
                      description: created
                      examples: {application/json: {id: 1}}
            """,
        ],
        good: [
            """
            paths:
              /orders/{orderId}:
                head:
                  parameters: [{name: orderId, in: path, required: true, content: {text/plain: {schema: {type: string}}}}]
                  responses: {"200": {description: no body, content: {application/json: {}}}}
                put:
                  parameters: [{name: orderId, in: path, required: true, schema: {type: string}}]
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses:
                    "204": {description: no body, content: {application/json: {}}}
                    "304": {description: no body, content: {application/json: {}}}
                    "201": {description: nothing is returned}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /photo:
                get:
                  responses: {"200": {description: bytes, content: {image/png: {}, application/octet-stream: {}}}}
                put:
                  requestBody: {content: {image/png: {}}}
                  responses: {"204": {description: stored}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  parameters:
                    - {name: order, in: body, schema: {type: object}}
                    - {name: trace, in: query, type: string}
                  responses: {"200": {description: nothing is returned, headers: {X-Order: {type: string}}}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#media-type-object", "https://spec.openapis.org/oas/v3.1.1.html#parameter-object",
            "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
        ],
        check: .each([
            .parameter { parameter, pass in
                let node = parameter.node
                guard !node.has(.schema), !node.has(.type), !node.has(.content), let location = parameter.location else { return }
                guard pass.accepts(node) else { return }
                let name = location == .body ? "the body" : "\(location.rawValue) parameter `\(parameter.name.string)`"
                pass.report(node, "\(name) has no schema")
            },
            .header { header, pass in
                let node = header.node
                guard !node.has(.schema), !node.has(.type), !node.has(.content) else { return }
                // An item in a list of anchors has no key.
                pass.report(node, node.key.map { "header `\($0.string)` has no schema" } ?? "a header has no schema")
            },
            .operation { operation, pass in
                let version = pass.specification.version
                for media in operation.requestMediaTypes where media.lacksSchema && !(media.isBinary && version.hasFullSchemas) {
                    pass.report(media.node, "request media type `\(media.name.string)` has no schema", cause: "no schema")
                }
                guard operation.method != "HEAD", pass.isFirst(operation, of: operation.responses) else { return }
                if let silent = operation.silentAnswer {
                    pass.report(
                        silent.site, "response `\(silent.status.string)` of \(operation.name) does not say what it returns", level: .note,
                        operation: operation, cause: "answer without content")
                }
                for entry in operation.responses.successes where entry.code != 204 && entry.code != 205 {
                    let node = entry.response.node
                    if version == .v2, node.has(.examples), !node.has(.schema) {
                        pass.report(node, "response `\(entry.status.string)` has examples but no schema")
                    }
                    for media in entry.response.mediaTypes where media.lacksSchema && !(media.isBinary && version.hasFullSchemas) {
                        pass.report(
                            media.node, "response media type `\(media.name.string)` has no schema",
                            level: media.isBinary || media.isPlainText ? .note : .warning, cause: "no schema")
                    }
                }
            },
        ]))
}

extension Operation {
    /// The 200 response of a read that clearly returns data but declares neither content nor a schema.
    fileprivate var silentAnswer: OperationResponse? {
        guard method == "GET", words.bootstrap == nil, redirect == nil, let answer = responses.first(code: 200) else { return nil }
        let isDescribed = responses.successes.contains { success in
            let node = success.response.node
            return node.has(.content) || node.has(.schema) || node.has(.examples) || node.isDangling
        }
        return isDescribed ? nil : answer
    }
}

extension MediaType {
    /// A field left empty is reported as such.
    fileprivate var lacksSchema: Bool { node.isMapping && schema == nil && !node.isDangling }
}
