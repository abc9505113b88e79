/// Properties that are the server's to set. Sources: OWASP API3:2023 (mass assignment), CWE-915.
extension PropertyName {
    /// A property the server should set, and no client: for messages, what it is (`creation time`, `author`, `risk score` …). Privileges have
    /// a table of their own; ids, `status`, counters and owners' ids are too thin an evidence.
    package static func isServerOwned(_ name: Name, by vocabularies: Vocabularies = .standard) -> String? {
        if let verdict = vocabularies.verdict(.serverOwned, on: name) { return verdict.term }
        guard !["is", "has", "filter", "min", "max"].contains(name.words.first ?? "") else { return nil }
        return serverOwned[name]
    }

    private static let serverOwned: Vocabulary<String> = Vocabulary([
        (
            value: "creation time",
            phrases: [
                "created at", "created", "created on", "created date", "creation date", "creation time", "date created", "created time",
                "create time", "created timestamp", "create date", "time created", "creation timestamp", "created at ms", "inserted at",
                "record created", "created date time", "creation date time", "date creation", "fecha creacion", "cree le", "erstellt am",
                "criado em", "created ts", "created datetime",
            ]
        ),
        (
            value: "update time",
            phrases: [
                "updated at", "updated", "updated on", "updated date", "update date", "update time", "last updated", "last updated at",
                "date updated", "modified at", "modified", "modified on", "modified date", "last modified", "last modified at",
                "last modified date", "date modified", "modification date", "modification time", "last modified time", "last update time",
                "last updated time", "last update", "last updated on", "updated time", "modified time", "time modified",
                "last updated date", "updated datetime", "last modified date time", "fecha actualizacion",
            ]
        ),
        (value: "deletion time", phrases: ["deleted at", "deleted on", "deletion time", "date deleted", "deleted date", "deletion date"]),
        (
            value: "author",
            phrases: [
                "created by", "updated by", "modified by", "last modified by", "created by id", "updated by id", "created by user",
                "deleted by", "approved by", "created by user id", "last updated by", "modified by id", "reviewed by", "verified by",
                "updated by user", "author id",
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
                "failed login attempts", "failed login count", "last login ip", "last seen at", "last sign in at", "sign in count",
                "last active at", "last ip", "locked until", "current sign in at", "signup ip", "registration ip", "failed attempts",
                "last activity at",
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
                "internal cost", "internal margin", "internal rating", "internal id", "internal remarks",
            ]
        ),
        (value: "audit field", phrases: ["audit log", "audit trail", "audit info", "row version", "deleted flag"]),
    ])
}
