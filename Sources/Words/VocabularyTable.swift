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

    package var fit: Fit { description.fit }
    /// What the words of the table mean, in one sentence.
    package var summary: String { description.summary }
    /// The kind of bootstrap operation that the words in the table identify; nil for other tables.
    package var bootstrap: Bootstrap? { description.bootstrap }

    private struct Description {
        let fit: Fit
        let summary: String
        let bootstrap: Bootstrap?

        init(_ fit: Fit, _ summary: String, _ bootstrap: Bootstrap? = nil) {
            self.fit = fit
            self.summary = summary
            self.bootstrap = bootstrap
        }
    }

    /// Tests check that every table has a summary.
    private var description: Description { Self.descriptions[self] ?? Description(.end, "") }

    private static let descriptions: [VocabularyTable: Description] = [
        // Sensitive data
        .password: Description(.sensitive, "Passwords that people choose: credentials, also judged by the rules for new passwords"),
        .credential: Description(.sensitive, "Data that proves identity: tokens, keys, one-time codes"),
        .secret: Description(.sensitive, "Data that lets a system act, decrypt, or sign: client secrets, private keys"),
        .personal: Description(.sensitive, "Personal data: addresses, birth dates, identity numbers"),
        .specialCategory: Description(.sensitive, "Special categories of personal data: belief, origin, biometrics, convictions"),
        .payment: Description(.sensitive, "Payment data: cards, accounts"),
        .health: Description(.sensitive, "Data about a person's health"),

        // Properties
        .privilege: Description(.end, "Properties that grant privileges or money to whoever sets them: roles, balances"),
        .serverOwned: Description(.end, "Properties that only the server sets: times, authors, scores"),
        .internalMetadata: Description(.end, "Properties that reveal the internals of a service: host names, versions"),
        .errorDetail: Description(.end, "Properties that an error must not contain: stack traces, SQL"),
        .freeText: Description(.end, "Texts that may contain any character: comments, titles"),
        .accessToken: Description(.end, "Properties that contain the token in a token response"),
        .expiry: Description(.end, "Properties and headers that say when a token expires"),

        // Parameters and headers
        .credentialParameter: Description(.end, "Parameters that carry a credential other than sensitive data: sessions"),
        .sessionCookie: Description(.end, "Cookies that carry a session"),
        .url: Description(.end, "Parameters and properties with an address that the server or the caller's browser visits"),
        .host: Description(.end, "Parameters with a host, address, or port that the server connects to"),
        .interpreted: Description(.end, "Parameters and properties whose text is interpreted: queries, filters, expressions, file paths"),
        .pageSize: Description(.end, "Parameters that set the number of items on a page"),
        .paging: Description(.end, "Parameters that set where a page starts: offsets, cursors"),
        .fieldSelection: Description(.end, "Parameters that let the caller select the fields of a response"),
        .objectId: Description(.end, "Names of object ids"),
        .owner: Description(.end, "Words for people and accounts, whose id identifies the owner of an object"),
        .personalObject: Description(.end, "Objects that belong to a person, in paths: orders, messages"),
        .idempotencyKey: Description(.end, "Headers and fields that make repeated requests harmless"),
        .antiAutomation: Description(.end, "Fields that prove that a person or a known device is calling: captchas"),
        .signature: Description(.end, "Headers and fields that sign a message"),
        .forgeryGuard: Description(.anywhere, "Headers, fields, and cookies that protect against cross-site request forgery"),
        .methodOverride: Description(.end, "Parameters that override the method of a request"),

        // Operations
        .administrative: Description(.whole, "Operations for administrators"),
        .debug: Description(.whole, "Operations for developers and monitoring"),
        .logIn: Description(.whole, "Operations that log a user in", .logIn),
        .tokenRequest: Description(.whole, "Operations that issue tokens", .token),
        .tokenRefresh: Description(.whole, "Operations that renew tokens", .refresh),
        .signUp: Description(.whole, "Operations that sign a user up", .signUp),
        .passwordReset: Description(.whole, "Operations that reset a forgotten password", .passwordReset),
        .verification: Description(.whole, "Operations that verify an address, a device, or a code", .verification),
        .oauthCallback: Description(.whole, "Operations of the OAuth front channel", .oauthCallback),
        .webhookReceiver: Description(.whole, "Operations that receive webhooks from others", .webhookReceiver),
        .healthCheck: Description(.whole, "Public reads that report whether the service is healthy", .health),
        .versionInfo: Description(.whole, "Public reads that return the version of the service", .version),
        .apiDescription: Description(.whole, "Public reads that return the description of the API", .apiDescription),
        .sensitiveFlow: Description(.whole, "Operations whose automation hurts the business: checkout, votes, invitations"),
        .unrepeatable: Description(.whole, "POST operations that must not take effect twice: payments, orders"),
        .costly: Description(.whole, "Operations that cost money or compute on every call"),
        .stateChange: Description(.start, "Verbs that show that a GET operation changes something"),
        .search: Description(.whole, "Operations that look something up without GET"),
        .bulkExport: Description(.start, "Operations that return everything on purpose"),
        .fileTransfer: Description(.anywhere, "Operations that transfer files or pass bodies through unchanged"),
        .shortList: Description(.end, "Collections that are short by nature and need no pagination"),
        .legacy: Description(.whole, "Operations that call themselves legacy"),

        // Scopes and environments
        .administrativeScope: Description(.anywhere, "Scopes and schemes for administrators"),
        .readScope: Description(.anywhere, "Scopes that permit reading"),
        .writeScope: Description(.anywhere, "Scopes that permit changes"),
        .identityScope: Description(.anywhere, "Scopes that request identity, not permissions"),
        .nonProduction: Description(.anywhere, "Environments other than production, in server hosts and descriptions"),
    ]
}
