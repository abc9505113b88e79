import OpenAPI
import Support
import Testing
import YAML

@Suite struct BoundConflictTests {
    @Test(arguments: [
        ("{type: string, minLength: 5, maxLength: 5}", 0), ("{type: string, minLength: 6, maxLength: 5}", 1),
        ("{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 1}", 1),
        ("{type: number, exclusiveMinimum: 1, exclusiveMaximum: 2}", 0),
        ("{type: number, exclusiveMinimum: 2, maximum: 2}", 1), ("{allOf: [{minItems: 3}, {maxItems: 2}]}", 1),
        ("{allOf: [{allOf: [{minItems: 3}, {maxItems: 2}]}]}", 1), ("{allOf: [{minItems: 3, maxItems: 2}]}", 1),
        ("{oneOf: [{minItems: 3}, {maxItems: 2}]}", 0), ("{type: string, maxLength: 2, enum: [ab, abc, äö]}", 1),
        ("{type: integer, maximum: 1e400, minimum: 5}", 0), ("{type: integer, maximum: .nan, minimum: 5}", 0),
        ("{minProperties: 2, maxProperties: 1, minContains: 2, maxContains: 1}", 2), ("{maximum: 3, enum: [null, a, 4]}", 1),
        ("{type: string, minLength: '9', maxLength: 1}", 0), ("{const: 5, minimum: 6}", 1),
    ]) func counts(schema: String, wanted: Int) throws {
        let text = "openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\ncomponents: {schemas: {A: \(schema)}}\n"
        let specification = try #require(Described(text).specification)
        #expect(specification.schemas.flatMap { BoundConflict.all(in: $0, specification) }.count == wanted)
    }
}
