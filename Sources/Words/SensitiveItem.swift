/// Sensitive data that a rule or a judgment treats separately; the raw value is for messages.
package enum SensitiveItem: String, Sendable, Hashable, CaseIterable {
    case password, token
    case pin = "PIN"
    case oneTimeCode = "one-time code"
    case recoveryCode = "recovery code"
    case resetToken = "reset token"
    case oneTimeToken = "one-time token"
    case accessKey = "access key"

    case cardNumber = "card number"
    case cardVerificationCode = "card verification code"
    /// A card's, or anyone's.
    case securityCode = "security code"
    case cardExpiry = "card expiry"
    case cardTrackData = "card track data"
    case cardholderName = "cardholder name"

    case nationality
    case emailAddress = "email address"
    case phoneNumber = "phone number"
    case birthDate = "birth date"
    case taxNumber = "tax number"
    case socialSecurityNumber = "social security number"
    case nationalIdentityNumber = "national identity number"
    case passportNumber = "passport number"
    case driversLicenseNumber = "driver's license number"
}

/// What the entries of a table mean: an item, or words that only messages need.
package enum SensitiveLabel: ExpressibleByStringLiteral, Sendable {
    case item(SensitiveItem)
    case words(String)

    package init(stringLiteral value: String) { self = .words(value) }

    /// What an organization calls its own data.
    init(stated words: String) { self = SensitiveItem(rawValue: words).map(SensitiveLabel.item) ?? .words(words) }

    var item: SensitiveItem? {
        switch self {
        case .item(let item): item
        case .words: nil
        }
    }

    var text: String {
        switch self {
        case .item(let item): item.rawValue
        case .words(let words): words
        }
    }
}
