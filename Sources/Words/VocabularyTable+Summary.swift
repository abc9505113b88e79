extension VocabularyTable {
    /// What the words of the table say of a name, in one sentence.
    package var summary: String {
        switch self {
        case .password: "Passwords that people choose: credentials, and judged by what is said of new passwords"
        case .credential: "Data that proves who somebody is: tokens, keys, one-time codes"
        case .secret: "Data that lets a system act, decrypt or sign: client secrets, private keys"
        case .personal: "Personal data: addresses, birth dates, identity numbers"
        case .specialCategory: "Personal data of special categories: belief, origin, biometrics, convictions"
        case .payment: "Payment data: cards, accounts"
        case .health: "Data about somebody's health"
        case .privilege: "Properties that give rights or money to whoever may set them: roles, balances"
        case .serverOwned: "Properties that the server sets, and no client: times, authors, scores"
        case .internalMetadata: "Properties that show the inside of a service: host names, versions"
        case .errorDetail: "Properties that an error must not carry: stack traces, SQL"
        case .freeText: "Texts in which any character is legitimate: comments, titles"
        case .accessToken: "Properties in which a token operation returns its token"
        case .expiry: "Properties and headers that say when a token ends"
        case .credentialParameter: "Parameters that carry a credential, apart from sensitive data: sessions"
        case .sessionCookie: "Cookies that carry a session"
        case .url: "Parameters and properties with an address that the server, or the caller's browser, goes to"
        case .host: "Parameters with a host, address or port that the server talks to"
        case .interpreted: "Parameters and properties whose text is interpreted: queries, filters, expressions, paths of files"
        case .pageSize: "Parameters that say how many items a page may hold"
        case .paging: "Parameters that say where a page starts: offsets, cursors"
        case .fieldSelection: "Parameters by which the caller chooses what the answer holds"
        case .objectId: "Names of ids of objects"
        case .owner: "Words for people and their accounts, whose id says whose an object is"
        case .personalObject: "What belongs to a person, in paths: orders, messages"
        case .idempotencyKey: "Headers and fields that make repeats harmless"
        case .antiAutomation: "Fields that prove that a person or a known device is calling: captchas"
        case .signature: "Headers and fields that sign a message"
        case .forgeryGuard: "Headers, fields and cookies that guard against cross-site request forgery"
        case .methodOverride: "Parameters that override the method of a request"
        case .administrative: "Operations for administrators"
        case .debug: "Operations for developers and monitoring"
        case .logIn: "Operations by which somebody logs in"
        case .tokenRequest: "Operations that give out tokens"
        case .tokenRefresh: "Operations that renew tokens"
        case .signUp: "Operations by which somebody signs up"
        case .passwordReset: "Operations that set a forgotten password anew"
        case .verification: "Operations that verify an address, a device or a code"
        case .oauthCallback: "Operations of OAuth's front channel"
        case .webhookReceiver: "Operations that take the webhooks of others"
        case .healthCheck: "Reads that tell whether the service is well, for everybody"
        case .versionInfo: "Reads that tell the version of the service, for everybody"
        case .apiDescription: "Reads that return the description of the API, for everybody"
        case .sensitiveFlow: "Operations whose automation hurts the business: checkout, votes, invitations"
        case .unrepeatable: "POST operations that must not happen twice: payments, orders"
        case .costly: "Operations that spend money or compute at every call"
        case .stateChange: "Verbs by which a GET operation says that it changes something"
        case .search: "Operations that look something up, though they are no GET"
        case .bulkExport: "Operations that return everything on purpose"
        case .fileTransfer: "Operations that move files or pass bodies through as they are"
        case .shortList: "Collections that are short by nature and need no pages"
        case .legacy: "Operations that call themselves old"
        case .administrativeScope: "Scopes and schemes for administrators"
        case .readScope: "Scopes that permit reading"
        case .writeScope: "Scopes that permit changes"
        case .identityScope: "Scopes that ask who somebody is, and for no right"
        case .nonProduction: "Environments other than production, in hosts and descriptions of servers"
        }
    }
}

extension VocabularyTable.Fit {
    /// Where a phrase is found, in one sentence for all tables of a kind.
    package var summary: String {
        switch self {
        case .sensitive: "found at the end of a name; what is removed is harmless at the end of longer names, too"
        case .end: "found at the end of a name; removed is the name alone"
        case .whole: "found as a whole segment of a path, tag or operationId"
        case .start: "found at the start of the last segment of a path or of an operationId"
        case .anywhere: "found anywhere in a name"
        }
    }
}
