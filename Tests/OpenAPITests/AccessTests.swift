import Testing
import YAML

@testable import OpenAPI

/// Who may call an operation.
@Suite struct AccessTests {
    private static let schemes = """
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: k}
            x-api-key: {type: apiKey, in: header, name: x-api-key}
            x-note: text
            basic: {type: http, scheme: Basic}
            oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://x', scopes: {read: r}}}}
            oidc: {type: openIdConnect, openIdConnectUrl: 'https://x'}
            tls: {type: mutualTLS}
        """

    @Test(arguments: [
        ("[]", Access.public), ("[{}]", .public), ("[{key: []}]", .authenticated), ("[{key: []}, {}]", .public),
        ("[{oauth: [read]}]", .scoped),
        ("[{oauth: []}]", .authenticated), ("[{oidc: [a]}]", .scoped), ("[{oauth: [read]}, {key: []}]", .authenticated),
        ("[{oauth: [read], key: []}]", .scoped),
        ("[{key: [read]}]", .authenticated), ("[{nothing: []}]", .public), ("[{nothing: [], key: []}]", .authenticated),
        ("[{nothing: []}, {key: []}]", .public),
        ("[{x-api-key: []}]", .authenticated), ("[{x-ext: 1}]", .public), ("[{x-ext: 1, key: []}]", .authenticated),
        ("[{tls: []}]", .authenticated),
        ("null", .public), ("{key: []}", .authenticated), ("{}", .public), ("[key]", .public), ("[{oauth: [read]}, {oidc: [a]}]", .scoped),
    ])
    func `access of alternatives`(security: String, access: Access) throws {
        for (path, root) in [("security: \(security), ", ""), ("", "security: \(security)\n")] {
            let description = try Description(version: "3.0", "\(root)paths: {/a: {get: {\(path)responses: {}}}}\n" + AccessTests.schemes)
            let operation = try description.operation("GET /a")
            #expect(operation.access == access)
            #expect(operation.security.origin == (root.isEmpty ? .operation : .root))
        }
    }

    @Test func `requirements of the operation take precedence`() throws {
        let description = try Description(
            version: "3.0",
            "security: [{key: []}]\npaths: {/a: {get: {responses: {}}, put: {security: [], responses: {}}, post: {security: [{oauth: [read]}, {}], responses: {}}}}\n"
                + AccessTests.schemes)
        #expect(try description.operation("GET /a").security.origin == .root)
        let put = try description.operation("PUT /a").security
        #expect(put.access == .public && put.isExplicitlyNone && put.emptyAlternative == nil)
        let post = try description.operation("POST /a").security
        #expect(post.access == .public && !post.isExplicitlyNone && post.emptyAlternative != nil && post.alternatives.count == 2)
        #expect(post.alternatives[0].parts[0].scopes.map(\.string) == ["read"])
        let bare = try Description(version: "3.0", "paths: {/a: {get: {responses: {}}}}\n").operation("GET /a").security
        #expect(bare.origin == .nowhere && bare.node == nil && bare.access == .public)
    }

    @Test func `undefined schemes are reported`() throws {
        let description = try Description(
            version: "3.0",
            "paths: {/a: {get: {security: [{kee: []}], responses: {}}, put: {security: [{x-api-key: []}], responses: {}}}}\n"
                + AccessTests.schemes)
        #expect(try description.operation("GET /a").security.namesUndefinedScheme)
        #expect(try !description.operation("PUT /a").security.namesUndefinedScheme)
        #expect(description.specification.securitySchemes.map(\.name.string) == ["key", "x-api-key", "basic", "oauth", "oidc", "tls"])
    }

    @Test func `schemes can be named by reference in 3.2`() throws {
        let rest = "paths: {/a: {get: {security: [{'#/components/securitySchemes/key': []}], responses: {}}}}\n" + AccessTests.schemes
        #expect(try Description(version: "3.2", rest).operation("GET /a").access == .authenticated)
        #expect(try Description(version: "3.1", rest).operation("GET /a").access == .public)
    }

    @Test func `uses of schemes are known`() throws {
        let description = try Description(
            version: "3.0",
            """
            servers: [{url: 'https://safe.test'}]
            security: [{key: []}, {basic: []}]
            paths:
              /a: {get: {responses: {}}, put: {security: [{key: []}], responses: {}}}
              /b: {servers: [{url: 'http://open.test'}], get: {security: [{basic: [], key: []}], responses: {}}, put: {responses: {}}}
            """ + "\n" + AccessTests.schemes)
        let uses = description.specification.uses
        #expect(uses.operations(demanding: Text("key")) == [0, 1, 2, 3])
        #expect(uses.operations(demanding: Text("basic")) == [0, 2, 3])
        #expect(uses.operations(demanding: Text("oauth")) == [])
        #expect(uses.cleartextPlace(of: Text("key"))?.text == "http://open.test")
        #expect(uses.cleartextPlace(of: Text("oauth")) == nil)
    }
}
