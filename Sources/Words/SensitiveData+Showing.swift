/// To whom sensitive data may be shown. Sources: OWASP API3:2023; PCI DSS v4.0 §3.3 and §3.4.
extension SensitiveData {
    /// Whether callers prove with it who they are. Returned by the flow that asks for it, it proves nothing: a password reset that returns the
    /// new password or the code lets anyone take over the account.
    package func isProof(in bootstrap: Bootstrap) -> Bool {
        switch item {
        case .password: true
        case .pin, .oneTimeCode, .resetToken: bootstrap == .passwordReset || bootstrap == .verification || bootstrap == .signUp
        default: false
        }
    }

    /// A value that the server generates and has to tell its owner once; nobody is told their own password.
    package var isGenerated: Bool {
        switch item {
        case .token, .accessToken, .refreshToken, .idToken, .authenticationToken, .sessionToken, .resetToken, .oneTimeToken,
            .secret, .apiKey, .accessKey, .clientSecret, .secretKey, .privateKey, .encryptionKey, .licenseKey, .oneTimeCodeSecret:
            true
        case nil: isStated && ["key", "secret", "token"].contains { term.hasSuffix($0) }
        default: false
        }
    }

    /// Whether returning the credential is the purpose of an operation, by a word of its path: `POST /tokens`.
    package func isIssued(by words: Set<String>) -> Bool {
        guard let item else { return isStated && term.split(separator: " ").contains { words.contains(String($0)) } }
        return item.purposes.contains { words.contains($0) }
    }

    /// A number by which a state identifies a person, and by which others can impersonate that person.
    package var isIdentityNumber: Bool {
        guard confidence == .high else { return false }
        switch item {
        case .socialSecurityNumber, .nationalIdentityNumber, .passportNumber, .driversLicenseNumber: return true
        default: return false
        }
    }

    /// What the owner, too, is better not shown in full: numbers that others can misuse.
    package var concernsOwner: Bool { isIdentityNumber || isCardData && confidence > .low }

    /// What no client may be shown, whoever it is: PCI DSS v4.0 §3.3.1 (verification codes, track data) and §3.4.1 (the full PAN).
    package var isNeverShown: Bool { confidence == .high && isCardData }
}
