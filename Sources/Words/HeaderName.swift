/// Headers that security rules look for. Names are compared by words, so case and hyphens do not matter.
package enum HeaderName {
    /// X-HTTP-Method-Override, X-HTTP-Method, X-Method-Override, `_method`.
    package static func isMethodOverride(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.methodOverride, on: name) { return verdict.isAdded }
        return methodOverrides.contains(name)
    }

    private static let methodOverrides = Vocabulary<Bool>([
        "x http method override", "x http method", "x method override", "http method override", "method override", "x original method",
    ])

    /// X-CSRF-Token, X-XSRF-TOKEN, `csrfmiddlewaretoken`, X-Requested-With.
    package static func isForgeryGuard(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let own = vocabularies[.forgeryGuard] {
            if own.verdict(on: name, .anywhere)?.isAdded == true { return true }
            if own.removes(within: name.words) { return false }
        }
        return name.words.contains { ["csrf", "xsrf", "csrfmiddlewaretoken", "antiforgery", "sec"].contains($0) }
            && name.words.first != "sec"
            || name.words == ["x", "requested", "with"] || name.words.contains("forgery") || name.words == ["sec", "fetch", "site"]
    }

    /// Whether the cookie carries a session: `sessionid`, `JSESSIONID`, `PHPSESSID`, `connect.sid`, `auth_token`.
    package static func isSessionCookie(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.sessionCookie, on: name) { return verdict.isAdded }
        if sessionCookies.contains(name) || name.words.contains("session") { return true }
        guard let data = SensitiveData.classify(name, by: vocabularies) else { return false }
        return data.isCredential && data.confidence > .low
    }

    private static let sessionCookies = Vocabulary<Bool>([
        "sessionid", "session id", "jsessionid", "phpsessid", "connect sid", "sid", "asp net session id", "laravel session", "sess", "auth",
        "sso", "aspxauth", "remember me", "access token", "user session",
    ])
}

extension [String] {
    /// Whether the words occur in sequence.
    func contains(_ phrase: [String]) -> Bool {
        guard !phrase.isEmpty, count >= phrase.count else { return false }
        return (0...(count - phrase.count)).contains { self[$0..<($0 + phrase.count)].elementsEqual(phrase) }
    }
}
