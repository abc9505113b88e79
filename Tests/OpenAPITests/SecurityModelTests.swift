import OpenAPI
import Testing
import YAML

/// What security schemes and operations tell beyond their fields.
@Suite struct SecurityModelTests {
    private static let text = """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        paths:
          /orders:
            post:
              security: [{key: []}, {machine: [a]}]
              parameters: [{name: dry, in: query, schema: {type: boolean}}, {name: X-A, in: header, schema: {type: string}}]
              requestBody:
                content:
                  application/json:
                    schema:
                      allOf: [{type: object, properties: {a: {type: string, readOnly: true}}}]
                      oneOf: [{properties: {b: {type: string}}}, {properties: {c: {type: string}}}]
              responses:
                "200":
                  description: done
                  content:
                    application/json:
                      schema: {type: object, properties: {data: {type: object, properties: {token: {type: string}, expiresIn: {type: integer}}}}}
            put:
              security: [{key: [], user: []}]
              responses: {}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Api-Key}
            user: {type: apiKey, in: header, name: Authorization}
            access: {type: apiKey, in: header, name: X-Access-Token}
            session: {type: apiKey, in: cookie, name: sid}
            machine: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {a: A}}}}
            both:
              type: oauth2
              flows:
                clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {}}
                authorizationCode: {authorizationUrl: "https://shop.test/a", tokenUrl: "https://shop.test/t", refreshUrl: "https://shop.test/r", scopes: {}}
        """

    private func with(_ body: (Specification) throws -> Void) throws {
        let tree = Tree.read(Source(path: "a.yaml", text: SecurityModelTests.text), keys: Keyword.seed)
        let store = FileStore(root: nil, limits: Limits())
        store.add(tree, at: "a.yaml")
        let specification = try #require(Specification(tree, canonicalPath: nil, store: store))
        try withExtendedLifetime(specification) { try body(specification) }
    }

    @Test func `applications and users`() throws {
        try with { specification in
            let names = specification.securitySchemes.filter(\.identifiesApplication).map(\.name.string)
            #expect(names == ["key", "machine"])
            #expect(specification.operations.map(\.security.identifiesOnlyApplications) == [true, false])
        }
    }

    @Test func `URLs of flows`() throws {
        try with { specification in
            let both = try #require(specification.securitySchemes.last)
            #expect(both.urls.compactMap { $0.key?.string } == ["tokenUrl", "authorizationUrl", "tokenUrl", "refreshUrl"])
            #expect(both.site(ofFlow: "authorizationCode")?.key == "authorizationCode")
            #expect(both.site(ofFlow: "implicit") == nil)
        }
    }

    @Test func `fields of a request`() throws {
        try with { specification in
            let fields = specification.operations[0].requestFields(NameTest { _, _ in true })
            #expect(fields.map(\.name.string) == ["dry", "a", "b", "c"])
            #expect(fields.map(\.isReadOnly) == [false, true, false, false])
            #expect(fields.map(\.isParameter) == [true, false, false, false])
        }
    }

    @Test func `tokens of a response`() throws {
        try with { specification in
            let schema = try #require(specification.operations[0].responses.all.first?.response.schemas.first)
            let answer = TokenAnswer(schema, specification)
            #expect(answer.token?.name == "token")
            #expect(answer.hasExpiry)
        }
    }
}
