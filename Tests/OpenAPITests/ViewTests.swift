import Testing
import YAML

@testable import OpenAPI

/// One set of views for 2.0, 3.0, 3.1 and 3.2.
@Suite struct ViewTests {
    @Test(arguments: [
        ("swagger: '2.0'", Version.v2), ("swagger: 2.0", .v2), ("swagger: 2", .v2), ("openapi: 3.0.0", .v30),
        ("openapi: '3.0.4'", .v30),
        ("openapi: 3.1.1", .v31), ("openapi: 3.2.0", .v32), ("openapi: 3.9.0", .v32), ("openapi: 3.0", .v30),
        ("openapi: 3.0.0-rc1", .v30),
    ])
    func `versions are recognized`(line: String, version: Version) throws {
        #expect(try Description(line + "\npaths: {}\n").specification.version == version)
    }

    @Test(arguments: [
        "openapi: 4.0.0", "openapi: 3", "openapi: 2.0", "swagger: 1.2", "swagger: '3.0'", "openapi: [3]", "openapi: ", "openapi: three",
    ])
    func `other versions are rejected`(line: String) throws {
        let tree = Tree.read(Source(path: "a", text: line + "\npaths: {}\n"), keys: Keyword.seed)
        #expect(withExtendedLifetime(tree) { tree.root.flatMap { Version(root: $0) } } == nil)
    }

    @Test func `other files are not descriptions`() {
        for text in ["a: 1", "- openapi: 3.0.0", "text", "", "name: x\nversion: 1\nitems: []", "{}"] {
            let tree = Tree.read(Source(path: "a", text: text), keys: Keyword.seed)
            #expect(Specification(tree, canonicalPath: nil, store: FileStore(root: nil)) == nil, "\(text)")
        }
    }

    @Test func `parts can be read on their own`() throws {
        let schema = try Description("type: object\nproperties: {a: {type: string}}\n")
        #expect(schema.specification.isPart)
        #expect(schema.pointers { $0.schemas.map(\.node) } == ["", "/properties/a"])
        #expect(try Description("A: {type: object}\nB: {type: string}\nc: 1\n").pointers { $0.schemas.map(\.node) } == ["/A", "/B"])
    }

    // MARK: Operations

