import Linting
import OpenAPI
import YAML

extension Rule {
    static let remoteRef = Rule(
        id: "api10-remote-ref",
        owasp: [OWASP(10)],
        cwe: [829],
        level: .warning,
        title: "reference to a remote document",
        why:
            "Part of the contract is under someone else's control: it can change, disappear, or be replaced between builds. Merlon neither fetched nor checked it.",
        remedy: "Keep a reviewed copy next to the description and reference that copy.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      content: {application/json: {schema: {$ref: "https://schemas.shop.test/order.json"}}} #! https://schemas.shop.test/order.json
            """,
            """
            paths: {}
            components:
              schemas:
                Order: {$ref: "http://schemas.shop.test/order.json#/Order"} #! http
            """,
        ],
        good: [
            """
            paths: {}
            components:
              schemas:
                Order: {type: object, example: {$ref: "https://schemas.shop.test/order.json"}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Order: {$id: "https://schemas.shop.test/order", type: object}
                Use: {$ref: "https://schemas.shop.test/order"}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/"],
        check: .reference { reference, pass in
            guard case .remote(let isCleartext) = reference.outcome else { return }
            let text = String(reference.text.string.prefix(120))
            pass.report(
                reference.value, "\(text) is a remote document\(isCleartext ? " served over http" : ""); it was not fetched",
                level: isCleartext ? .error : .warning, cause: text)
        })
}
