import Linting
import OpenAPI
import YAML

extension Rule {
    static let mediaTypeUndefined = Rule(
        id: "api8-media-type-undefined",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [436, 434],
        level: .warning,
        profile: .strict,
        title: "body without a media type",
        why:
            "A server that accepts whatever is sent parses it as the sender says: XML with entities, forms from other sites, content that browsers sniff.",
        remedy:
            "Declare the media types: in 2.0 with `consumes` and `produces`, on the operation or at the root; since 3.0 as the keys of `content`.",
        bad: [
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post: #! POST /orders consumes
                  produces: [application/json]
                  parameters:
                    - {name: order, in: body, schema: {type: object}}
                  responses: {"201": {description: created, schema: {type: object}}}
                get: #! GET /orders produces
                  responses: {"200": {description: all orders, schema: {type: array}}}
            """,
            """
            paths:
              /orders:
                post:
                  requestBody: #! POST /orders request
                    description: an order
                    content: {}
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            consumes: [application/json]
            produces: [application/json]
            paths:
              /orders:
                post:
                  parameters:
                    - {name: order, in: body, schema: {type: object}}
                  responses: {"201": {description: created, schema: {type: object}}}
                put:
                  consumes: [application/xml]
                  parameters:
                    - {name: order, in: body, schema: {type: object}}
                  responses: {"200": {description: replaced}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}:
                delete:
                  parameters:
                    - {name: orderId, in: path, required: true, type: string}
                  responses: {"204": {description: gone}}
            """,
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: created}}
            """,
        ],
        references: [
            "https://swagger.io/docs/specification/v2/mime-types/", "https://spec.openapis.org/oas/v3.1.1.html#request-body-object",
        ],
        check: .operation { operation, pass in
            let specification = pass.specification
            guard specification.version == .v2 else {
                guard let body = operation.node[.requestBody], !body.resolved.isDangling, body.resolved.isMapping else { return }
                guard operation.requestMediaTypes.isEmpty else { return }
                pass.report(
                    body, "the request body of \(operation.name) declares no media type", operation: operation,
                    cause: "no request media type")
                return
            }
            let names = { (keyword: Keyword) in (operation.node[keyword] ?? specification.root[keyword])?.count ?? 0 }
            if operation.hasRequestBody, names(.consumes) == 0 {
                pass.report(
                    operation.node, "\(operation.name) accepts a body, but neither it nor the root declares `consumes`",
                    operation: operation,
                    cause: "no consumes")
            }
            if names(.produces) == 0, operation.responses.contains(successWithBody) {
                pass.report(
                    operation.node, "\(operation.name) returns a body, but neither it nor the root declares `produces`",
                    operation: operation,
                    cause: "no produces")
            }
        })
}

private let successWithBody = PartTest<OperationResponse> { entry, _ in entry.isSuccess && entry.response.node.has(.schema) }
