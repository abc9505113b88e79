import Linting
import OpenAPI
import YAML

extension Rule {
    static let xmlRequest = Rule(
        id: "api8-xml-request",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [611, 776],
        level: .note,
        profile: .strict,
        title: "request accepts XML",
        why:
            "XML entities make parsers read local files, call other hosts, and exhaust memory, unless external entities and document types are turned off.",
        remedy: "Accept only JSON, or turn off document types and external entities in the parser and document that.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json: {schema: {type: object}}
                      application/xml: {schema: {type: object}} #! `application/xml` POST /orders
                  responses: {"201": {description: created}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            consumes:
              - application/soap+xml; charset=utf-8 #! `application/soap+xml; charset=utf-8`
            paths:
              /orders:
                post:
                  parameters: [{name: body, in: body, schema: {type: object}}]
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: created, content: {application/xml: {schema: {type: object}}}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            consumes: [application/json, application/xml]
            paths:
              /orders:
                get:
                  responses: {"200": {description: nothing is sent}}
                post:
                  consumes: [application/json]
                  parameters: [{name: body, in: body, schema: {type: object}}]
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html",
            "https://cwe.mitre.org/data/definitions/611.html",
        ],
        check: .each([
            .document { specification, pass in
                for body in specification.requestBodies {
                    guard let content = body[.content], content.isMapping, specification.access(of: body, .request) != nil else { continue }
                    for entry in content.entries where entry.key.isXML {
                        pass.report(
                            entry.site, .request, through: body, "an XML parser reads bodies of type `\(entry.key.string)`",
                            cause: "XML")
                    }
                }
            },
            .operation { operation, pass in
                guard pass.specification.version == .v2, operation.hasRequestBody else { return }
                let list = operation.node[.consumes] ?? pass.specification.root[.consumes]
                guard let list, list.isSequence else { return }
                for item in list.children where item.text?.isXML ?? false {
                    pass.report(item, "an XML parser reads bodies of type `\(item.text?.string ?? "")`", cause: "XML")
                }
            },
        ]))
}
