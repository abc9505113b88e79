import Linting
import OpenAPI
import YAML

extension Rule {
    static let insecureLink = Rule(
        id: "api10-insecure-link",
        owasp: [OWASP(10), OWASP(7, 2019)],
        cwe: [319, 601],
        level: .note,
        profile: .strict,
        title: "link that is malformed or does not use TLS",
        why:
            "Readers trust the links in a description. A page served over http can be replaced in transit by one that asks for an API key.",
        remedy: "Link to an https URL, and check that the page exists.",
        bad: [
            """
            openapi: 3.0.3
            info:
              title: Shop
              version: 1.0.0
              termsOfService: http://shop.test/terms #! http://shop.test/terms
              contact: {name: Shop, url: www.shop.test} #! www.shop.test no scheme
            externalDocs: {url: "http://docs.shop.test"} #! http://docs.shop.test
            tags:
              - {name: orders, externalDocs: {url: "http://docs.shop.test/orders"}} #! http://docs.shop.test/orders
            paths: {}
            """,
            """
            swagger: "2.0"
            info:
              title: Shop
              version: 1.0.0
              license: {name: Apache, url: "http://www.apache.org/licenses/LICENSE-2.0"} #! http://www.apache.org
            paths:
              /orders:
                get:
                  externalDocs: {url: "https://docs.shop.test/all orders"} #! space
                  responses: {"200": {description: all orders}}
            definitions:
              Order: {type: object, externalDocs: {url: "https:///orders"}} #! no host
            """,
        ],
        good: [
            """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0, contact: {url: "https://shop.test", email: api@shop.test}, license: {name: MIT}}
            externalDocs: {url: "https://docs.shop.test"}
            tags: [{name: orders, externalDocs: {url: "http://localhost:8080/orders"}}]
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0, termsOfService: /terms, contact: {url: "mailto:api@shop.test"}}
            externalDocs: {url: ./docs/index.html}
            paths: {}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#external-documentation-object", "https://www.rfc-editor.org/rfc/rfc3986"],
        fix: .safe,
        check: .each([
            .document { specification, pass in
                let root = specification.root
                let info = root[.info]
                Links.report(info?[.termsOfService], "the terms of service", &pass)
                Links.report(info?[.contact]?[.url], "the contact", &pass)
                Links.report(info?[.license]?[.url], "the license", &pass)
                Links.report(root[.externalDocs]?[.url], "the documentation", &pass)
                for tag in root[.tags]?.children.map({ $0 }) ?? [] {
                    Links.report(tag[.externalDocs]?[.url], "the tag's documentation", &pass)
                }
            },
            .operation { operation, pass in
                Links.report(operation.node[.externalDocs]?[.url], "the operation's documentation", &pass)
            },
            .outboundOperation { operation, pass in
                Links.report(operation.node[.externalDocs]?[.url], "the operation's documentation", &pass)
            },
            .schema { schema, pass in Links.report(schema.node[.externalDocs]?[.url], "the schema's documentation", &pass) },
        ]))
}

private enum Links {
    static func report(_ node: Node?, _ what: String, _ pass: inout Pass) {
        guard let node, let text = node.stringText, let fault = WebLink.fault(of: text) else { return }
        let url = String(text.string.prefix(120))
        switch fault {
        case .cleartext: pass.report(node, "\(what) is linked without TLS: \(url)", cause: "http link", fix: { $0.secure(node, .safe) })
        case .malformed(let why): pass.report(node, "the URL for \(what) \(why): \(url)")
        }
    }
}
