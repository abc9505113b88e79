import Testing

@testable import Words

@Suite struct PropertyNameTests {
    @Test(arguments: [
        ("role", "role"), ("roles", "role"), ("roleId", "role"), ("user_role", "role"), ("is_admin", "admin flag"),
        ("isAdmin", "admin flag"), ("admin", "admin flag"),
        ("permissions", "permission"), ("scope", "scope"), ("emailVerified", "verification"), ("isVerified", "verification"),
        ("verified", "verification"),
        ("account_balance", "balance"), ("balance", "balance"), ("credits", "credit"), ("creditLimit", "credit"), ("price", "price"),
        ("is_staff", "admin flag"),
        ("isSuperuser", "admin flag"),
    ])
    func privileges(_ name: String, _ term: String) {
        #expect(PropertyName.isPrivilege(Name(name))?.term == term)
    }

    @Test(arguments: [
        "adminEmail", "roleDescription", "creditCard", "ariaRole", "openingBalance", "loadBalancer", "discountCode", "verifiedName",
        "administrator_email", "scoped", "parole", "priceList", "microscope", "isActive", "permissionsUrl", "name", "roleCount", "enrolled",
    ])
    func `no privileges`(_ name: String) {
        let found = PropertyName.isPrivilege(Name(name))
        #expect(found == nil, "\(name): \(found?.term ?? "")")
    }

    @Test func `server owned`() {
        for name in [
            "createdAt", "created_at", "updatedAt", "createdBy", "lastLogin", "riskScore", "password_hash", "internal_status", "deletedAt",
            "content_created_at", "lastRunTime", "accountStatus", "UpdatedByUserId", "sentAt", "registrationDate", "isLocked",
        ] {
            #expect(PropertyName.isServerOwned(Name(name)) != nil, "\(name)")
        }
        for name in [
            "id", "ownerId", "createdAfter", "isCreated", "creator", "updates", "createAccount", "name", "minCreatedAt", "starts_at",
            "desired_state", "maritalStatus", "scheduled_date", "sorted_by", "expires_at",
        ] {
            #expect(PropertyName.isServerOwned(Name(name)) == nil, "\(name)")
        }
    }

    @Test func `inside views`() {
        for (name, term) in [
            ("stackTrace", "stack trace"), ("callStack", "stack trace"), ("sql", "SQL"), ("hostname", "host name"),
            ("internalIp", "internal address"),
            ("filePath", "file path"), ("serverVersion", "server version"), ("debug", "debug information"), ("exception", "exception"),
        ] {
            #expect(PropertyName.isInternalMetadata(Name(name))?.term == term)
        }
        for name in ["path", "version", "stackOverflow", "exceptions_count", "debugger", "sqlite", "message", "apiVersion", "isDebug"] {
            #expect(PropertyName.isInternalMetadata(Name(name)) == nil, "\(name)")
        }
        #expect(PropertyName.isErrorDetail(Name("hostname")) == nil)
    }

    @Test func `text and lists`() {
        for name in ["description", "comment", "notes", "errorMessage", "title", "displayName", "body"] {
            #expect(PropertyName.isFreeText(Name(name)), "\(name)")
        }
        for name in ["id", "code", "titleId", "messageCount", "email", "embodied"] {
            #expect(!PropertyName.isFreeText(Name(name)), "\(name)")
        }
        for name in ["countries", "currencies", "timeZones", "supported_languages"] {
            #expect(PropertyName.isEnumLikeCollection(Name(name)), "\(name)")
        }
        for name in ["users", "country", "orders", "statuses", "events"] {
            #expect(!PropertyName.isEnumLikeCollection(Name(name)), "\(name)")
        }
    }
}
