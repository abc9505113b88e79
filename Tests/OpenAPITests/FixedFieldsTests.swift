import OpenAPI
import Testing
import YAML

@Suite struct FixedFieldsTests {
    @Test(arguments: [
        (ObjectName.openAPI, Version.v2_0, 15), (.openAPI, .v3_0, 8), (.openAPI, .v3_1, 10), (.openAPI, .v3_2, 11),
        (.pathItem, .v2_0, 9), (.pathItem, .v3_0, 13), (.pathItem, .v3_2, 15), (.operation, .v2_0, 12), (.operation, .v3_0, 12),
        (.parameter, .v2_0, 23), (.parameter, .v3_1, 13), (.schema, .v3_0, 36), (.response, .v3_2, 5), (.tag, .v3_2, 6),
        (.securityScheme, .v3_2, 10), (.components, .v2_0, 0), (.components, .v3_2, 11), (.encoding, .v3_0, 5),
    ])
    func hasAsManyFieldsAsTheOfficialSchema(object: ObjectName, version: Version, count: Int) {
        let names = FixedFields.names(of: object, in: version)
        #expect(names.count == count, "\(object.rawValue) \(version): \(names)")
        #expect(Set(names).count == names.count)
    }

    @Test func knowsTheVersionsOfAField() {
        #expect(FixedFields.versions(of: "webhooks", in: .openAPI) == [.v3_1, .v3_2])
        #expect(FixedFields.versions(of: "nullable", in: .schema) == [.v3_0])
        #expect(FixedFields.versions(of: "type", in: .parameter) == [.v2_0])
        #expect(FixedFields.versions(of: "secruity", in: .operation).isEmpty)
    }

    @Test func findsFieldsThatAreNone() {
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
            let found = specification.undefinedFields.map { "\($0.object.rawValue) \($0.entry.key.string)" }
            #expect(found.sorted() == ["Info Object owner", "Response Object schema"])
        }
    }
}
