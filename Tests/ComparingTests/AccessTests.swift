import Comparing
import Testing

@Suite struct AccessTests {
    private static let schemes = """
        components:
          securitySchemes:
            bearer: {type: http, scheme: bearer}
            other: {type: http, scheme: bearer}
            key: {type: apiKey, in: header, name: X-Key}
            oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.test/token", scopes: {read: r, write: w}}}}

        """

    private static func description(_ security: String?, root: String? = nil, method: String = "post", _ schemes: String = schemes)
        -> String
    {
        (root.map { "security: \($0)\n" } ?? "")
            + "paths:\n  /orders:\n    \(method):\n" + (security.map { "      security: \($0)\n" } ?? "")
            + "      responses: {'200': {description: ok}}\n" + schemes
    }

    @Test(arguments: [
        ("[{bearer: []}]", "[]", "weaker diff-operation-public", "HTTP bearer → public, weaker"),
        ("[]", "[{bearer: []}]", "stronger diff-operation-protected", "public → HTTP bearer, stronger"),
        ("[{bearer: []}]", "[{bearer: []}, {}]", "weaker diff-operation-optional", "HTTP bearer → HTTP bearer, optional, weaker"),
        ("[]", "[{bearer: []}, {}]", "changed diff-operation-optional", "public → HTTP bearer, optional"),
        ("[{bearer: []}]", "[{missing: []}]", "weaker diff-operation-public", "HTTP bearer → public, weaker"),
        ("[{oauth: [read, write]}]", "[{oauth: [read]}]", "weaker diff-scope-dropped", "OAuth 2 [read, write] → OAuth 2 [read], weaker"),
        ("[{oauth: [read]}]", "[{oauth: [write]}]", "changed diff-scope-changed", "OAuth 2 [read] → OAuth 2 [write], changed"),
        ("[{bearer: [], key: []}]", "[{key: []}]", "weaker diff-requirement-dropped", "HTTP bearer and API key → API key, weaker"),
        ("[{bearer: []}]", "[{other: []}]", "changed diff-requirement-replaced", "HTTP bearer → HTTP bearer, changed"),
    ])
    func requirementsAreComparedAsSets(_ old: String, _ new: String, _ change: String, _ row: String) throws {
        let versions = try #require(Versions(Self.description(old), Self.description(new)))
        #expect(versions.kinds == [change])
        #expect(versions.access == ["POST /orders: \(row)"])
    }

    @Test(arguments: [
        // Each alternative that demands more than another one is pointless, so nothing changed.
        ("[{oauth: [read]}]", "[{oauth: [read]}, {oauth: [read, write]}]"),
        ("[{bearer: []}, {key: []}]", "[{key: []}, {bearer: []}]"),
        ("[{bearer: []}]", "[{bearer: []}, {bearer: []}]"),
        ("[]", "[{}]"),
    ])
    func sameMeaningIsNoChange(_ old: String, _ new: String) throws {
        #expect(try #require(Versions(Self.description(old), Self.description(new))).kinds == [])
    }

    @Test func requirementsMayMoveToTheRoot() throws {
        let versions = try #require(
            Versions(Self.description("[{bearer: []}]"), Self.description(nil, root: "[{bearer: []}]")))
        #expect(versions.kinds == [])
    }

    @Test func schemesAreComparedByWhatTheyAre() throws {
        let renamed = "components: {securitySchemes: {token: {type: http, scheme: bearer}}}\n"
        let former = "components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}\n"
        let versions = try #require(
            Versions(Self.description("[{bearer: []}]", former), Self.description("[{token: []}]", renamed)))
        #expect(versions.kinds == [])
    }

    @Test func schemesThatAreRedefinedAreToldOnceAndChangeEveryRow() throws {
        func scheme(_ location: String) -> String { "components: {securitySchemes: {key: {type: apiKey, in: \(location), name: key}}}\n" }
        let security = "[{key: []}]"
        let versions = try #require(
            Versions(Self.description(security, scheme("header")), Self.description(security, scheme("query"))))
        #expect(versions.kinds == ["weaker diff-scheme-changed"])
        #expect(versions.access == ["POST /orders: API key → API key, changed"])
    }

    @Test func schemesThatAreNoLongerDefinedAreToldAlikeBothWays() throws {
        let bare = "components: {securitySchemes: {}}\n"
        let guarded = (Self.description("[{key: []}]"), Self.description("[{key: []}]", bare))
        #expect(try #require(Versions(guarded.0, guarded.1)).kinds == ["weaker diff-operation-public"])
        #expect(try #require(Versions(guarded.1, guarded.0)).kinds == ["stronger diff-operation-protected"])
        let optional = (Self.description("[{key: []}, {}]"), Self.description("[{key: []}, {}]", bare))
        #expect(try #require(Versions(optional.0, optional.1)).kinds == ["weaker diff-scheme-undefined"])
        #expect(try #require(Versions(optional.1, optional.0)).kinds == ["stronger diff-scheme-undefined"])
    }

    @Test func changeOfTheRootIsToldOnce() throws {
        func paths(_ root: String) -> String {
            "security: \(root)\npaths:\n  /a: {get: {responses: {'200': {description: a}}}}\n"
                + "  /b: {post: {responses: {'200': {description: b}}}}\n" + Self.schemes
        }
        let versions = try #require(Versions(paths("[{bearer: []}]"), paths("[]")))
        #expect(versions.places == ["weaker diff-operation-public /security → /security"])
        let change = try #require(versions.comparison.changes.first)
        #expect(change.operations.names == ["GET /a", "POST /b"])
        #expect(change.message == "2 operations became public (before: HTTP bearer)")
        // The write decides.
        #expect(change.level == .error)
    }

    @Test(arguments: [("get", "warning"), ("post", "error")])
    func openWritesAreWorseThanOpenReads(_ method: String, _ level: String) throws {
        let versions = try #require(
            Versions(Self.description("[{bearer: []}]", method: method), Self.description("[]", method: method)))
        #expect(versions.comparison.changes.map(\.level.rawValue) == [level])
    }

    @Test func `long lists are cut and counted`() throws {
        let scopes = (10..<40).map { "s\($0)" }
        let schemes =
            "components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.b/t', scopes: {"
            + scopes.map { "\($0): d" }.joined(separator: ", ") + "}}}}}}\n"
        let list = { (scopes: ArraySlice<String>) in Self.description("[{o: [\(scopes.joined(separator: ", "))]}]", schemes) }
        let versions = try #require(Versions(list(scopes[...]), list(scopes.prefix(21))))
        #expect(versions.kinds == ["weaker diff-scope-dropped"])
        let row = try #require(versions.comparison.access.first)
        #expect(row.old?.hasSuffix("s28, s29, 10 more]") == true && row.new?.hasSuffix("s29, 1 more]") == true)
    }

    /// What two lists share is one change, whichever lists were there before.
    @Test func `operations of several old lists join one change`() throws {
        func paths(_ first: String, _ second: String) -> String {
            "paths:\n  /a: {get: {security: \(first), responses: {'200': {description: a}}}}\n"
                + "  /b: {get: {security: \(second), responses: {'200': {description: b}}}}\n" + Self.schemes
        }
        let versions = try #require(
            Versions("x-a: 1\n" + paths("[{bearer: []}]", "[{bearer: []}]"), "x-a: &none []\n" + paths("*none", "*none")))
        #expect(versions.kinds == ["weaker diff-operation-public"])
        #expect(versions.comparison.changes.first?.operations.names == ["GET /a", "GET /b"])
    }
}
