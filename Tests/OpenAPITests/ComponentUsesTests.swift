import OpenAPI
import Support
import Testing

@Suite struct ComponentUsesTests {
    private func unused(_ text: String) -> [String] {
        var names: [String] = []
        Described.with(text) { names = $0.unusedComponents.map(\.entry.key.string) }
        return names
    }

    private static let head = "openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\n"
    private static let paths = "paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}}\n"

    @Test func `unreferenced components are found`() {
        let components = """
            components:
              responses: {R: {$ref: "#/components/responses/S"}, S: {description: a}, T: {description: b}}
              schemas:
                Self: {properties: {a: {$ref: "#/components/schemas/Self"}}}
                Deep: {properties: {a: {type: string}}}
                User: {properties: {a: {$ref: "#/components/schemas/Deep/properties/a"}}}
                "a/b": {type: string}
                Odd: {properties: {a: {$ref: "#/components/schemas/a~1b"}, b: {$ref: "#/components/schemas/User"}}}
            """
        #expect(unused(Self.head + Self.paths + components) == ["Self", "Odd", "T"])
    }

    @Test func `components of shared files are not reported`() {
        #expect(unused(Self.head + "paths: {}\ncomponents: {schemas: {A: {type: string}}}\n") == [])
        #expect(unused("A: {type: object}\n") == [])
    }
}
