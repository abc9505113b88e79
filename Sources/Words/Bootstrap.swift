/// An operation that cannot ask for a credential, because it is where one is got, or because it says nothing worth guarding.
package enum Bootstrap: Sendable, Hashable, CaseIterable {
    case logIn, token, refresh, signUp, passwordReset, verification
    /// OAuth's front channel: the authorization endpoint, redirects to an identity provider, and the callback (RFC 6749 §3.1, §3.1.2).
    case oauthCallback
    case webhookReceiver
    case health, version, wellKnown, jwks, apiDescription

    /// A caller proves here who he is: the place for guessing and stuffing (OWASP API2:2023).
    package var takesCredential: Bool {
        switch self {
        case .logIn, .token, .refresh, .signUp, .passwordReset, .verification: true
        default: false
        }
    }

    /// Says something about the service and nothing about its data.
    package var isMetadata: Bool {
        switch self {
        case .health, .version, .wellKnown, .jwks, .apiDescription: true
        default: false
        }
    }
}
