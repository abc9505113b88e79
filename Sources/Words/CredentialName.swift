/// Determines whether a parameter or field carries a credential. Sources: OWASP API2:2023; RFC 6750 §2.3 and §5.3 (no tokens in URLs); RFC
/// 6749 §5.1 (`access_token`, `expires_in`); CWE-598.
package enum CredentialName {
    /// What a parameter carries.
    package struct Carried: Sendable, Equatable {
        /// For messages: `password`, `access token`.
        package let term: String
        /// What rules know it as.
        package var item: SensitiveItem?
    }

    /// What a query or path parameter of that name carries. Nil for ids, flags, signatures of presigned URLs, and the `code` and `state` of
    /// OAuth.
    /// - Parameter inPath: a path names objects, so `sessions/{sessionId}` is one there, and a credential in a query.
    package static func isCredentialParameter(_ name: Name, inPath: Bool = false, by vocabularies: Vocabularies = .standard) -> Carried? {
        if let verdict = vocabularies.verdict(.credentialParameter, on: name) { return verdict.term.map { Carried(term: $0) } }
        if !inPath, let term = sessions[name] ?? authorizations[name] { return Carried(term: term) }
        guard let data = SensitiveData.classify(name, by: vocabularies), data.confidence > .low else { return nil }
        guard data.isCredential || data.item == .cardVerificationCode else { return nil }
        return Carried(term: data.term, item: data.item)
    }

    /// Whether it is a password.
    package static func isPasswordField(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        SensitiveData.classify(name, by: vocabularies)?.item == .password
    }

    /// Whether it is a newly chosen password: `password`, `newPassword`; not `currentPassword`, and not the repetition of another one.
    package static func isNewPassword(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        isPasswordField(name, by: vocabularies) && !name.words.contains { notNewPasswords.contains($0) }
    }

    private static let notNewPasswords: WordSet = [
        "current", "old", "existing", "previous", "last", "original", "confirm", "confirmation", "confirmed", "repeat", "repeated",
        "retype",
        "retyped", "again", "2", "second", "verify", "verification", "passcode", "pin", "wifi", "psk", "key", "smtp", "ftp", "db",
        "database",
        "proxy", "ldap", "bind", "hash", "temporary", "encrypted",
    ]

    /// Whether it is what token operations return: `access_token`, `token`, `jwt`.
    package static func isAccessTokenField(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.accessToken, on: name) { return verdict.isAdded }
        guard !SensitiveData.isFlag(name.words[...]) else { return false }
        return name.words.count == 1 && bareTokens.contains(name.words[0]) || accessTokens.plainSuffix(of: name.words[...]) != nil
    }

    /// Whether it is the expiry of a token or credential: `expires_in`, `exp`, `validUntil`, `ttl`.
    package static func isExpiryField(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.expiry, on: name) { return verdict.isAdded }
        guard !name.contains("card"), name.head != "month", name.head != "year" else { return false }
        return name.words.contains { expiryWords.contains($0) } || expiryPhrases.contains(name)
    }

    private static let sessions = Vocabulary(
        [
            "session id", "session", "session token", "sid", "auth session", "auth session id", "user session", "user session id",
            "login session",
        ],
        value: "session"
    )

    private static let authorizations = Vocabulary(["authorization", "auth", "basic auth", "authorization header"], value: "authorization")

    private static let accessTokens = Vocabulary<Bool>([
        "access token", "auth token", "authentication token", "authorization token", "bearer token", "jwt", "jwt token", "session token",
        "api token", "id token", "oauth token", "access jwt", "user token", "login token", "security token",
    ])

    private static let bareTokens: WordSet = ["token", "bearer", "access"]

    private static let expiryWords: WordSet = [
        "expires", "expiry", "expiration", "expire", "exp", "expirationdate", "expiring", "ttl", "lifetime", "validity", "lifespan",
        "expirein",
    ]

    private static let expiryPhrases = Vocabulary<Bool>([
        "valid until", "valid to", "valid for", "valid till", "valid through", "not after", "max age", "good until", "validity period",
        "ends at", "token duration", "session duration",
    ])
}
