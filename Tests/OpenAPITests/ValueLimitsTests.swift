import OpenAPI
import Support
import Testing
import YAML

@Suite struct ValueLimitsTests {
    /// What is wrong with the default of a schema.
    private func fault(_ schema: String, openapi: String = "3.0.3") -> String? {
        var fault: String?
        Described.with("openapi: \(openapi)\ninfo: {title: A, version: 1.0.0}\npaths: {}\ncomponents: {schemas: {A: {\(schema)}}}\n") {
            specification in
            guard let schema = specification.schemas.first, let value = schema.node[.default] else { return }
            let limits = ValueLimits(SchemaFacts(schema))
            fault = (limits.fault(of: value) ?? limits.enumFault(of: value, specification))?.text
        }
        return fault
    }

    @Test(arguments: [
        "type: integer, default: 1.0", "type: number, default: 1", "type: number, minimum: 1, default: 1", "default: 1, maximum: 1",
        "type: string, default: '1', enum: ['1']", "type: integer, default: 1, enum: [1.0]", "type: array, default: []",
        "type: object, default: {}", "type: string, maxLength: 2, default: äß", "oneOf: [{type: string}], default: 1",
        "type: number, minimum: 1, exclusiveMinimum: false, default: 1", "type: string, minimum: 5, default: a",
    ])
    func `valid values are accepted`(schema: String) {
        #expect(fault(schema) == nil)
    }

    @Test func `invalid values are found`() {
        #expect(fault("type: integer, default: '1'") == "is a string, not an integer")
        #expect(fault("type: integer, default: 1.5") == "is a number, not an integer")
        #expect(fault("type: boolean, default: 1") == "is an integer, not a boolean")
        #expect(fault("type: string, default: []") == "is an array, not a string")
        #expect(fault("type: integer, maximum: 5, default: 6") == "is above the maximum of 5")
        #expect(fault("type: number, minimum: 0.5, default: 0") == "is below the minimum of 0.5")
        #expect(fault("type: integer, minimum: 1, exclusiveMinimum: true, default: 1") == "is not above the exclusiveMinimum of 1")
        #expect(fault("type: integer, exclusiveMaximum: 9, default: 9", openapi: "3.1.0") == "is not below the exclusiveMaximum of 9")
        #expect(fault("type: string, maxLength: 2, default: abc") == "is above the maxLength of 2")
        #expect(fault("type: array, minItems: 1, default: []") == "is below the minItems of 1")
        #expect(fault("type: string, enum: [a], default: b") == "is not in its enum")
        #expect(fault("type: integer, maximum: 1.0e+400, default: 6") == nil)
    }
}
