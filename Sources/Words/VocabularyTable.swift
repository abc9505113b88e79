/// A word table that organizations can change, by its name in a configuration.
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

    /// Where in a name a phrase of the table has to be.
    package enum Fit: Sendable, CaseIterable {
        /// At the end of a name. Removing a phrase also affects longer names.
        case sensitive
        /// At the end of a name. Removing a phrase affects only the name itself.
        case end
        /// The whole name: a path segment, a tag, an operationId.
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

    /// What the words of the table mean, in one sentence.
    package var summary: String {
        switch self {
        case .password: "Passwords that people choose: credentials, also judged by the rules for new passwords"
        case .credential: "Data that proves identity: tokens, keys, one-time codes"
        case .secret: "Data that lets a system act, decrypt, or sign: client secrets, private keys"
        case .personal: "Personal data: addresses, birth dates, identity numbers"
        case .specialCategory: "Special categories of personal data: belief, origin, biometrics, convictions"
        case .payment: "Payment data: cards, accounts"
        case .health: "Data about a person's health"
        case .privilege: "Properties that grant privileges or money to whoever sets them: roles, balances"
        case .serverOwned: "Properties that only the server sets: times, authors, scores"
        case .internalMetadata: "Properties that reveal the internals of a service: host names, versions"
        case .errorDetail: "Properties that an error must not contain: stack traces, SQL"
        case .freeText: "Texts that may contain any character: comments, titles"
        case .accessToken: "Properties that contain the token in a token response"
        case .expiry: "Properties and headers that say when a token expires"
        case .credentialParameter: "Parameters that carry a credential other than sensitive data: sessions"
        case .sessionCookie: "Cookies that carry a session"
        case .url: "Parameters and properties with an address that the server or the caller's browser visits"
        case .host: "Parameters with a host, address, or port that the server connects to"
        case .interpreted: "Parameters and properties whose text is interpreted: queries, filters, expressions, file paths"
        case .pageSize: "Parameters that set the number of items on a page"
        case .paging: "Parameters that set where a page starts: offsets, cursors"
        case .fieldSelection: "Parameters that let the caller select the fields of a response"
        case .objectId: "Names of object ids"
        case .owner: "Words for people and accounts, whose id identifies the owner of an object"
        case .personalObject: "Objects that belong to a person, in paths: orders, messages"
        case .idempotencyKey: "Headers and fields that make repeated requests harmless"
        case .antiAutomation: "Fields that prove that a person or a known device is calling: captchas"
        case .signature: "Headers and fields that sign a message"
        case .forgeryGuard: "Headers, fields, and cookies that protect against cross-site request forgery"
        case .methodOverride: "Parameters that override the method of a request"
        case .administrative: "Operations for administrators"
        case .debug: "Operations for developers and monitoring"
        case .logIn: "Operations that log a user in"
        case .tokenRequest: "Operations that issue tokens"
        case .tokenRefresh: "Operations that renew tokens"
        case .signUp: "Operations that sign a user up"
        case .passwordReset: "Operations that reset a forgotten password"
        case .verification: "Operations that verify an address, a device, or a code"
        case .oauthCallback: "Operations of the OAuth front channel"
        case .webhookReceiver: "Operations that receive webhooks from others"
        case .healthCheck: "Public reads that report whether the service is healthy"
        case .versionInfo: "Public reads that return the version of the service"
        case .apiDescription: "Public reads that return the description of the API"
        case .sensitiveFlow: "Operations whose automation hurts the business: checkout, votes, invitations"
        case .unrepeatable: "POST operations that must not take effect twice: payments, orders"
        case .costly: "Operations that cost money or compute on every call"
        case .stateChange: "Verbs that show that a GET operation changes something"
        case .search: "Operations that look something up without GET"
        case .bulkExport: "Operations that return everything on purpose"
        case .fileTransfer: "Operations that transfer files or pass bodies through unchanged"
        case .shortList: "Collections that are short by nature and need no pagination"
        case .legacy: "Operations that call themselves legacy"
        case .administrativeScope: "Scopes and schemes for administrators"
        case .readScope: "Scopes that permit reading"
        case .writeScope: "Scopes that permit changes"
        case .identityScope: "Scopes that request identity, not permissions"
        case .nonProduction: "Environments other than production, in server hosts and descriptions"
        }
    }
    /// The kind of bootstrap operation that the words in the table identify; nil for other tables.
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
