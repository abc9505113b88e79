import Linting
import OpenAPI
import YAML

extension Rule {
    static let relativeServer = Rule(
        id: "api8-relative-server",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [319],
        level: .note,
        profile: .strict,
        title: "relative server URL",
        why: "Host and scheme depend on where the description is read from: nothing says that the API uses TLS, or on which host it runs.",
        remedy: "Use the full URL, with https and the host.",
        bad: [
            """
            servers:
              - url: /v1 #! /v1
              - url: "//api.shop.test/v1" #! //api.shop.test/v1
            paths: {}
            """,
            """
            paths:
              /orders:
                get:
                  servers: [{url: api.shop.test/v1}] #! api.shop.test/v1
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            servers:
              - url: https://api.shop.test/v1
              - url: "{base}/v1"
                variables: {base: {default: "https://api.shop.test"}}
              - url: "{scheme}://api.shop.test"
            paths: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.shop.test
            basePath: /v1
            paths: {}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#server-object"],
        check: .server { server, pass in
            guard let url = server.node[.url], let text = url.stringText, !text.isEmpty else { return }
            guard let filled = server.urls.first(where: { _ in true }), ServerURL(filled).scheme == nil else { return }
            pass.report(url, "server URL \(String(text.string.prefix(120))) is not absolute")
        })
}
