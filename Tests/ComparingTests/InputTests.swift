import Comparing
import Testing

@Suite struct InputTests {
    private static func body(_ schema: String, version: String = "3.1.0") -> String {
        "openapi: \(version)\ninfo: {title: t, version: '1'}\npaths:\n  /orders:\n    post:\n      requestBody: {content: {application/json: {schema: {\(schema)}}}}\n"
            + "      responses: {'201': {description: created}}\n"
    }

    private static func property(_ schema: String) -> String { body("type: object, properties: {p: {\(schema)}}") }

    @Test(arguments: [
        ("type: string, maxLength: 5", "type: string, maxLength: 6", "weaker diff-input-limit"),
        ("type: string, maxLength: 6", "type: string, maxLength: 5", "stronger diff-input-limit"),
        ("type: integer, minimum: 1", "type: integer, minimum: 0", "weaker diff-input-limit"),
        ("type: number, exclusiveMaximum: 5", "type: number, maximum: 5", "weaker diff-input-limit"),
        ("type: string, enum: [a, b]", "type: string, enum: [a]", "stronger diff-input-values"),
        ("type: integer, multipleOf: 10", "type: integer, multipleOf: 5", "weaker diff-input-limit"),
        ("type: integer, multipleOf: 10", "type: integer", "weaker diff-input-limit"),
        ("type: number, multipleOf: 0.1", "type: number, multipleOf: 0.2", "stronger diff-input-limit"),
        ("type: integer, multipleOf: 3", "type: integer, multipleOf: 5", "changed diff-input-limit"),
        ("type: array, uniqueItems: true, items: {type: string}", "type: array, items: {type: string}", "weaker diff-input-limit"),
        ("type: string, enum: [a, b]", "type: string", "weaker diff-input-values"),
        ("type: string, const: a", "type: string, enum: [a, b]", "weaker diff-input-values"),
        ("type: string, pattern: '^[a-z]{3}$'", "type: string, pattern: '^[a-z]{3,4}$'", "weaker diff-input-pattern"),
        ("type: string, pattern: '^[a-z]+$'", "type: string, pattern: '^[a-f]+$'", "stronger diff-input-pattern"),
        ("type: string, pattern: '^a$'", "type: string, pattern: '^b$'", "changed diff-input-pattern"),
        ("type: string, pattern: '^.+@.+$'", "type: string, format: email", "changed diff-input-pattern"),
        ("type: string, format: uuid", "type: string", "weaker diff-input-format"),
        ("type: integer, format: int32", "type: integer, format: int64", "weaker diff-input-format"),
        ("type: integer", "type: number", "weaker diff-input-type"),
        ("type: string", "type: integer", "changed diff-input-type"),
        ("type: string", "type: [string, 'null']", "weaker diff-input-type"),
        ("type: string, readOnly: true", "type: string", "weaker diff-input-read-only"),
        ("type: object, additionalProperties: false", "type: object", "weaker diff-input-additional-properties"),
        ("type: object, required: [a]", "type: object", "weaker diff-input-required"),
        ("type: array, items: {type: string, maxLength: 3}", "type: array, items: {type: string}", "weaker diff-input-limit"),
    ])
    func schemasAreCompared(_ old: String, _ new: String, _ change: String) throws {
        #expect(try #require(Versions(Self.property(old), Self.property(new))).kinds == [change])
    }

    @Test(arguments: [
        ("type: integer, exclusiveMinimum: 0", "type: integer, minimum: 1"),
        ("type: string, pattern: '^[0-9]$'", "type: string, pattern: '^\\d$'"),
        ("type: string, pattern: '.*'", "type: string"),
        ("type: string, minLength: 0", "type: string"),
        ("type: string, format: password", "type: string"),
        ("allOf: [{type: string}, {maxLength: 5}]", "type: string, maxLength: 5"),
        ("oneOf: [{type: string}, {type: 'null'}]", "type: [string, 'null']"),
        ("type: string, enum: [a, b]", "type: string, enum: [b, a]"),
        ("type: string, readOnly: true, maxLength: 5", "type: string, readOnly: true"),
        ("oneOf: [{title: a, type: string}, {title: b, type: object}]", "oneOf: [{title: b, type: object}, {title: a, type: string}]"),
    ])
    func sameMeaningIsNoChange(_ old: String, _ new: String) throws {
        #expect(try #require(Versions(Self.property(old), Self.property(new))).kinds == [])
    }

