/// HTTP authentication schemes, by lowercase name.
///
/// Source: IANA, Hypertext Transfer Protocol (HTTP) Authentication Scheme Registry, as of 2025-09-01.
package enum HTTPSchemeName {
    package static let registered: [String] = [
        "basic", "bearer", "concealed", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "oauth", "privatetoken", "scram-sha-1",
        "scram-sha-256", "vapid",
    ]

    package static func isRegistered(_ scheme: String) -> Bool { registered.contains(scheme) }

    /// The weakness of a scheme that better ones have replaced; nil for other schemes, and for basic, which has its own rule.
    package static func weakness(of scheme: String) -> String? {
        switch scheme {
        case "digest": "digest authentication relies on passwords and unsalted hashes, and a header can downgrade it to MD5"
        case "negotiate", "spnego", "kerberos": "negotiate authenticates the connection and falls back to NTLM, which can be relayed"
        case "ntlm": "NTLM can be relayed, and its hashes can be cracked offline"
        case "oauth": "OAuth 1.0 is obsolete: RFC 6749 replaces it"
        default: nil
        }
    }
}
