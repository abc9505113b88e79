import Testing
import Words

@Suite struct SetsPasswordTests {
    @Test(arguments: [
        ("POST", "/sign-up"), ("POST", "/users"), ("POST", "/api/v1/customers"), ("PUT", "/users/{id}"), ("PATCH", "/accounts/{id}"),
        ("PUT", "/users/{id}/password"), ("POST", "/me/change-password"), ("POST", "/password/reset"), ("POST", "/admin/users"),
    ])
    func `where a password is chosen`(method: String, path: String) {
        #expect(words(method, path).setsPassword, "\(method) \(path)")
    }

    @Test(arguments: [
        ("POST", "/login"), ("POST", "/oauth/token"), ("GET", "/users"), ("DELETE", "/users/{id}"), ("POST", "/databases/{id}/users"),
        ("POST", "/connections"), ("POST", "/bank/accounts"), ("POST", "/password/verify"), ("POST", "/users/import"), ("POST", "/orders"),
    ])
    func elsewhere(method: String, path: String) {
        #expect(!words(method, path).setsPassword, "\(method) \(path)")
    }

    @Test(arguments: [
        ("PUT", "/me/password", true), ("POST", "/password/change", true), ("POST", "/change_password", true),
        ("PATCH", "/users/{id}/password", true), ("PUT", "/account/update-password", true), ("POST", "/me/set-password", false),
        ("POST", "/auth/reset-password", false), ("POST", "/password/verify", false), ("POST", "/password-policies", false),
        ("PUT", "/databases/{id}/password", false), ("POST", "/users", false), ("GET", "/me/password", false),
    ])
    func `where a password is changed`(method: String, path: String, expected: Bool) {
        #expect(words(method, path).changesPassword == expected, "\(method) \(path)")
    }

    @Test func `new passwords`() {
        for name in ["password", "newPassword", "user_password", "passwd"] { #expect(CredentialName.isNewPassword(Name(name)), "\(name)") }
        for name in ["currentPassword", "old_password", "passwordConfirmation", "repeatPassword", "passcode", "passwordHint", "token"] {
            #expect(!CredentialName.isNewPassword(Name(name)), "\(name)")
        }
    }

    private func words(_ method: String, _ path: String) -> OperationWords {
        OperationWords(method: method, path: path, operationId: nil, summary: nil, tags: [])
    }

    @Test func `a summary says that the password changes`() {
        let change = { (summary: String) in
            OperationWords(method: "post", path: "/profile", operationId: nil, summary: summary, tags: []).changesPassword
        }
        #expect(change("Update password"))
        #expect(change("Change your password"))
        #expect(!change("Update profile"))
        #expect(!change("Update password policy"))
        #expect(!change("Set password"))
    }
}
