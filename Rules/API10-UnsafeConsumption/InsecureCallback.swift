import Linting
import OpenAPI
import YAML

extension Rule {
    static let insecureCallback = Rule(
        id: "api10-insecure-callback",
        owasp: [OWASP(10), OWASP(7, 2019)],
        cwe: [319],
        level: .error,
        title: "callback, webhook, or link without TLS",
        why: "Anyone on the network path can read and change what the API sends there, including events and user data.",
        remedy: "Send to https URLs only, and reject other URLs when a client registers one.",
        bad: [
            """
            paths:
              /orders:
                post:
                  responses:
                    "201":
                      description: created
                      links:
                        parts:
                          operationId: listParts
                          server: {url: "http://parts.bookshop.com"} #! http://parts.bookshop.com
                  callbacks:
                    paid:
                      "http://hooks.bookshop.com?id={$request.body#/id}": #! http://hooks.bookshop.com
                        post:
                          responses: {"200": {description: taken}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            webhooks:
              paid:
                post:
                  servers:
                    - url: http://hooks.bookshop.com #! http://hooks.bookshop.com webhook
                  responses: {"200": {description: taken}}
            components:
              links:
                parts:
                  operationRef: http://parts.bookshop.com/openapi.yaml#/paths/~1parts/get #! http://parts.bookshop.com
            """,
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created, links: {parts: {operationRef: "#/paths/~1parts/get"}}}}
                  callbacks:
                    paid:
                      "https://hooks.bookshop.com?id={$request.body#/id}":
                        post: {responses: {"200": {description: taken}}}
                    sent:
                      "{$request.body#/callbackUrl}":
                        post: {responses: {"200": {description: taken}}}
                    local:
                      "http://localhost:8080/hook":
                        post: {responses: {"200": {description: taken}}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            servers: [{url: "http://api.bookshop.com"}]
            webhooks:
              paid:
                post: {servers: [{url: "https://hooks.bookshop.com"}, {url: "http://127.0.0.1:9000"}], responses: {"200": {description: taken}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/",
            "https://spec.openapis.org/oas/v3.1.1.html#callback-object",
        ],
        fix: .unsafe,
        check: .document { specification, pass in
            var seen: Set<Node> = []
            for operation in specification.operations where operation.isCallback && seen.insert(operation.pathItem).inserted {
                guard CleartextTarget.isOne(operation.path) else { continue }
                pass.report(operation.pathItem, "the callback is sent to \(String(operation.path.prefix(120))) without TLS")
            }
            for outbound in specification.outboundServers { CleartextTarget.report(outbound, &pass) }
            for link in specification.links {
                if let reference = link[.operationRef], let text = reference.stringText, CleartextTarget.isOne(text.string) {
                    pass.report(
                        reference, "the link points to \(String(text.string.prefix(120))) without TLS", fix: { $0.secure(reference) })
                }
            }
        })
}

private enum CleartextTarget {
    static func isOne(_ text: String) -> Bool {
        let url = ServerURL(text)
        return url.isCleartext && !url.isLoopback
    }

    static func report(_ outbound: OutboundServer, _ pass: inout Pass) {
        guard let place = outbound.server.cleartextPlace else { return }
        let what =
            switch outbound.use {
            case .callback: "callback is sent"
            case .webhook: "webhook is sent"
            case .link: "link points"
            }
        pass.report(place, "the \(what) to \(String(outbound.server.shownURL.prefix(120))) without TLS", fix: { $0.secure(place) })
    }
}
