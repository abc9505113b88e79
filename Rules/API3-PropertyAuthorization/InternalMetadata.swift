import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let internalMetadata = Rule(
        id: "api3-internal-metadata",
        owasp: [OWASP(3), OWASP(8), OWASP(7, 2019)],
        cwe: [200, 209, 497],
        level: .note,
        confidence: .medium,
        title: "response that reveals internals",
        why: "Host names, paths, versions, and queries tell an attacker what runs where and what to try next.",
        remedy: "Remove it from the response and keep it in logs, where a correlation id finds it.",
        bad: [
            """
            paths:
              /orders/{orderId}:
                get:
                  responses:
                    "200":
                      description: one order
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              id: {type: string}
                              hostname: {type: string} #! `hostname` host name GET /orders/{orderId}
                              stackTrace: {type: array, items: {type: string}} #! stack trace
                              debug_data: {type: object} #! debug information
                              queryPlan: {type: object} #! query plan
                              targetServerName: {type: string} #! host name
                              system_prompt: {type: string} #! system prompt
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: orders
                      schema:
                        type: object
                        properties:
                          server_version: {type: string} #! server version
                          internalIp: {type: string} #! internal address
            """,
        ],
        good: [
            """
            paths:
              /servers/{serverId}:
                get:
                  responses:
                    "200":
                      description: what is asked for
                      content: {application/json: {schema: {type: object, properties: {hostname: {type: string}, internalIp: {type: string}}}}}
              /orders:
                get:
                  responses:
                    "200":
                      description: flags and versions of the thing itself
                      content: {application/json: {schema: {type: object, properties: {debug: {type: boolean}, debug_level: {type: string}, version: {type: string}, internal_link: {type: string}}}}}
                    "500":
                      description: errors have a rule of their own
                      content: {application/json: {schema: {type: object, properties: {stackTrace: {type: string}}}}}
            """,
            """
            paths:
              /connections:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Sink"}}}}
                  responses:
                    "201":
                      description: what the client sent comes back
                      content: {application/json: {schema: {$ref: "#/components/schemas/Sink"}}}
            components:
              schemas:
                Sink: {type: object, properties: {hostname: {type: string}, databaseName: {type: string}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
            "https://cwe.mitre.org/data/definitions/497.html",
        ],
        check: .responseSchema { schema, pass in
            guard let map = schema.node[.properties], map.isMapping else { return }
            let specification = pass.specification
            var isError: Bool?
            for entry in map.entries {
                guard let detail = specification.internalMetadata(named: entry.key) else { continue }
                let property = Schema(entry.value.resolved, at: entry.value)
                guard property.isText(orObject: detail.holdsObjects), !entry.value.flag(.writeOnly),
                    specification.access(of: schema.node, .request) == nil
                else {
                    continue
                }
                guard !entry.key.namesPerson(detail) else { continue }
                let users = specification.exposure(of: schema.node, .response).first.map { specification.operations[$0] }
                isError = isError ?? schema.node.isError(of: users)
                guard !users.isEmpty, isError == false else { return }
                let isExpected = { (user: Operation) in
                    user.isOutbound || user.isForAdministrators && user.access != .public || user.words.concerns(detail)
                }
                guard !users.contains(where: isExpected) else {
                    continue
                }
                pass.report(
                    entry.value, .response, through: schema.node, "`\(entry.key.string)` reveals internals (\(detail.term))")
            }
        })
}

extension Schema {
    /// A string, a list of strings, or not specified; a dump may be an object as well.
    fileprivate func isText(orObject: Bool) -> Bool {
        let facts = SchemaFacts(self)
        guard !facts.isEnumerated else { return false }
        let types = (facts.items.map { SchemaFacts($0) } ?? facts).types
        return types.isEmpty || types.contains(.string) || orObject && types.contains(.object)
    }
}

extension Text {
    /// The `host_name` of a meeting is the name of a person.
    fileprivate func namesPerson(_ detail: InternalDetail) -> Bool {
        detail == .hostName && Name(bytes).words.count == 1 && !(string.lowercased() == "hostname" && !contains(UInt8(ascii: "N")))
    }
}

extension Node {
    /// Whether the schema describes an error: by the name of its component, or because only unsuccessful responses contain it.
    fileprivate func isError(of operations: [Operation]) -> Bool {
        var around: Set<Node> = [self]
        var current = self
        while let parent = current.parent {
            if let holder = Keyword(of: parent), holder == .schemas || holder == .definitions, let key = current.key {
                let words = Name(key.bytes).words
                if words.contains(where: { ["error", "errors", "exception", "problem", "fault", "failure", "err"].contains($0) }) {
                    return true
                }
            }
            around.insert(parent)
            current = parent
        }
        let holding = operations.flatMap(\.responses.all).filter { entry in
            around.contains(entry.response.node) || entry.response.schemas.contains { around.contains($0.node) }
        }
        return !holding.isEmpty && !holding.contains(where: \.isSuccess)
    }
}
