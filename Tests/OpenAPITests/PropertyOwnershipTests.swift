import Support
import Testing
import Words
import YAML

@testable import OpenAPI

/// What crosses schemas and operations for the rules about properties and functions.
@Suite struct PropertyOwnershipTests {
    private func specification(_ text: String, _ body: (Specification) -> Void) {
        let tree = Tree.read(Source(path: "test.yaml", text: text), keys: Keyword.seed)
        let store = FileStore(root: nil, limits: Limits())
        store.add(tree, at: "test.yaml")
        let specification = Specification(tree, canonicalPath: nil, store: store)
        #expect(specification != nil)
        if let specification { withExtendedLifetime(specification) { body(specification) } }
    }

    @Test func `names say whose a property is`() {
        #expect(ServerProperty(Name("is_admin")) == .privilege(.adminFlag))
        #expect(ServerProperty(Name("createdAt")) == .record(.creationTime))
        #expect(ServerProperty(Name("encryptedPassword")) == nil)
        #expect(ServerProperty(Name("title")) == nil)
    }

    @Test func `places that serve the public have public addresses`() throws {
        let fields = "{type: object, properties: {phone: {type: string}, owner_email: {type: string}, password: {type: string}}}"
        let description = try Description(
            version: "3.0", "paths: {}\ncomponents: {schemas: {ClinicResponse: \(fields), Customer: \(fields), BranchManager: \(fields)}}")
        func knows(_ field: String, of name: String) throws -> Bool {
            try description.ask("/components/schemas/\(name)") { node in
                let schema = Schema(node)
                let property = try #require(SchemaFacts(schema).properties.first { $0.name.string == field })
                return description.specification.sensitiveData(of: property.name, in: schema) != nil
            }
        }
        #expect(try !knows("phone", of: "ClinicResponse"))
        #expect(try knows("owner_email", of: "ClinicResponse"))
        #expect(try knows("password", of: "ClinicResponse"))
        #expect(try knows("phone", of: "Customer"))
        #expect(try knows("phone", of: "BranchManager"))
    }

    @Test func `fields come from lists, envelopes, and alternatives`() {
        specification(
            """
            openapi: 3.0.3
            info: {title: T, version: "1"}
            paths:
              /a:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            user: {type: object, properties: {name: {type: string}, id: {type: string, readOnly: true}}}
                  responses: {}
                put:
                  requestBody:
                    content: {application/json: {schema: {type: array, items: {oneOf: [{properties: {x: {}}}, {properties: {y: {}}}]}}}}
                  responses: {}
            """
        ) { specification in
            let fields = specification.operations.map { Set($0.acceptedFields.map(\.name.string)) }
            #expect(fields == [["user", "name"], ["x", "y"]])
        }
    }

    @Test func `signatures do not depend on order`() {
        specification(
            """
            openapi: 3.0.3
            info: {title: T, version: "1"}
            paths:
              /a:
                get: {security: [{o: [a, b]}, {k: []}], responses: {}}
                post: {security: [{k: []}, {o: [b, a]}], responses: {}}
                put: {security: [{k: [], o: [a, b]}], responses: {}}
            components:
              securitySchemes:
                k: {type: apiKey, in: header, name: K}
                o: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {a: a, b: b}}}}
            """
        ) { specification in
            let signatures = specification.operations.map(\.security.signature)
            #expect(signatures[0] == signatures[1])
            #expect(signatures[0] != signatures[2])
        }
    }

    @Test func `members of a composition are recognized`() {
        specification(
            """
            openapi: 3.0.3
            info: {title: T, version: "1"}
            paths: {}
            components:
              schemas:
                Base: {type: object}
                Alone: {type: object}
                Both: {allOf: [{$ref: "#/components/schemas/Base"}, {type: object}]}
                One: {allOf: [{$ref: "#/components/schemas/Alone"}], description: the same}
            """
        ) { specification in
            let schemas = specification.root[.components]?[.schemas]
            #expect(schemas?.child("Base").map { specification.isComposed($0) } == true)
            #expect(schemas?.child("Alone").map { specification.isComposed($0) } == false)
            #expect(schemas?.child("Base").map { specification.accepts($0) } == true, "a library of parts")
        }
    }

    @Test(arguments: [
        ("image/png", true, false), ("application/pdf; q=1", true, false), ("text/csv", false, true), ("application/json", false, false),
    ])
    func `media types by content`(name: String, isBinary: Bool, isPlainText: Bool) {
        specification("openapi: 3.0.3\npaths: {}\nx: {content: {\"\(name)\": {}}}\n") { specification in
            let media = specification.root.child("x").flatMap { MediaType.all(in: $0).first }
            #expect(media?.isBinary == isBinary)
            #expect(media?.isPlainText == isPlainText)
        }
    }
}
