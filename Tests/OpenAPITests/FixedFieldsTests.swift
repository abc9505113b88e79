import OpenAPI
import Support
import Testing
import YAML

@Suite struct FixedFieldsTests {
    @Test(arguments: [
        (ObjectName.openAPI, Version.v2, 15), (.openAPI, .v30, 8), (.openAPI, .v31, 10), (.openAPI, .v32, 11),
        (.pathItem, .v2, 9), (.pathItem, .v30, 13), (.pathItem, .v32, 15), (.operation, .v2, 12), (.operation, .v30, 12),
        (.parameter, .v2, 23), (.parameter, .v31, 13), (.schema, .v30, 36), (.response, .v32, 5), (.tag, .v32, 6),
        (.securityScheme, .v32, 10), (.components, .v2, 0), (.components, .v32, 11), (.encoding, .v30, 5),
    ])
    func `objects have as many fields as in the official schema`(object: ObjectName, version: Version, count: Int) {
        let names = FixedFields.names(of: object, in: version)
        #expect(names.count == count, "\(object.name) \(version): \(names)")
        #expect(Set(names).count == names.count)
    }

    @Test func `the versions of a field are known`() {
        #expect(FixedFields.versions(of: "webhooks", in: .openAPI) == [.v31, .v32])
        #expect(FixedFields.versions(of: "nullable", in: .schema) == [.v30])
        #expect(FixedFields.versions(of: "type", in: .parameter) == [.v2])
        #expect(FixedFields.versions(of: "secruity", in: .operation).isEmpty)
    }

    @Test func `unknown fields are found`() {
        let text = """
            openapi: 3.0.3
            info: {title: A, version: 1.0.0, owner: me, x-owner: me}
            paths:
              /a:
                get: {responses: {"200": {description: b, schema: {}}}, parameters: [{$ref: "#/components/parameters/A", odd: 1}]}
            components:
              parameters: {A: {name: a, in: query, schema: {type: string, example: {odd: 1}}}}
            """
        Described.with(text) { specification in
            let found = specification.undefinedFields.map { "\($0.object.name) \($0.entry.key.string)" }
            #expect(found.sorted() == ["Info Object owner", "Response Object schema"])
        }
    }
}
