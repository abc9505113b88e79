extension VocabularyTable {
    /// What the words of the table say about a name, in one sentence.
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
}

extension VocabularyTable.Fit {
    /// Where a phrase matches, in one sentence for all tables of a kind.
    package var summary: String {
        switch self {
        case .sensitive: "matched at the end of a name; a removed phrase is harmless at the end of longer names, too"
        case .end: "matched at the end of a name; removing a phrase affects only that exact name"
        case .whole: "matched as a whole path segment, tag, or operationId"
        case .start: "matched at the start of the last path segment or of an operationId"
        case .anywhere: "matched anywhere in a name"
        }
    }
}
