import Linting
import OpenAPI
import YAML

extension Rule {
    static let callbackFromRequest = Rule(
        id: "api7-callback-from-request",
        owasp: [OWASP(7)],
        cwe: [918],
        level: .warning,
        title: "callback to a URL from the request",
        why:
            "The server sends requests, often with data, to whatever address a caller names, including internal hosts and the cloud metadata service.",
        remedy:
            "Restrict the host of the field with a pattern or an enumeration, or call back only addresses that were registered and verified.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {hook: {type: object, properties: {url: {type: string}}}}}}}
                  responses: {"201": {description: created}}
                  callbacks:
                    shipped:
                      "{$request.body#/hook/url}": #! {$request.body#/hook/url}
                        post:
                          responses: {"200": {description: thanks}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  parameters:
                    - {name: notify, in: query, schema: {type: string, format: uri}}
                  responses: {"201": {description: created}}
                  callbacks:
                    shipped:
                      "https://{$request.query.notify}/shipped": #! $request.query.notify
                        post:
                          responses: {"200": {description: thanks}}
            """,
        ],
        good: [
            #"""
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {url: {type: string, pattern: '^https://hooks\.shop\.test/'}}}
                  responses: {"201": {description: created}}
                  callbacks:
                    shipped:
                      "{$request.body#/url}":
                        post:
                          responses: {"200": {description: thanks}}
            """#,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  parameters:
                    - {name: notify, in: query, schema: {type: string, enum: ["https://a.shop.test/", "https://b.shop.test/"]}}
                  responses: {"201": {description: created}}
                  callbacks:
                    shipped:
                      "https://hooks.shop.test/{$request.body#/id}":
                        post:
                          responses: {"200": {description: thanks}}
                    packed:
                      "{$request.query.notify}":
                        post:
                          responses: {"200": {description: thanks}}
                    paid:
                      "{$response.body#/hook}":
                        post:
                          responses: {"200": {description: thanks}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#callback-object",
            "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
        ],
        check: .operation { operation, pass in
            guard let callbacks = operation.node[.callbacks], callbacks.isMapping else { return }
            for callback in callbacks.entries where !callback.isExtension {
                for entry in callback.value.resolved.entries where !entry.isExtension && entry.keyword != .ref {
                    guard let source = RequestExpression(hostOf: entry.key.string), !source.isPinned(in: operation, pass.specification)
                    else { continue }
                    pass.report(
                        entry.site,
                        "the callback is sent to \(entry.key.string.shortened(to: 80)), an address that the request chooses freely",
                        related: entry.site.parent == callback.value
                            ? [] : [pass.related(operation.node, "called back from \(operation.name)")])
                }
            }
        })
}
