import Linting
import OpenAPI
import YAML

extension Rule {
    static let sensitiveResponseCacheable = Rule(
        id: "api8-sensitive-response-cacheable",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [524, 525],
        level: .note,
        confidence: .medium,
        title: "cacheable sensitive response",
        why: "Caches on the network and on disk store what the response contains, and serve it to the next user of the device or proxy.",
        remedy: "Send and document `Cache-Control: no-store` on responses that contain credentials or personal data.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /me:
                get:
                  responses:
                    "200":
                      description: the caller
                      headers:
                        Cache-Control: {schema: {type: string, example: "private, max-age=600"}} #! GET /me max-age=600 no-store
                      content:
                        application/json:
                          schema: {type: object, properties: {dateOfBirth: {type: string, format: date}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /cards:
                get:
                  responses:
                    "200": #! GET /cards card number Cache-Control
                      description: all cards
                      schema: {type: array, items: {type: object, properties: {cardNumber: {type: string}}}}
            """,
        ],
        good: [
            """
            paths:
              /me:
                get:
                  responses:
                    "200":
                      description: the caller
                      headers:
                        Cache-Control: {schema: {type: string, enum: [no-store]}}
                      content:
                        application/json:
                          schema: {type: object, properties: {dateOfBirth: {type: string, format: date}}}
                post:
                  responses:
                    "200":
                      description: not cached unless it says so
                      content:
                        application/json:
                          schema: {type: object, properties: {dateOfBirth: {type: string, format: date}}}
            """,
            """
            paths:
              /books:
                get:
                  responses:
                    "200":
                      description: all books
                      headers: {Cache-Control: {schema: {type: string, example: max-age=600}}}
                      content:
                        application/json:
                          schema: {type: array, items: {type: object, properties: {title: {type: string}}}}
              /me:
                get:
                  responses:
                    "200":
                      description: which value it has is not said
                      headers: {cache-control: {schema: {type: string}}}
                      content:
                        application/json:
                          schema: {type: object, properties: {password: {type: string, writeOnly: true}, dateOfBirth: {type: string}}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.5", "https://cwe.mitre.org/data/definitions/525.html"],
        compliance: ["GDPR", "PCI DSS", "HIPAA"],
        check: .operation { operation, pass in
            guard operation.method == "GET" else { return }
            for entry in operation.responses.successes {
                let header = entry.response.headers.first { $0.name.equalsIgnoringCase("cache-control") }?.header
                guard header != nil || pass.profile == .strict else { continue }
                let loose = header?.statedValues.first { !$0.forbidsStoring }
                guard header == nil || loose != nil, let data = pass.specification.sensitivePayload(of: entry.response) else { continue }
                let what = "\(operation.name) returns `\(data.property)` (\(data.term))"
                if let header, let loose {
                    let site = entry.response.node.encloses(loose) ? loose : header.node
                    let value = String((loose.text?.string ?? "").prefix(60))
                    pass.report(site, "\(what), but its Cache-Control `\(value)` lacks no-store", operation: operation)
                } else {
                    pass.report(
                        entry.site, "\(what) but documents no Cache-Control", confidence: .low, operation: operation,
                        cause: "no Cache-Control")
                }
            }
        })
}

extension Node {
    fileprivate var forbidsStoring: Bool {
        let text = self.text?.string.lowercased() ?? ""
        return text.split { $0 == "," || $0 == " " }.contains("no-store")
    }
}
