import Testing

@testable import Words

@Suite struct CredentialNameTests {
    @Test(arguments: [
        ("password", "password"), ("access_token", "access token"), ("api_key", "API key"), ("apikey", "API key"), ("token", "token"),
        ("sessionId", "session"), ("JSESSIONID", "session token"), ("pin", "PIN"), ("otp", "one-time code"),
        ("jwt", "authentication token"),
        ("client_secret", "client secret"), ("secret", "secret"), ("authorization", "authorization"), ("cvv", "card verification code"),
        ("reset_token", "reset token"),
    ])
    func credentials(_ name: String, _ term: String) {
        #expect(CredentialName.isCredentialParameter(Name(name))?.term == term)
    }

    @Test(arguments: [
        "tokenId", "pageToken", "nextToken", "csrf_token", "X-Amz-Signature", "signature", "sig", "code", "state", "hasPassword", "keyId",
        "key", "sort_key", "publicKey", "email", "client_id", "passport", "authorId", "max_tokens", "code_challenge", "secretName",
        "token_type",
    ])
    func others(_ name: String) {
        #expect(CredentialName.isCredentialParameter(Name(name)) == nil)
    }

    @Test func `a path names sessions`() {
        #expect(CredentialName.isCredentialParameter(Name("sessionId"), inPath: true) == nil)
        #expect(CredentialName.isCredentialParameter(Name("access_token"), inPath: true)?.term == "access token")
    }

    @Test func fields() {
        for name in ["password", "newPassword", "pwd", "confirm_password", "contraseña"] {
            #expect(CredentialName.isPasswordField(Name(name)))
        }
        for name in ["passwordPolicy", "passport", "hasPassword", "token"] { #expect(!CredentialName.isPasswordField(Name(name))) }
        for name in ["access_token", "accessToken", "token", "jwt", "authToken"] { #expect(CredentialName.isAccessTokenField(Name(name))) }
        for name in ["token_type", "refresh_token", "pageToken", "tokens", "hasToken"] {
            #expect(!CredentialName.isAccessTokenField(Name(name)))
        }
        for name in ["expires_in", "expiresAt", "exp", "validUntil", "token_expiry", "ttl"] {
            #expect(CredentialName.isExpiryField(Name(name)))
        }
        for name in ["exp_month", "cardExpiry", "expense", "experience", "createdAt"] { #expect(!CredentialName.isExpiryField(Name(name))) }
    }
}
