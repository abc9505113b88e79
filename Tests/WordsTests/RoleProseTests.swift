import Testing

@testable import Words

/// Roles that summaries and descriptions demand.
@Suite struct RoleProseTests {
    private func statement(_ text: String, isTitle: Bool) -> RoleProse? {
        var text = text
        return text.withUTF8 { RoleProse(in: $0, isTitle: isTitle) }
    }

    @Test(arguments: [
        ("Requires operator role or higher.", "operator"), ("Returns logs. Moderators only.", "moderators"),
        ("Runs an action (operator+ only)", "operator"), ("Only teachers may grade essays", "teachers"),
        ("Required role: `librarian`", "librarian"), ("Requires the EDITOR role", "editor"), ("Access: staff", "staff"),
        ("**Only managers** can do this.", "managers"), ("Lists the queue.\n\nStaff access required", "staff"),
        ("Solo para moderadores", "moderadores"), ("Nur für Moderatoren", "moderatoren"),
        ("Reset every device (support only)", "support"),
    ])
    func `roles are demanded`(_ text: String, _ role: String) {
        #expect(statement(text, isTitle: false) == RoleProse(role: role, isAdministrative: false))
    }

    @Test(arguments: [
        "Admin only", "Restricted to admin users.", "Must be an administrator", "Lists users.\nAdmin access required.",
        "Requer autenticação como admin", "Uniquement pour les administrateurs", "Only for users\nwith admin permissions.",
        "Only admins can create periods",
    ])
    func `administrators are demanded`(_ text: String) {
        #expect(statement(text, isTitle: false)?.isAdministrative ?? false)
    }

    @Test(arguments: [
        "Create a faculty (admin)", "Delete a period (superadmin)", "[Admin] List orders", "Admin: list orders",
        "Approve a post (moderator)",
    ])
    func `titles name a role`(_ text: String) {
        #expect(statement(text, isTitle: true) != nil)
        #expect(statement(text, isTitle: false) == nil)
    }

    @Test(arguments: [
        "", "Returns staff only", "Only available drivers", "Only drivers can be returned", "Requires the appropriate role",
        "Requires an IAM role", "The role is required", "Not for admins only", "Only users and admins", "Requires admin or user access",
        "Only admins of this\ngroup may call it", "Sends a message to the moderators. This is required.", "Only the owner or an admin",
        "Only users with explicit access can approve", "Reserve a driver", "Filters by manager (required)",
        "Requires HTTP/2 support", "Support for webhooks is required",
    ])
    func `other prose demands no role`(_ text: String) {
        #expect(statement(text, isTitle: false) == nil)
    }

    @Test(arguments: [
        "Get a rating (driver)", "Accounts: list", "Update a user (partial)", "Search (operators and terms)", "Get one (optional)",
    ])
    func `other titles name no role`(_ text: String) {
        #expect(statement(text, isTitle: true) == nil)
    }
}
