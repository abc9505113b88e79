import Comparing
import Testing

@Suite struct MatchingTests {
    private static func paths(_ operations: String...) -> String {
        "paths:\n"
            + operations.map { operation in
                let parts = operation.split(separator: " ")
                let id = parts.count > 2 ? "operationId: \(parts[2]), " : ""
                return "  \(parts[1]): {\(parts[0]): {\(id)responses: {'200': {description: ok}}}}\n"
            }.joined()
    }

    @Test func namesOfPathParametersDoNotCount() throws {
        #expect(try #require(Versions(Self.paths("get /u/{id}"), Self.paths("get /u/{userId}"))).kinds == [])
    }

    @Test(arguments: [
        ("get /users", "get /v2/users"), ("get /v1/users", "get /v2/users"), ("get /a/b find", "get /c/d find"),
        ("get /tenant/users", "get /users"),
    ])
    func movedOperationIsOneChange(_ old: String, _ new: String) throws {
        let versions = try #require(Versions(Self.paths(old), Self.paths(new)))
        #expect(versions.kinds == ["changed diff-operation-moved"])
    }

    @Test func anotherOperationIsNotMoved() throws {
        let versions = try #require(Versions(Self.paths("get /users"), Self.paths("get /orders")))
        #expect(versions.kinds == ["changed diff-operation-added", "changed diff-operation-removed"])
    }

    @Test func openWriteThatIsAddedIsWeaker() throws {
        let versions = try #require(Versions(Self.paths("get /a"), Self.paths("get /a", "post /b")))
        #expect(versions.kinds == ["weaker diff-operation-added"])
        let login = try #require(Versions(Self.paths("get /a"), Self.paths("get /a", "post /auth/login")))
        #expect(login.kinds == ["changed diff-operation-added"])
    }
}
