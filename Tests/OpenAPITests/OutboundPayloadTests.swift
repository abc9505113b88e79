import OpenAPI
import Support
import Testing

@Suite struct OutboundPayloadTests {
    @Test func `each schema is visited once`() {
        let text = """
            openapi: 3.1.0
            info: {title: A, version: 1.0.0}
            webhooks:
              a: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}, responses: {"200": {description: b}}}}
              b: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}, responses: {"200": {description: b}}}}
            components:
              schemas:
                A: {type: object, properties: {self: {$ref: "#/components/schemas/A"}, list: {type: array, items: {$ref: "#/components/schemas/B"}}}}
                B: {allOf: [{$ref: "#/components/schemas/C"}, {writeOnly: true, properties: {d: {}}}]}
                C: {type: string}
            """
        Described.with(text) { specification in
            let found = specification.outboundSchemas { _ in true }
            #expect(
                found.map(\.schema.node.pointer).sorted() == [
                    "/components/schemas/A", "/components/schemas/A/properties/list", "/components/schemas/B", "/components/schemas/C",
                ])
            #expect(found.allSatisfy { $0.operation.path == "a" })
            #expect(specification.outboundSchemas { _ in false }.isEmpty)
        }
    }
}
