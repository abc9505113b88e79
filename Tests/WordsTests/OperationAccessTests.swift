import Testing

@testable import Words

/// For whom an operation is, by its words.
@Suite struct OperationAccessTests {
    @Test(arguments: [
        ("POST /maintenance-mode", true), ("POST /system/shutdown", true), ("PUT /v1/server/config", true), ("DELETE /cache/clear", true),
        ("POST /vehicles/{id}/maintenance", false), ("POST /servers/{id}/restart", false), ("GET /system/settings", false),
        ("GET /audit-logs", true), ("GET /v1/audit", true), ("GET /orders/{id}/audit", false),
        ("POST /maintenance", false), ("POST /settings", false),
    ])
    func `functions of operators`(_ text: String, _ expected: Bool) {
        #expect(operation(text).isAdministrative == expected)
    }

    @Test(arguments: [
        ("GET /auth/check-username", true), ("GET /email/available", true), ("GET /users/nickname/exists", true),
        ("GET /rooms/availability", false), ("GET /email", false), ("GET /emails/{id}/check", false), ("GET /health/check", false),
    ])
    func `names that are still free`(_ text: String, _ expected: Bool) {
        #expect(operation(text).checksAvailability == expected)
    }

    @Test func `rights are changed by name`() {
        #expect(operation("PUT /members/{id}", summary: "Change a member's role").administrativeWord == "role")
        #expect(operation("PATCH /users/{id}", id: "updateUserPermissions").administrativeWord == "permissions")
        #expect(!operation("PUT /members/{id}", summary: "Change a member").isAdministrative)
        #expect(!operation("GET /members/{id}", summary: "Change a member's role").isAdministrative)
        #expect(!operation("PUT /plays/{id}", summary: "Change a role").isAdministrative)
    }

    @Test func `rights themselves are managed`() {
        #expect(operation("POST /roles").administrativeWord == "roles")
        #expect(operation("POST /roles/new").administrativeWord == "roles")
        #expect(operation("DELETE /v1/permissions/{id}").administrativeWord == "permissions")
        #expect(operation("POST /rbac/role").isAdministrative)
        #expect(operation("POST /access/user", summary: "Assign roles to a user").administrativeWord == "roles")
        #expect(!operation("GET /rbac/list-roles").isAdministrative)
        #expect(!operation("POST /plays/{id}/cast", summary: "Assign roles to actors").isAdministrative)
        #expect(!operation("GET /roles").isAdministrative)
        #expect(!operation("POST /roles/{id}/auditions").isAdministrative)
        #expect(!operation("POST /plays/{id}/roles").isAdministrative)
    }

    @Test(arguments: [
        ("List the current user's orders", true), ("Get my orders", true), ("Orders of the logged-in user", true),
        ("Mis pedidos", true), ("Pedidos del usuario autenticado", true), ("Todos los pedidos", false),
        ("List current prices", false), ("List all users", false), ("Users that are currently active", false),
    ])
    func `summaries speak of the caller`(_ summary: String, _ expected: Bool) {
        #expect(operation("GET /orders", summary: summary).isSummarizedAsCallers == expected)
    }

    @Test func `links of emails`() {
        #expect(operation("GET /mails/{id}/unsubscribe").isLinkOfEmail)
        #expect(operation("GET /invitations/accept").isLinkOfEmail)
        #expect(operation("POST /auth/reset-password").isLinkOfEmail)
        #expect(!operation("POST /newsletters/unsubscribe").isLinkOfEmail)
        #expect(!operation("GET /orders/{id}").isLinkOfEmail)
    }
}
