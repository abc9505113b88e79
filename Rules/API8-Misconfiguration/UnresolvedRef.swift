import Linting
import OpenAPI
import YAML

extension Rule {
    static let unresolvedRef = Rule(
        id: "api8-unresolved-ref",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1068],
        level: .error,
        title: "reference that cannot be resolved",
        why:
            "The target was not checked, and tools that read the description leave the reference open: a missing schema accepts everything.",
        remedy: "Point the reference to something that exists inside the root.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200": {$ref: "#/components/responses/Orders"} #! #/components/responses/Orders does not exist
            """,
            """
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      content: {application/json: {schema: {$ref: ../../../etc/orders.yaml}}} #! outside
            """,
            """
            paths: {}
            components:
              schemas:
                A: {$ref: "#/components/schemas/B"} #! itself
                B: {$ref: "#/components/schemas/A"} #! itself
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Order"}
                          example: {$ref: "#/only/data"}
            components:
              schemas:
                Order:
                  type: object
                  properties: {parts: {type: array, items: {$ref: "#/components/schemas/Order"}}}
            """,
            """
            paths: {}
            components:
              schemas:
                "a/b~c": {type: string}
                Use: {$ref: "#/components/schemas/a~1b~0c"}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#reference-object", "https://www.rfc-editor.org/rfc/rfc6901"],
        check: .reference { reference, pass in
            var end = reference.text.count
            if reference.outcome == .outsideRoot, let hash = reference.text.firstIndex(of: UInt8(ascii: "#")) {
                // Shows only as much of a refused reference as is needed to find it.
                pass.conceal(hash..<end, of: reference.value)
                end = hash
            }
            let text = { String(reference.text.slice(0, end).string.prefix(120)) }
            guard let message = reference.outcome.fault(of: text) else { return }
            pass.report(reference.value, message, cause: message)
        })
}

extension Reference.Outcome {
    /// What is wrong with a reference; nil if nothing is, or if other rules report it.
    fileprivate func fault(of text: () -> String) -> String? {
        switch self {
        case .resolved, .remote, .tooLong, .tooManyFiles: nil
        case .missingTarget: "\(text()) does not exist"
        case .missingFile: "the file of \(text()) does not exist"
        case .unreadableFile(let why): "the file of \(text()) cannot be read: \(why)"
        case .cyclic: "\(text()) refers back to itself"
        case .outsideRoot: "\(text()) is outside the root and was not read"
        case .malformed: text().isEmpty ? "the reference is not a string" : "\(text()) is not a URI reference"
        }
    }
}
