import Linting
import OpenAPI
import YAML

extension Rule {
    static let bodyOnBodylessResponse = Rule(
        id: "api8-body-on-bodyless-response",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [436],
        level: .note,
        profile: .strict,
        title: "body on a response that cannot have one",
        why:
            "If one side sends a body and the other expects none, the leftover bytes are read as the next message, and responses get mixed up.",
        remedy: "Remove the body, or use a status that allows one.",
        bad: [
            """
            paths:
              /orders/{orderId}:
                delete:
                  responses:
                    "204":
                      description: gone
                      content: #! 204 DELETE /orders/{orderId}
                        application/json: {schema: {type: object}}
                head:
                  responses:
                    "200": {$ref: "#/components/responses/Order"} #! HEAD
            components:
              responses:
                Order: {description: one order, content: {application/json: {schema: {type: object}}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "304":
                      description: not changed
                      schema: {type: object} #! 304
            """,
        ],
        good: [
            """
            paths:
              /orders/{orderId}:
                delete:
                  responses: {"204": {description: gone, headers: {X-Count: {schema: {type: integer}}}}}
                head:
                  responses: {"200": {description: one order}, "204": {description: none, content: {}}}
                get:
                  responses:
                    "200": {description: one order, content: {application/json: {schema: {type: object}}}}
                    "304": {description: not changed}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders, schema: {type: array}}, "204": {description: none}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5", "https://www.rfc-editor.org/rfc/rfc9112#section-6.3"],
        check: .each([
            .operation { operation, pass in BodylessResponses.report(operation, &pass) },
            .outboundOperation { operation, pass in BodylessResponses.report(operation, &pass) },
        ]))
}

private enum BodylessResponses {
    static func report(_ operation: Operation, _ pass: inout Pass) {
        for entry in operation.responses.those(operation.method == "HEAD" ? bodied : bodylessWithBody) {
            let status = entry.status
            let isBodyless = isBodyless(status)
            guard let body = body(of: entry) else { continue }
            let why = isBodyless ? "a \(status.string) response cannot have one" : "a response to HEAD cannot have one"
            pass.report(
                entry.site.target == nil ? body : entry.site, "\(operation.name) documents a body for \(status.string), but \(why)",
                operation: operation, cause: isBodyless ? nil : "body for HEAD")
        }
    }
    private static let bodied = PartTest<OperationResponse> { entry, _ in body(of: entry) != nil }
    private static let bodylessWithBody = PartTest<OperationResponse> { entry, _ in isBodyless(entry.status) && body(of: entry) != nil }

    private static func isBodyless(_ status: Text) -> Bool {
        status == "204" || status == "205" || status == "304" || status.count == 3 && status.first == UInt8(ascii: "1")
    }

    private static func body(of entry: OperationResponse) -> Node? {
        let response = entry.response.node
        return response[.schema] ?? response[.content].flatMap { $0.count > 0 ? $0 : nil }
    }
}
