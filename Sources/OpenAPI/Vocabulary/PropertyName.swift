/// What a property of a body is, by its name.
package enum PropertyName {
    // MARK: Mass assignment (OWASP API3:2023; CWE-915)

    /// The privilege that whoever sets the property gives himself, for messages: `role`, `admin flag`, `balance`, `price` …
    /// Flags count (`isAdmin`); what only speaks about a privilege does not (`adminEmail`, `roleDescription`).
    ///
    /// `role` is also who says a line in a chat, and `price` what a shop sets on its own goods: the operation decides.
    package static func isPrivilege(_ name: Name) -> String? {
        var words = name.words[...]
        var hasTail = false
        while words.count > 1, let last = words.last, Name.isNumberOrVersion(last) || privilegeTails.contains(last) {
            words = words.dropLast()
            hasTail = true
        }
        if words.count > 1, let first = words.first, ["is", "has", "can", "make", "grant", "set"].contains(first) {
            words = words.dropFirst()
            if let term = privilegeFlags[words] { return term }
        }
        if let match = privileges.suffix(of: words) {
            return words[words.startIndex..<match.start].allSatisfy { privilegeModifiers.contains($0) } ? match.value : nil
        }
        return hasTail ? nil : privilegeWhole[words]
    }

    /// `roleId`, `role_name`, `permissionIds` assign as well as `role` does.
    private static let privilegeTails: Set<String> = [
        "id", "ids", "uuid", "uuids", "name", "names", "code", "codes", "key", "keys", "slug", "value", "list",
    ]

    /// After `is`, `has`, `can`.
    private static let privilegeFlags: Vocabulary<String> = Vocabulary([
        (
            value: "admin flag",
            phrases: [
                "admin", "administrator", "superadmin", "super admin", "superuser", "root", "staff", "sysadmin", "site admin",
                "system admin",
                "account admin", "moderator", "org admin", "global admin", "owner", "admin user", "tenant admin", "superuser account",
            ]
        ),
        (
            value: "verification",
            phrases: ["verified", "email verified", "phone verified", "approved", "kyc verified", "identity verified", "confirmed email"]
        ),
        (value: "plan", phrases: ["premium", "vip", "pro user"]),
    ])

    /// The whole name.
    private static let privilegeWhole: Vocabulary<String> = Vocabulary([
        (
            value: "admin flag",
            phrases: ["admin", "administrator", "superadmin", "superuser", "super user", "site admin", "sudo", "sysadmin", "root user"]
        ),
        (value: "credit", phrases: ["credit", "credits", "points", "loyalty points", "reward points", "store credit", "bonus points"]),
        (
            value: "price",
            phrases: [
                "price", "unit price", "total price", "item price", "order total", "total amount", "discount", "discount amount",
                "discount percent",
                "discount rate", "sale price", "final price", "grand total",
            ]
        ),
        (
            value: "verification",
            phrases: [
                "verified", "email verified", "phone verified", "kyc verified", "kyc status", "verification status", "kyc level",
                "verified email", "approved", "approval status",
            ]
        ),
        (
            value: "balance",
            phrases: [
                "balance", "account balance", "wallet balance", "available balance", "current balance", "credit balance", "user balance",
                "customer balance", "cash balance", "points balance", "reward balance", "balance amount",
            ]
        ),
        (value: "credit", phrases: ["credit limit", "credit line", "user credits", "account credit", "spending limit", "overdraft limit"]),
        (value: "scope", phrases: ["scope", "granted scope", "oauth scope", "user scope", "token scope", "access scope"]),
        (value: "quota", phrases: ["quota", "quota limit", "user quota", "account quota", "storage quota"]),
        (value: "role", phrases: ["user type"]),
        (
            value: "access level",
            phrases: [
                "access level", "access rights", "privilege", "privileges", "trust level", "clearance", "clearance level", "user level",
                "auth level", "authority", "authorities", "acl",
            ]
        ),
        (value: "plan", phrases: ["subscription tier", "subscription plan", "account tier", "user tier", "membership level"]),
    ])

    /// At the end of the name, after words that only say whose.
    private static let privileges: Vocabulary<String> = Vocabulary([
        (value: "role", phrases: ["role"]),
        (value: "permission", phrases: ["permission", "entitlement", "authorities"]),
        (value: "admin flag", phrases: ["admin flag", "admin rights", "admin privileges"]),
    ])

    /// `userRole`, `org_permission`; not `aria_role`, `software_roles`.
    private static let privilegeModifiers: Set<String> = [
        "user", "account", "admin", "access", "org", "organization", "organisation", "member", "system", "app", "application", "security",
        "project",
        "team", "workspace", "group", "new", "my", "global", "tenant", "employee", "staff", "customer", "assigned", "granted", "effective",
        "default",
        "custom", "company", "site", "extra", "additional", "is", "has",
    ]

    /// A property the server should set, and no client: for messages, what it is (`creation time`, `author`, `risk score` …). Privileges have
    /// a table of their own; ids, `status`, counters and owners' ids are too thin an evidence.
    package static func isServerOwned(_ name: Name) -> String? {
        guard !["is", "has", "filter", "min", "max"].contains(name.words.first ?? "") else { return nil }
        return serverOwned[name]
    }

    private static let serverOwned: Vocabulary<String> = Vocabulary([
        (
            value: "creation time",
            phrases: [
                "created at", "created", "created on", "created date", "creation date", "creation time", "date created", "created time",
                "create time",
                "created timestamp", "create date", "time created", "creation timestamp", "created at ms", "inserted at", "record created",
                "created date time",
                "creation date time", "date creation", "fecha creacion", "cree le", "erstellt am", "criado em", "created ts",
                "created datetime",
            ]
        ),
        (
            value: "update time",
            phrases: [
                "updated at", "updated", "updated on", "updated date", "update date", "update time", "last updated", "last updated at",
                "date updated",
                "modified at", "modified", "modified on", "modified date", "last modified", "last modified at", "last modified date",
                "date modified",
                "modification date", "modification time", "last modified time", "last update time", "last updated time", "last update",
                "last updated on",
                "updated time", "modified time", "time modified", "last updated date", "updated datetime", "last modified date time",
                "fecha actualizacion",
            ]
        ),
        (value: "deletion time", phrases: ["deleted at", "deleted on", "deletion time", "date deleted", "deleted date", "deletion date"]),
        (
            value: "author",
            phrases: [
                "created by", "updated by", "modified by", "last modified by", "created by id", "updated by id", "created by user",
                "deleted by", "approved by",
                "created by user id", "last updated by", "modified by id", "reviewed by", "verified by", "updated by user",
                "author id",
            ]
        ),
        (
            value: "approval time",
            phrases: [
                "approved at", "approved on", "verified at", "email verified at", "approval date", "verified on", "phone verified at",
            ]
        ),
        (
            value: "log-in record",
            phrases: [
                "last login", "last login at", "last login date", "last login time", "login count", "login attempts",
                "failed login attempts",
                "failed login count", "last login ip", "last seen at", "last sign in at", "sign in count", "last active at", "last ip",
                "locked until",
                "current sign in at", "signup ip", "registration ip", "failed attempts", "last activity at",
            ]
        ),
        (
            value: "risk score",
            phrases: [
                "risk score", "fraud score", "credit score", "trust score", "risk level", "fraud status", "risk rating", "reputation score",
            ]
        ),
        (value: "password hash", phrases: ["password hash", "password salt", "hashed password", "encrypted password", "password digest"]),
        (
            value: "internal field",
            phrases: [
                "internal status", "internal note", "internal comment", "internal score", "internal flag", "internal price",
                "internal cost",
                "internal margin", "internal rating", "internal id", "internal remarks",
            ]
        ),
        (value: "audit field", phrases: ["audit log", "audit trail", "audit info", "row version", "deleted flag"]),
    ])

    // MARK: Inside views (OWASP API8:2023, API3:2023; CWE-209)

    /// What of the inside a response gives away, for messages: `stack trace`, `SQL`, `host name`, `file path` …
    package static func isInternalMetadata(_ name: Name) -> String? {
        guard !SensitiveData.isFlag(name.words[...]) || name.words == ["debug", "enabled"] else { return nil }
        if let term = isErrorDetail(name), term != "file path" || name.words.count > 1 { return term }
        return internals[name]
    }

    private static let internals: Vocabulary<String> = Vocabulary([
        (
            value: "host name",
            phrases: [
                "hostname", "server name", "server host", "machine name", "host machine", "node name internal", "backend host", "pod name",
            ]
        ),
        (
            value: "internal address",
            phrases: [
                "internal ip", "private ip", "internal ip address", "private ip address", "server ip", "server ip address", "backend url",
                "internal url", "internal host", "internal hostname", "upstream host", "upstream url", "host ip",
            ]
        ),
        (
            value: "server version",
            phrases: [
                "server version", "php version", "java version", "db version", "database version", "framework version", "kernel version",
                "software version", "runtime version", "x powered by",
            ]
        ),
        (
            value: "database name",
            phrases: [
                "db host", "database host", "db name", "database name", "db schema", "db user", "table name", "db url", "database url",
            ]
        ),
        (value: "environment", phrases: ["env vars", "environment variables", "env variables", "process env", "server env"]),
        (value: "process", phrases: ["process id", "thread id", "thread name", "worker pid"]),
        (
            value: "internal note",
            phrases: [
                "internal note", "internal notes", "internal comment", "internal comments", "internal status", "internal remarks",
                "admin notes", "private notes",
            ]
        ),
    ])

    /// What an error answer must not carry (CWE-209): `stack trace`, `exception`, `SQL`, `file path`, `debug information`.
    package static func isErrorDetail(_ name: Name) -> String? { errorDetails[name] }

    private static let errorDetails: Vocabulary<String> = Vocabulary([
        (
            value: "stack trace",
            phrases: [
                "stack trace", "stack", "traceback", "backtrace", "call stack", "error stack", "exception stack trace", "stack frames",
                "stacktrace elements", "exception trace", "error trace",
            ]
        ),
        (
            value: "exception",
            phrases: [
                "exception", "exception class", "exception type", "exception message", "inner exception", "exception name",
                "root cause exception", "exception detail", "exception details", "inner error exception", "causing exception", "throwable",
            ]
        ),
        (
            value: "SQL",
            phrases: [
                "sql", "sql query", "sql statement", "sql error", "sql state", "sql message", "query sql", "failed query", "executed query",
                "raw sql",
            ]
        ),
        (
            value: "debug information",
            phrases: [
                "debug", "debug info", "debug information", "debug message", "debug data", "debug details", "debug trace",
                "developer stack", "debug output", "debug log", "debugging info",
            ]
        ),
        (
            value: "file path",
            phrases: [
                "file path", "source file", "absolute path", "source path", "server path", "local path", "full file path", "script path",
                "file line", "error file",
            ]
        ),
    ])

    // MARK: Text and lists

    /// Words for people, in which any character is legitimate: `description`, `comment`, `title`.
    package static func isFreeText(_ name: Name) -> Bool {
        guard let last = name.words.last(where: { !Name.isNumberOrVersion($0) }) else { return false }
        return freeText.contains(last) || name.isPlural && freeText.contains(name.head ?? "")
    }

    private static let freeText: Set<String> = [
        "description", "comment", "note", "message", "title", "name", "text", "body", "content", "summary", "subject", "bio", "remark",
        "reason",
        "label", "caption", "details", "detail", "feedback", "review", "motto", "about", "instruction", "headline", "subtitle",
        "explanation", "answer",
        "question", "abstract", "biography", "memo", "greeting", "heading", "notes", "comments", "remarks", "instructions", "desc",
        "tagline", "quote",
        "beschreibung", "kommentar", "bemerkung", "descripcion", "comentario", "descricao", "descrizione", "titre", "titel", "titulo",
        "commentaire",
        "firstname", "lastname", "surname", "nickname", "story", "paragraph", "footer", "prompt", "markdown", "html", "excerpt", "purpose",
        "justification", "city", "street", "transcript", "annotation", "narrative",
    ]

    /// A list that is short by nature and needs no pages: countries, currencies, time zones, languages.
    package static func isEnumLikeCollection(_ name: Name) -> Bool {
        guard let head = name.head, name.isPlural else { return false }
        return enumLike.contains(head) || enumLikePhrases.suffix(of: name.words[...]) != nil
    }

    private static let enumLike: Set<String> = [
        "country", "currency", "timezone", "language", "locale", "continent", "enum", "unit", "gender", "weekday", "month", "salutation",
        "priority", "severity", "pays", "region", "datacenter", "encoding", "charset", "honorific",
    ]

    private static let enumLikePhrases = Vocabulary<Bool>([
        "event type", "mime type", "content type", "media type", "file type", "payment method type", "document type", "account type",
        "error code",
        "country code", "currency code", "availability zone", "api version", "supported type", "card brand", "issue type", "time zone",
        "license type",
        "feature flag", "capability", "exchange rate", "unit of measure", "area unit", "tax rate", "federal state", "us state",
    ])
}
