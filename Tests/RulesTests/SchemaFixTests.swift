import Rules
import Support
import Testing

/// Where fixes of schemas hold back, since another rule would then speak.
@Suite struct SchemaFixTests {
    private func fixes(_ rule: String, _ schema: String) -> [String] {
        let text = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths:
              /sign-up:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Body"}}}}
                  responses: {"201": {description: created}}
            components:
              schemas:
                Base: {type: object, properties: {id: {type: string, maxLength: 9}}, additionalProperties: true}
                User: {type: object, properties: {password: {type: string, maxLength: 30}}}
                Body: \(schema)

            """
        return lint(text).findings.filter { $0.rule.id == rule && !$0.location.pointer.hasPrefix("/components/schemas/User") }.flatMap {
            $0.fixes.map(\.title)
        }
    }

    @Test func `a password is not cut short`() {
        #expect(
            fixes("api4-unbounded-string", "{type: object, properties: {password: {type: string}}}")
                == ["set maxLength to 255, a default to be reviewed"])
        #expect(
            fixes("api4-unbounded-string", "{type: object, properties: {secretWord: {type: string, format: password}}}")
                == ["set maxLength to 255, a default to be reviewed"])
    }

    @Test func `a member of a composition is not closed`() {
        #expect(
            fixes(
                "api3-additional-properties",
                "{allOf: [{$ref: \"#/components/schemas/Base\"}, {type: object, properties: {note: {type: string}}}]}") == [])
        #expect(fixes("api3-additional-properties", "{$ref: \"#/components/schemas/Base\"}") == ["set `additionalProperties` to false"])
    }

    @Test func `a pattern is not anchored into a slow one`() {
        #expect(fixes("api4-loose-pattern", "{type: string, pattern: '^.*@.*\\..*'}") == [])
        #expect(fixes("api4-loose-pattern", "{type: string, pattern: '[a-z]+'}") == ["anchor the pattern at both ends"])
    }

    @Test func `a member behind a chain of references is not closed`() {
        let text = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          allOf: [{type: object, properties: {note: {type: string}}}, {$ref: "#/components/schemas/Order"}]
                  responses: {"201": {description: created}}
            components:
              schemas:
                Order: {description: an order, allOf: [{$ref: "#/components/schemas/Base"}]}
                Base: {type: object, properties: {id: {type: string}}}
                Other: {type: object, properties: {id: {type: string}}}

            """
        #expect(!lint(text).findings.contains { $0.rule.id == "api3-open-object" && $0.location.pointer.hasSuffix("/Base") })
    }

    @Test func `a misspelled limit that the type does not support is not renamed`() {
        #expect(fixes("api8-unknown-field", "{type: object, properties: {range: {type: number, min_items: 2}}}") == [])
        #expect(
            fixes("api8-unknown-field", "{type: object, properties: {range: {type: array, min_items: 2, items: {}}}}") == [
                "change to `minItems`"
            ])
    }

    @Test func `a write-only field of a response is not treated as an unused component`() {
        let text = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
            components:
              schemas:
                Order: {type: object, properties: {email: {type: string, writeOnly: true}}}
                Unused: {type: object, properties: {email: {type: string, writeOnly: true}}}

            """
        let found = lint(text).findings.filter { $0.rule.id == "api4-unrestricted-string" }.map(\.location.pointer)
        #expect(found == ["/components/schemas/Unused/properties/email"])
    }
}
