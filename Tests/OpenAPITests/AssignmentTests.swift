import OpenAPI
import Support
import Testing
import Words

/// Which properties a write is meant to set.
@Suite struct AssignmentTests {
    private func words(_ method: String, _ path: String, _ operationId: String? = nil) -> OperationWords {
        OperationWords(method: method, path: path, operationId: operationId, summary: nil, tags: [])
    }

    @Test(arguments: [
        ("POST", "/auth/register", OperationWords.Assignment.caller), ("PUT", "/me", .caller), ("PUT", "/api/user/edit_info", .caller),
        ("PATCH", "/v1/profile", .caller), ("PUT", "/users/{userId}", .person), ("POST", "/users", .person),
        ("POST", "/teams/{teamId}/users", .other), ("POST", "/cart", .purchase), ("POST", "/cartItems", .purchase),
        ("POST", "/itemCarts/lines", .other), ("POST", "/orders", .order), ("POST", "/products", .other),
        ("POST", "/rides/create-booking", .order), ("POST", "/create_order", .order), ("PATCH", "/riders/{id}", .person),
        ("POST", "/create-product", .other),
    ]) func assignment(method: String, path: String, expected: OperationWords.Assignment) {
        #expect(words(method, path).assignment == expected)
    }

    @Test func `searches and imports assign nothing`() {
        #expect(words("POST", "/users").assigns)
        #expect(!words("POST", "/users/search").assigns)
        #expect(!words("POST", "/users/import").assigns)
        #expect(!words("DELETE", "/users/{id}").assigns)
    }

    @Test func `a purpose excuses`() {
        #expect(words("POST", "/roles").exists(toSet: Privilege.role))
        #expect(words("PUT", "/users/{id}/permissions").exists(toSet: Privilege.permission))
        #expect(words("POST", "/invitations").exists(toSet: Privilege.role))
        #expect(words("POST", "/users/{id}/promote").exists(toSet: Privilege.adminFlag))
        #expect(!words("PUT", "/users/{id}").exists(toSet: Privilege.role))
    }

    @Test func `some writes only query`() {
        #expect(words("POST", "/reports", "getReport").asksOnly)
        #expect(words("POST", "/orders:search").asksOnly)
        #expect(words("GET", "/orders").asksOnly)
        #expect(!words("POST", "/orders", "createOrder").asksOnly)
        #expect(!words("DELETE", "/orders/{id}", "getOrder").asksOnly)
    }

    @Test(arguments: [
        ("[requested, in_review, approved, rejected]", true), ("[pending_review, approved, resolved]", true), ("[active, suspended]", true),
        ("[active, inactive]", false),
        ("[pending, approved]", false), ("[online, blocked]", false), ("[approved]", false),
    ]) func `reviewers decide on some states`(states: String, expected: Bool) throws {
        let text = "openapi: 3.1.0\ninfo: {title: a, version: b}\npaths: {}\ncomponents: {schemas: {A: {enum: \(states)}}}\n"
        let specification = try #require(Described(text).specification)
        #expect(specification.schemas.map(\.listsReviewedStates) == [expected])
    }

    @Test func `some writes make a person's record`() {
        #expect(words("POST", "/employee/add").makesPerson && words("PUT", "/staff/{id}").makesPerson)
        #expect(!words("POST", "/teams/{id}/members").makesPerson && !words("POST", "/products").makesPerson)
    }

    @Test func `some writes act on what the body names`() {
        #expect(words("POST", "/cancel-order").actsOnObject && words("POST", "/chat/delete").actsOnObject)
        #expect(words("POST", "/transactions/view").readsByBody && words("POST", "/get_balance").readsByBody)
        #expect(!words("GET", "/transactions/view").readsByBody && !words("POST", "/views").readsByBody)
        #expect(!words("POST", "/orders").actsOnObject && !words("DELETE", "/orders/{id}").actsOnObject)
    }

    @Test func `some matters are fulfilled by the other side`() {
        #expect(words("PUT", "/rides/{id}").isFulfilled && words("POST", "/applications").isFulfilled)
        #expect(!words("PUT", "/tasks/{id}").isFulfilled && words("PATCH", "/fees/{id}").movesMoney)
    }

    @Test func `internals belong to some resources`() {
        #expect(words("GET", "/servers/{serverId}").concerns(.hostName))
        #expect(words("GET", "/repos/{id}/files").concerns(.filePath))
        #expect(!words("GET", "/orders/{orderId}").concerns(.hostName))
        #expect(words("GET", "/servers/{serverId}").concerns(.databaseName))
        #expect(!words("GET", "/status").concerns(.databaseName))
        #expect(words("GET", "/assistants/{id}").concerns(.systemPrompt))
        #expect(!words("POST", "/chatbot/message").concerns(.systemPrompt))
    }

    @Test(arguments: [
        ("Creates an account. Administrators only.", true), ("Must be admin to call", true),
        ("Only for users\nwith admin permissions", true), ("Requires admin rights.", true),
        ("Create a namespace (superuser only)", true), ("REQUIRES ADMIN", true),
        ("Requires the feature to be enabled in the Admin Console.", false),
        ("No admin check is performed, which is required.", false), ("Sets `is_admin`, only once", false),
        ("Invites an admin. This can only be done once.", false), ("", false),
    ]) func `descriptions can require administrators`(text: String, expected: Bool) {
        var text = text
        #expect(text.withUTF8 { AdministratorProse.isDemanded(in: $0) } == expected)
    }
}
