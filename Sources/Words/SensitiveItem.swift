/// Sensitive data that a rule or a judgment treats separately; the raw value is for messages.
package enum SensitiveItem: String, Sendable, Hashable, CaseIterable {
    case password, credentials, cookie
    case passwordSalt = "password salt"
    case pin = "PIN"
    case oneTimeCode = "one-time code"
    case oneTimeCodeSecret = "one-time code secret"
    case recoveryCode = "recovery code"
    case securityAnswer = "security answer"
    case walletSeed = "wallet seed"
    case communityString = "community string"

    case token
    case accessToken = "access token"
    case refreshToken = "refresh token"
    case idToken = "ID token"
    case authenticationToken = "authentication token"
    case sessionToken = "session token"
    case resetToken = "reset token"
    case oneTimeToken = "one-time token"

    case secret, secrets
    case apiKey = "API key"
    case accessKey = "access key"
    case clientSecret = "client secret"
    case secretKey = "secret key"
    case privateKey = "private key"
    case encryptionKey = "encryption key"
    case licenseKey = "license key"
    case connectionString = "connection string"

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

extension SensitiveItem {
    /// Words for a credential: an operation that creates one of them exists to return it. None for data that no operation issues.
    var purposes: Set<String> {
        switch self {
        case .password: ["password"]
        case .credentials: ["credentials"]
        case .cookie: ["cookie"]
        case .passwordSalt: ["password", "salt"]
        case .oneTimeCode: ["code"]
        case .oneTimeCodeSecret: ["code", "secret"]
        case .recoveryCode: ["recovery", "code"]
        case .securityAnswer: ["security", "answer"]
        case .walletSeed: ["wallet", "seed"]
        case .communityString: ["community", "string"]
        case .token, .idToken, .oneTimeToken: ["token"]
        case .accessToken: ["access", "token"]
        case .refreshToken: ["refresh", "token"]
        case .authenticationToken: ["authentication", "token"]
        case .sessionToken: ["session", "token"]
        case .resetToken: ["reset", "token"]
        case .secret: ["secret"]
        case .secrets: ["secrets"]
        case .apiKey: ["key"]
        case .accessKey: ["access", "key"]
        case .clientSecret: ["client", "secret"]
        case .secretKey: ["secret", "key"]
        case .privateKey: ["private", "key"]
        case .encryptionKey: ["encryption", "key"]
        case .licenseKey: ["license", "key"]
        case .connectionString: ["connection", "string"]
        default: []
        }
    }
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
