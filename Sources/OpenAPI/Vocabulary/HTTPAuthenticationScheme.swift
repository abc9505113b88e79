/// The `scheme` of an HTTP security scheme, in any letter case (RFC 9110 §11.1).
///
/// Source: IANA, Hypertext Transfer Protocol (HTTP) Authentication Scheme Registry, as of January 2025.
package enum HTTPAuthenticationScheme {
    package static func isRegistered(_ scheme: String) -> Bool { registered.contains(scheme.lowercased()) }

    /// Sends the password with every request (RFC 7617).
    package static func isBasic(_ scheme: String) -> Bool { scheme.lowercased() == "basic" }

    /// Why the scheme is weak, for messages; nil when it is not. Basic has a judgement of its own.
    package static func weakness(of scheme: String) -> String? { weak[scheme.lowercased()] }

    private static let registered: Set<String> = [
        "basic", "bearer", "concealed", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "oauth", "privatetoken", "scram-sha-1",
        "scram-sha-256", "vapid",
    ]

    private static let weak: [String: String] = [
        "digest": "a digest of the password that can be attacked offline",
        "negotiate": "authenticates the connection, and falls back to NTLM",
        "ntlm": "an obsolete challenge and response over MD4",
        "oauth": "OAuth 1.0, obsoleted by OAuth 2.0",
    ]
}
