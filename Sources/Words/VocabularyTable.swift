/// A table of words that an organization may add to and take from, by the name its configuration uses.
package enum VocabularyTable: String, Sendable, Hashable, CaseIterable {
    // MARK: Sensitive data
    case password, credential, secret, personal
    case specialCategory = "special-category"
    case payment, health

    // MARK: Properties
    case privilege
    case serverOwned = "server-owned"
    case internalMetadata = "internal-metadata"
    case errorDetail = "error-detail"
    case freeText = "free-text"
    case accessToken = "access-token"
    case expiry

    // MARK: Parameters and headers
    case credentialParameter = "credential-parameter"
    case sessionCookie = "session-cookie"
    case url, host, interpreted
    case pageSize = "page-size"
    case paging
    case fieldSelection = "field-selection"
    case objectId = "object-id"
    case owner
    case personalObject = "personal-object"
    case idempotencyKey = "idempotency-key"
    case antiAutomation = "anti-automation"
    case signature
    case forgeryGuard = "forgery-guard"
    case methodOverride = "method-override"

    // MARK: Operations
    case administrative, debug
    case logIn = "log-in"
    case tokenRequest = "token-request"
    case tokenRefresh = "token-refresh"
    case signUp = "sign-up"
    case passwordReset = "password-reset"
    case verification
    case oauthCallback = "oauth-callback"
    case webhookReceiver = "webhook-receiver"
    case healthCheck = "health-check"
    case versionInfo = "version-info"
    case apiDescription = "api-description"
    case sensitiveFlow = "sensitive-flow"
    case unrepeatable, costly
    case stateChange = "state-change"
    case search
    case bulkExport = "bulk-export"
    case fileTransfer = "file-transfer"
    case shortList = "short-list"
    case legacy

    // MARK: Scopes and environments
    case administrativeScope = "administrative-scope"
    case readScope = "read-scope"
    case writeScope = "write-scope"
    case identityScope = "identity-scope"
    case nonProduction = "non-production"

    /// Where in a name a phrase of the table is found.
    package enum Fit: Sendable, CaseIterable {
        /// At the end of a name; taken out at the end of longer names, too.
        case sensitive
        /// At the end of a name; taken out is the name alone.
        case end
        /// The whole name: a segment of a path, a tag, an operationId.
        case whole
        /// At the start of a name.
        case start
        /// Anywhere in a name.
        case anywhere
    }

    package var fit: Fit {
        switch self {
        case .password, .credential, .secret, .personal, .specialCategory, .payment, .health: .sensitive
        case .administrative, .debug, .sensitiveFlow, .unrepeatable, .costly, .search, .legacy: .whole
        case .stateChange, .bulkExport: .start
        case .forgeryGuard, .fileTransfer, .administrativeScope, .readScope, .writeScope, .identityScope, .nonProduction: .anywhere
        default: bootstrap == nil ? .end : .whole
        }
    }

    /// What an operation is whose words are in the table; nil for other tables.
    package var bootstrap: Bootstrap? {
        switch self {
        case .logIn: .logIn
        case .tokenRequest: .token
        case .tokenRefresh: .refresh
        case .signUp: .signUp
        case .passwordReset: .passwordReset
        case .verification: .verification
        case .oauthCallback: .oauthCallback
        case .webhookReceiver: .webhookReceiver
        case .healthCheck: .health
        case .versionInfo: .version
        case .apiDescription: .apiDescription
        default: nil
        }
    }
}
