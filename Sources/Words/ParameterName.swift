/// The purpose of a parameter, judged by its name.
package enum ParameterName {
    // MARK: Paging (OWASP API4:2023)

    /// Whether it is the maximum number of items of a page: `limit`, `page_size`, `per_page`, `$top`, `page[size]`.
    package static func isPageSize(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.pageSize, on: name) { return verdict.isAdded }
        return pageSizes.contains(name) || pageSizes.contains(withoutPagingPrefix(name))
    }

    /// Whether it is the size or the start of a page: `page`, `offset`, `cursor`, `after`, `pageToken`.
    package static func isPaging(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.paging, on: name) { return verdict.isAdded }
        if isPageSize(name, by: vocabularies) || pagings.contains(name) || pagings.contains(withoutPagingPrefix(name)) { return true }
        return name.words.last == "cursor" || name.words == ["range"]
    }

    /// `page[limit]`, `pagination.offset`.
    private static func withoutPagingPrefix(_ name: Name) -> Name {
        guard name.words.count > 1, pagingPrefixes.contains(name.words[0]) else { return name }
        return Name(words: Array(name.words.dropFirst()))
    }

    private static let pagingPrefixes: Set<String> = [
        "page", "paging", "pagination", "pageable", "query", "list", "x", "paginate", "filter", "options", "max",
    ]

    private static let pageSizes = Vocabulary<Bool>([
        "limit", "size", "per page", "page size", "page limit", "count", "top", "first", "last", "take", "rows", "max results", "max items",
        "results per page", "items per page", "num results", "max records", "hits per page", "number of results", "number of items",
        "max keys", "max entries", "max count", "max size", "pagelen", "page len", "page length", "result limit", "results limit",
        "item limit", "fetch size", "num items", "num rows", "row count", "max rows", "records per page", "entries per page",
        "result count", "per page count", "ps", "rpp", "limit per page", "max page size", "row limit", "page count size", "query limit",
        "return limit", "elements per page", "top k", "top n", "max num results", "max return", "list size", "result size", "results count",
        "max limit", "rows per page", "limite",
    ])

    private static let pagings = Vocabulary<Bool>([
        "page", "offset", "cursor", "after", "before", "start", "skip", "from", "page number", "page no", "page num", "page index",
        "page token", "next token", "continuation token", "starting after", "ending before", "since", "since id", "max id", "start index",
        "marker", "scroll id", "page cursor", "bookmark", "search after", "start at", "start after", "next page token", "next", "p",
        "current page", "paging token", "page key", "page id", "next page", "position", "scroll", "start position", "start row",
        "first result", "start key", "next cursor", "last evaluated key", "exclusive start key", "last key", "last id", "min id",
        "before id", "after id", "skip token", "from id", "pager", "start record", "continue", "start from", "start token", "page offset",
        "next key", "starting token", "pagina", "seite", "paginate", "pageable", "pagination", "page info", "list token", "start cursor",
        "index from", "from index", "start page", "resume token", "row offset", "record offset", "list offset", "pagination token",
        "delta token", "seek",
    ])

    // MARK: Objects (OWASP API1:2023)

    /// Whether an integer with this name selects a page, a time, or a variant, but not an object: `page`, `year`, `version`, `status`.
    package static func isNonIdentifier(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.objectId, on: name) { return !verdict.isAdded }
        if isObjectId(name) { return false }
        guard let head = name.head else { return true }
        return nonIdentifiers.contains(head) || isPageSize(name, by: vocabularies)
            || vocabularies.verdict(.paging, on: name)?.isAdded == true || pagings.contains(name)
            || nonIdentifierPhrases.suffix(of: name.words[...]) != nil
    }

    /// Whether it identifies an object: `id`, `user_id`, `orderUuid`, `invoiceNumber`. Whole words decide, so `paid` and `idea` do not
    /// match.
    package static func isObjectId(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.objectId, on: name) { return verdict.isAdded }
        guard let last = name.words.last(where: { !Name.isNumberOrVersion($0) }) else { return false }
        if ids.contains(last) { return true }
        guard name.words.count > 1, ["number", "no", "nr", "num", "numero"].contains(last) else { return false }
        return ![
            "page", "version", "line", "row", "revision", "build", "week", "chapter", "verse", "sequence", "max", "min", "block", "part",
            "attempt",
        ]
        .contains(name.words[name.words.count - 2])
    }

    private static let ids: Set<String> = [
        "id", "uuid", "guid", "uid", "oid", "pk", "gid", "sid", "ids", "identifier", "urn", "arn", "iid", "ulid", "ident", "identificador",
        "identifiant", "kennung", "rid", "eid", "cid", "pid",
    ]

    private static let nonIdentifiers: Set<String> = [
        "page", "limit", "offset", "size", "count", "year", "month", "day", "week", "hour", "minute", "second", "version", "status",
        "state", "type", "kind", "format", "lang", "language", "locale", "country", "currency", "date", "time", "timestamp", "from", "to",
        "start", "end", "quantity", "qty", "amount", "level", "width", "height", "zoom", "x", "y", "z", "lat", "lon", "lng", "long",
        "latitude", "longitude", "rating", "score", "price", "min", "max", "radius", "depth", "interval", "duration", "quarter", "season",
        "decade", "degree", "distance", "ext", "extension", "period", "epoch", "quality", "scale", "percent", "percentage", "ratio",
        "weight", "age", "temperature", "since", "until", "before", "after", "term", "query", "keyword", "operator", "unit", "timezone",
        "environment", "stage", "api", "mode", "order", "direction", "sort", "delay", "seconds", "action", "verb", "tz", "step",
        "generation", "anno", "jahr", "ano", "annee", "dpi", "seed", "base", "output", "encoding", "command",
    ]

    private static let nonIdentifierPhrases = Vocabulary<Bool>([
        "status code", "country code", "currency code", "zip code", "postal code", "language code", "http code", "error code",
        "response code", "page number", "page no", "page num", "version number", "line number", "week number", "currency pair", "area code",
        "region code", "build number", "attempt number", "chapter number", "sequence number", "block number", "row number", "part number",
    ])

    /// Whether it names the owner of a thing: `userId`, `owner_id`, `tenantUuid`; not its recipient (`recipientId`, `targetUserId`).
    package static func isOwnerId(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        ownerWord(name, by: vocabularies) != nil
    }

    /// The owner in the singular: `user`, `account`.
    package static func ownerWord(_ name: Name, by vocabularies: Vocabularies = .standard) -> String? {
        let words = name.words
        if words.count == 2, words[0] == "id", ownerWords.contains(words[1]) { return words[1] }
        if let account = sourceAccount(words) { return account }
        guard words.count > 1, let last = words.last, ids.contains(last), last != "ids" else { return nil }
        if let verdict = vocabularies.verdict(.owner, on: Name(words: words.dropLast())) { return verdict.term }
        let owner = words[words.count - 2]
        guard ownerWords.contains(owner), words.dropLast(2).allSatisfy({ ownModifiers.contains($0) }) else { return nil }
        return owner
    }

    /// Where money is taken from, in the singular: `account` of `fromAccount`, `debit_iban`, `sourceWalletNumber`.
    private static func sourceAccount(_ words: [String]) -> String? {
        guard (2...3).contains(words.count), sources.contains(words[0]), let account = accounts[words[1]] else { return nil }
        return words.count == 2 || accountNumbers.contains(words[2]) ? account : nil
    }

    private static let sources: Set<String> = ["from", "source", "src", "debit", "debited", "debtor", "payer", "sender", "ordering"]
    private static let accounts = [
        "account": "account", "acct": "account", "acc": "account", "iban": "account", "wallet": "wallet", "conta": "account",
        "cuenta": "account", "konto": "account",
    ]
    private static let accountNumbers: Set<String> = ["id", "number", "no", "num", "iban"]

    private static let ownerWords: Set<String> = [
        "user", "owner", "account", "tenant", "customer", "member", "patient", "employee", "person", "profile", "author", "creator",
        "buyer", "seller", "student", "subscriber", "guest", "holder", "payer", "merchant", "organization", "organisation", "org",
        "company", "farmer", "consumer", "borrower", "cardholder", "usuario", "cliente", "utilisateur", "kunde", "kunden", "utente",
        "benutzer", "shopper", "player", "applicant", "principal", "requester", "sender", "debtor",
        "recruiter", "employer", "driver", "passenger", "teacher", "instructor", "tutor", "doctor", "physician", "vendor", "courier",
        "candidate", "freelancer", "worker", "landlord", "donor", "policyholder", "citizen", "reporter", "uploader", "submitter",
        "organizer", "organiser", "contributor", "reviewer", "rider", "publisher", "paciente", "alumno", "aluno", "empleado",
        "funcionario", "estudiante", "estudante", "pasajero", "passageiro", "inquilino", "proprietario", "propietario", "paziente",
        "dipendente", "pengguna", "pelanggan", "konsumen", "etudiant", "locataire",
    ]

    /// With these words before it, the owner is still the caller; `recipientUserId` and `taxesAccountId` belong to someone else or to
    /// nobody.
    private static let ownModifiers: Set<String> = [
        "x", "the", "my", "current", "owner", "source", "from", "sender", "debit", "debtor", "payer", "primary", "user", "customer",
        "account", "acting", "act", "original", "org", "organization", "organisation", "tenant", "xero", "app", "internal", "auth", "login",
        "payment",
    ]

    /// What belongs to a person, in the singular, of whose id it is the name: `order` of `orderId`.
    package static func personalObject(_ name: Name) -> String? {
        guard name.words.count == 2, ids.contains(name.words[1]), PathWords.personalObjects.contains(name.words[0]) else { return nil }
        return name.words[0]
    }

    package static func isUsername(_ name: Name) -> Bool { name.words == ["username"] || name.words == ["user", "name"] }

    /// Whose data is read, in the singular: `user` of `username` and `user_id`, `account` of `account_number`.
    package static func ownerOrAccount(_ name: Name) -> String? {
        if isUsername(name) { return "user" }
        let words = name.words
        if words.count == 2, let account = accounts[words[0]], accountNumbers.contains(words[1]) { return account }
        return ownerWord(name) ?? personalObject(name)
    }

    // MARK: Headers and fields that calm the worry

    /// Whether it makes repeated requests harmless: an idempotency key, or an id chosen by the client.
    package static func isIdempotencyKey(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.idempotencyKey, on: name) { return verdict.isAdded }
        if idempotencyKeys.suffix(of: name.words[...]) != nil { return true }
        let words = name.words.drop { ["x", "my", "client", "the"].contains($0) }
        return clientIds[words] ?? false
    }

    /// Whole names only: a pull request has an id, too.
    private static let clientIds = Vocabulary<Bool>(["request id", "request uuid", "external id", "external reference"])

    private static let idempotencyKeys = Vocabulary<Bool>([
        "idempotency key", "idempotency token", "idempotency id", "idempotence key", "idempotent key", "client request id",
        "client token", "client reference id", "client reference", "transaction uuid", "client order id", "deduplication id", "dedupe key",
        "dedup key", "retry key", "client transaction id", "client request token", "client mutation id", "repeatability request id",
        "instruction id",
        "instruction identification", "end to end identification", "client correlation id",

        "idempotency", "merchant reference", "client id key", "unique request id", "merchant transaction id", "end to end id",
        "repeatability first sent",
    ])

    /// Whether it proves that a person or a known device is calling: captcha, attestation, proof of work.
    package static func isAntiAutomation(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.antiAutomation, on: name) { return verdict.isAdded }
        return name.words.contains { antiAutomationWords.contains($0) } || antiAutomationPhrases.suffix(of: name.words[...]) != nil
    }

    private static let antiAutomationWords: Set<String> = [
        "captcha", "recaptcha", "hcaptcha", "turnstile", "attestation", "safetynet", "appcheck", "friendlycaptcha", "funcaptcha", "arkose",
        "geetest",
    ]

    private static let antiAutomationPhrases = Vocabulary<Bool>([
        "app check", "app check token", "device token", "device fingerprint", "integrity token", "device check", "proof of work",
        "bot score", "challenge token", "challenge response", "human verification", "human verification token", "play integrity",
        "device print", "dpop", "device verification", "fraud session id", "device signature", "firebase app check", "risk token", "pow",
        "device attest",
    ])

    /// Whether it is a signature of the message: `X-Hub-Signature-256`, `Stripe-Signature`, `X-JWS-Signature`, `X-Gitlab-Token`.
    package static func isSignatureHeader(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.signature, on: name) { return verdict.isAdded }
        return signatures.suffix(of: name.words.filter { !Name.isNumberOrVersion($0) }[...]) != nil
    }

    private static let signatures = Vocabulary<Bool>([
        "signature", "hmac", "hmac sha256", "hmac sha1", "signature sha256", "signature input", "jws", "x sign", "webhook secret",
        "gitlab token", "signature ed25519", "webhook token", "hook token", "x signed", "message signature", "content digest",
        "signature 256", "digest", "detached jws", "hook secret", "verification token", "webhook auth", "event signature", "sig",
        "x signature timestamp", "hook signature",
    ])
}
