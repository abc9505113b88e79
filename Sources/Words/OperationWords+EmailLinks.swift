/// Operations that an email leads to. Sources: OWASP Forgot Password Cheat Sheet (tokens in links), RFC 8058 (one-click unsubscribe).
extension OperationWords {
    /// Whether a link in an email may call it, so that its token has to be in the URL: resetting a password, confirming an address, and
    /// reads such as `/unsubscribe` and `/invitations/accept`.
    package var isLinkOfEmail: Bool {
        if bootstrap == .passwordReset || bootstrap == .verification { return true }
        return isRead && literals.contains { $0.words.contains { Self.linked.contains($0) } }
    }

    private static let linked: WordSet = [
        "unsubscribe", "unsubscription", "optout", "optin", "invitation", "invitations", "invite", "invites", "confirm", "confirmation",
        "verify", "verification", "activate", "activation", "unlock",
    ]
}