    @Test func `swagger operations`() throws {
        let description = try Description(
            version: "2.0",
            """
            host: api.test
            schemes: [https]
            paths:
              /a/{id}:
                parameters: [{name: id, in: path, required: true, type: string}, {name: q, in: query, type: integer}]
                get: {parameters: [{name: q, in: query, type: string}], responses: {200: {description: ok, schema: {$ref: '#/definitions/A'}}, default: {description: no}}}
                put: {parameters: [{name: b, in: body, schema: {$ref: '#/definitions/A'}}], responses: {204: {description: ok, headers: {x-a: {type: string}}}}}
                post: {parameters: [{name: f, in: formData, type: file}], responses: {}}
                trace: {responses: {}}
                query: {responses: {}}
            definitions: {A: {type: object}}
            securityDefinitions: {b: {type: basic}, k: {type: apiKey, name: k, in: query}, o: {type: oauth2, flow: accessCode, scopes: {r: x, x-s: 1}}, x-key: {type: basic}}
            """)
        #expect(description.operations == ["GET /a/{id}", "PUT /a/{id}", "POST /a/{id}"])
        let get = try description.operation("GET /a/{id}")
        #expect(
            get.parameters.all.map { "\($0.name.string) \($0.location?.rawValue ?? "") \($0.schema?.statedTypes == .string)" } == [
                "q query true", "id path true",
            ])
        #expect(get.responses.all.map(\.status.string) == ["200", "default"])
        #expect(get.responses.all[0].response.schemas.map(\.node.pointer) == ["/definitions/A"])
        let put = try description.operation("PUT /a/{id}")
        #expect(put.requestSchemas.map(\.node.pointer) == ["/definitions/A"])
        #expect(put.responses.all[0].response.hasHeader("x-a"))
        #expect(try put.hasRequestBody && description.operation("POST /a/{id}").hasRequestBody && !get.hasRequestBody)
        #expect(description.specification.securitySchemes.map(\.kind) == [.http("basic"), .apiKey, .oauth2, .http("basic")])
        #expect(description.specification.securitySchemes[2].flows.map(\.name) == ["authorizationCode"])
        #expect(description.specification.securitySchemes[2].scopes.map(\.string) == ["r"])
        #expect(description.pointers { $0.headers.map(\.node) } == ["/paths/~1a~1{id}/put/responses/204/headers/x-a"])
    }

    @Test func `methods of each version`() throws {
        let item = """
            paths:
              /a:
                get: {responses: {}}
                trace: {responses: {}}
                query: {responses: {}}
                additionalOperations: {COPY: {responses: {}}, purge: {responses: {}}, x-no: {responses: {}}}
            webhooks: {w: {post: {responses: {}}}}
            """
        #expect(try Description(version: "3.0", item).operations == ["GET /a", "TRACE /a", "webhook POST w"])
        #expect(
            try Description(version: "3.2", item).operations == ["GET /a", "TRACE /a", "QUERY /a", "COPY /a", "PURGE /a", "webhook POST w"])
        #expect(try Description(version: "3.2", item).operation("QUERY /a").isRead)
    }

    @Test func `operations are listed by path, webhook, and callback`() throws {
        let description = try Description(
            version: "3.1",
            """
            paths:
              /a: {post: {responses: {}, callbacks: {c: {'{$request.body#/u}': {post: {responses: {}}}, x-e: 1}}}}
              /b: {$ref: '#/components/pathItems/P'}
              /c: {$ref: '#/components/pathItems/P'}
            webhooks: {w: {$ref: '#/components/pathItems/W'}}
            components:
              callbacks: {d: {'http://x': {put: {responses: {}}}}}
              pathItems: {P: {get: {responses: {}}}, W: {post: {responses: {}}}}
            """)
        #expect(
            description.operations == ["POST /a", "GET /b", "webhook POST w", "callback PUT http://x", "callback POST {$request.body#/u}"])
        #expect(description.specification.operations.map(\.isOutbound) == [false, false, true, true, true])
    }

    @Test func `bodies of 3.2`() throws {
        let description = try Description(
            version: "3.2",
            """
            paths:
              /a:
                get:
                  responses:
                    200:
                      description: ok
                      content:
                        application/jsonl: {itemSchema: {$ref: '#/components/schemas/A'}}
                        application/json: {$ref: '#/components/mediaTypes/M'}
                        multipart/mixed: {itemEncoding: {headers: {x-i: {schema: {type: string}}}}, prefixEncoding: [{headers: {x-p: {schema: {type: string}}}}]}
            components:
              schemas: {A: {type: object}}
              mediaTypes: {M: {schema: {type: array}}}
              securitySchemes:
                o: {type: oauth2, deprecated: true, flows: {deviceAuthorization: {deviceAuthorizationUrl: 'https://x', tokenUrl: 'https://x', scopes: {s: d}}, x-f: {}}}
            """)
        let media = try #require(try description.operation("GET /a").responses.all.first).response.mediaTypes
        #expect(media.map(\.name.string) == ["application/jsonl", "application/json", "multipart/mixed"])
        #expect(media.map { $0.schema?.node.pointer } == ["/components/schemas/A", "/components/mediaTypes/M/schema", nil])
        #expect(description.pointers { $0.mediaTypes.map(\.node) }.contains("/components/mediaTypes/M"))
        #expect(description.pointers { $0.headers.map(\.node) }.map { $0.suffix(3) } == ["x-i", "x-p"])
        #expect(description.specification.securitySchemes[0].flows.map(\.name) == ["deviceAuthorization"])
        #expect(description.specification.securitySchemes[0].scopes.map(\.string) == ["s"])
    }

    // MARK: What is in force

    @Test func `parameters and servers in force`() throws {
        let description = try Description(
            version: "3.0",
            """
            servers: [{url: 'https://root.test'}]
            paths:
              /a:
                servers: [{url: 'https://item.test'}]
                parameters: [{$ref: '#/components/parameters/Q'}, {name: q, in: header, schema: {}}, {name: h, in: header, schema: {}}]
                get: {responses: {}}
                put: {servers: [{url: 'https://own.test'}], parameters: [{name: q, in: query, description: own}], responses: {}}
                post: {servers: [], responses: {}}
              /b: {get: {responses: {}}}
            components: {parameters: {Q: {name: q, in: query, content: {application/json: {schema: {type: object}}}}}}
            """)
        func servers(_ name: String) throws -> [String?] { try description.operation(name).servers.map { $0.url?.string } }
        #expect(try servers("GET /a") == ["https://item.test"])
        #expect(try servers("PUT /a") == ["https://own.test"])
        #expect(try servers("POST /a") == ["https://item.test"])
        #expect(try servers("GET /b") == ["https://root.test"])
        #expect(try description.operation("GET /a").parameters.all.map(\.name.string) == ["q", "q", "h"])
        #expect(try description.operation("GET /a").parameters.all[0].schema?.statedTypes == .object)
        let put = try description.operation("PUT /a").parameters.all
        #expect(put.map { "\($0.name.string) \($0.location?.rawValue ?? "")" } == ["q query", "q header", "h header"])
        #expect(put[0].description == "own")
    }

    @Test func `responses cover statuses`() throws {
        let description = try Description(
            version: "3.0",
            "paths: {/a: {get: {responses: {200: {description: a}, 4xx: {description: b}, '5XX': {description: c}, default: {description: d}}}}}\n"
        )
        let operation = try description.operation("GET /a")
        #expect([200, 404, 503, 302].map { operation.documents(status: $0) } == [true, true, true, true])
        #expect([200, 404, 503, 302].map { operation.documents(status: $0, orDefault: false) } == [true, true, true, false])
        #expect([200, 404].map { operation.documents(status: $0, orClass: false, orDefault: false) } == [true, false])
        #expect(operation.responses.all.map(\.isError) == [false, true, true, false])
    }

    // MARK: Aliases and merge keys

    @Test func `merged security is in force`() throws {
        let description = try Description(
            version: "3.0",
            """
            x-common: &c {security: [{k: []}], tags: [t]}
            paths:
              /a: {get: {<<: *c, responses: {}}}
              /b: {get: {<<: *c, security: [], responses: {}}}
            components: {securitySchemes: {k: {type: apiKey, name: k, in: header}}}
            """)
        #expect(try description.operation("GET /a").access == .authenticated)
        #expect(try description.operation("GET /b").access == .public)
        #expect(try description.operation("GET /b").tags.map(\.string) == ["t"])
    }

    // MARK: Misfits

    @Test func `values of the wrong type are reported`() throws {
        let description = try Description(
            version: "3.0",
            """
            security: {}
            servers: https://x
            paths:
              /a: []
              /b:
                get: null
                put: {parameters: {}, requestBody: x, responses: [], security: [[], a]}
                post: {responses: {200: ok, 201: {description: x, content: [], headers: {h: 1, x-h: 1}}}}
            components:
              schemas: {A: x, B: {properties: [], allOf: {}, items: true, additionalProperties: 1}}
              parameters: []
            """)
        #expect(
            description.misfits == [
                "/components/parameters: a mapping, `parameters`", "/components/schemas/A: a mapping, the Schema Object",
                "/components/schemas/B/additionalProperties: a mapping, the Schema Object",
                "/components/schemas/B/allOf: a sequence, `allOf`",
                "/components/schemas/B/items: a mapping, the Schema Object", "/components/schemas/B/properties: a mapping, `properties`",
                "/paths/~1a: a mapping, the Path Item Object", "/paths/~1b/get: a mapping, the Operation Object",
                "/paths/~1b/post/responses/200: a mapping, the Response Object",
                "/paths/~1b/post/responses/201/content: a mapping, `content`",
                "/paths/~1b/post/responses/201/headers/h: a mapping, the Header Object",
                "/paths/~1b/put/parameters: a sequence, `parameters`",
                "/paths/~1b/put/requestBody: a mapping, the Request Body Object", "/paths/~1b/put/responses: a mapping, `responses`",
                "/paths/~1b/put/security/0: a mapping, the Security Requirement Object",
                "/paths/~1b/put/security/1: a mapping, the Security Requirement Object",
                "/security: a sequence, `security`", "/servers: a sequence, `servers`",
            ])
        #expect(description.operations == ["PUT /b", "POST /b"])
    }

    @Test func `boolean schemas are valid from 3.1 on`() throws {
        let rest = "paths: {}\ncomponents: {schemas: {A: true, B: {properties: {p: false}, items: true, not: false}}}\n"
        #expect(try Description(version: "3.1", rest).misfits == [])
        #expect(try Description(version: "3.0", rest).misfits.count == 4)
    }
}
