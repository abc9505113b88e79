/// An operation that cannot require a credential, because it issues one, or because it returns nothing that needs protection.
package enum Bootstrap: Sendable, Hashable, CaseIterable {
    case logIn, token, refresh, signUp, passwordReset, verification
    /// OAuth's front channel: the authorization endpoint, redirects to an identity provider, and the callback (RFC 6749 §3.1, §3.1.2).
    case oauthCallback
    case webhookReceiver
    case health, version, wellKnown, jwks, apiDescription

    /// Whether callers prove their identity here, which makes it a target for guessing and credential stuffing (OWASP API2:2023).
    package var takesCredential: Bool {
        switch self {
        case .logIn, .token, .refresh, .signUp, .passwordReset, .verification: true
        default: false
        }
    }

    /// Whether it describes the service and not its data.
    package var isMetadata: Bool {
        switch self {
        case .health, .version, .wellKnown, .jwks, .apiDescription: true
        default: false
        }
    }
}