    @Test func versionsOfOpenAPISayTheSame() throws {
        let older = Self.body(
            "type: object, properties: {a: {type: string, nullable: true}, b: {type: number, minimum: 0, exclusiveMinimum: true}}",
            version: "3.0.3")
        let newer = Self.body("type: object, properties: {a: {type: [string, 'null']}, b: {type: number, exclusiveMinimum: 0}}")
        #expect(try #require(Versions(older, newer)).kinds == [])
    }

    @Test func swaggerSaysTheSame() throws {
        let older = """
            swagger: '2.0'
            info: {title: t, version: '1'}
            host: api.test
            schemes: [https]
            consumes: [application/json]
            paths:
              /orders:
                post:
                  parameters:
                    - {name: limit, in: query, type: integer, maximum: 5}
                    - {name: body, in: body, required: true, schema: {type: object, properties: {n: {type: string, maxLength: 3}}}}
                  responses: {'200': {description: ok}}
              /login:
                post:
                  consumes: [application/x-www-form-urlencoded]
                  parameters: [{name: user, in: formData, required: true, type: string, maxLength: 9}]
                  responses: {'200': {description: ok}}
            """
        let newer = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            servers: [{url: "https://api.test/"}]
            paths:
              /orders:
                post:
                  parameters: [{name: limit, in: query, schema: {type: integer, maximum: 5}}]
                  requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {n: {type: string, maxLength: 3}}}}}}
                  responses: {'200': {description: ok}}
              /login:
                post:
                  requestBody:
                    required: true
                    content: {application/x-www-form-urlencoded: {schema: {type: object, required: [user], properties: {user: {type: string, maxLength: 9}}}}}
                  responses: {'200': {description: ok}}
            """
        #expect(try #require(Versions(older, newer)).messages == [])
    }

    @Test func sharedSchemaIsToldOnce() throws {
        func description(_ limit: String) -> String {
            let operation =
                "{post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/O'}}}}, responses: {'200': {description: ok}}}}"
            return
                "paths:\n  /a: \(operation)\n  /b: \(operation)\ncomponents:\n  schemas:\n    O: {type: object, properties: {n: {type: string\(limit)}}}\n"
        }
        let versions = try #require(Versions(description(", maxLength: 3"), description("")))
        #expect(
            versions.places == [
                "weaker diff-input-limit /components/schemas/O/properties/n/maxLength → /components/schemas/O/properties/n"
            ])
        #expect(versions.comparison.changes.map(\.operations.names) == [["POST /a", "POST /b"]])
    }

    @Test func recursionEnds() throws {
        func description(_ type: String) -> String {
            "paths:\n  /a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}, responses: {'200': {description: ok}}}}\n"
                + "components:\n  schemas:\n    T: {type: object, properties: {v: {type: \(type)}, next: {$ref: '#/components/schemas/T'}}}\n"
        }
        #expect(try #require(Versions(description("string"), description("number"))).kinds == ["changed diff-input-type"])
    }

    @Test func answersMayTakeMore() throws {
        func description(_ schema: String) -> String {
            "paths:\n  /a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {\(schema)}}}}}}}\n"
        }
        #expect(try #require(Versions(description("type: string, maxLength: 3"), description("type: string"))).kinds == [])
    }

    @Test func `media types that differ only in parameters are distinguished`() throws {
        let text = """
            paths:
              /a:
                post:
                  requestBody: {content: {"text/x; v=1": {schema: {type: string, maxLength: 3}}, "text/x; v=2": {schema: {type: string}}}}
                  responses: {'200': {description: ok}}
            """
        #expect(try #require(Versions(text, text)).kinds == [])
    }
}
