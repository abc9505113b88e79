import Testing
import YAML

@testable import OpenAPI

@Suite struct RequestExamplesTests {
    /// What an example of the body, or of the schema itself, says of the properties of `Report`.
    private func shown(_ property: String, media: String = "{}", schema: String = "{}") throws -> Bool {
        let description = try Description(
            version: "3.0",
            """
            paths:
              /reports:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Report'}, example: \(media)}}}
                  responses: {'201': {description: created}}
            components:
              schemas:
                Report:
                  type: object
                  example: \(schema)
                  properties:
                    garage: {type: string}
                    title: {type: string, example: 'http: what it is'}
                    own: {type: string, example: 'https://shop.test'}
                    part: {type: object, properties: {maker: {type: string}}}
                    parts: {type: array, items: {type: object, properties: {seller: {type: string}}}}
            """)
        let specification = description.specification
        for holder in specification.schemas {
            guard let found = holder.properties.first(where: { $0.name.string == property }) else { continue }
            return specification.showsAddress(found.name, found.schema, in: holder)
        }
        Issue.record("no \(property)")
        return false
    }

    @Test func `an example of the body, of the schema, or of the property`() throws {
        #expect(try shown("garage", media: "{garage: 'http://garage.test'}"))
        #expect(try shown("garage", schema: "{garage: 'https://garage.test'}"))
        #expect(try shown("own"))
    }

    @Test func `parts of an example`() throws {
        #expect(try shown("maker", media: "{part: {maker: 'https://maker.test'}}"))
        #expect(try shown("seller", media: "{parts: [{seller: 'https://seller.test'}]}"))
    }

    @Test func `other text is not an address`() throws {
        #expect(try !shown("garage"))
        #expect(try !shown("garage", media: "{garage: 'ftp://garage.test', title: 'https://shop.test'}"))
        #expect(try !shown("title"))
        #expect(try !shown("maker", media: "{maker: 'https://maker.test'}"))
    }
}
