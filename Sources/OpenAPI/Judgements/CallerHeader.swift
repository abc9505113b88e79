import Words

extension Parameter {
    /// Whether it is a header that says who calls, or with which role: `X-User-Id`, `X-Authenticated-User`, `X-Role`. A gateway that sets such
    /// headers removes those of clients; a client that may describe them sends what it likes.
    package var namesCaller: Bool {
        guard location == .header else { return false }
        var words = Name(name.bytes).words[...]
        let isOwn = ["x", "remote", "current", "acting"].contains(words.first ?? "")
        while let first = words.first, prefixes.contains(first) { words = words.dropFirst() }
        guard let first = words.first, callers.contains(first) else { return false }
        if words.count == 1 { return isOwn && !["customer", "player", "driver", "employee", "member"].contains(first) }
        return words.count == 2 && details.contains(words[words.startIndex + 1]) && first != "role"
    }
}

private let prefixes: Set<String> = [
    "x", "auth", "authenticated", "remote", "forwarded", "current", "acting", "request", "requester", "logged",
]

private let callers: Set<String> = [
    "user", "username", "userid", "caller", "customer", "member", "employee", "player", "driver", "principal", "role", "roles", "userrole",
]

private let details: Set<String> = ["id", "ids", "uuid", "name", "email", "role", "roles", "type", "group", "groups", "login"]
