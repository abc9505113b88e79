/// Words that make a sensitive name harmless, or that do not change its meaning.
enum SensitiveWords {
    /// Words that start a flag: `hasPassword`, `isEmailVerified`, `requirePassword`.
    static let flagStarts: Set<String> = [
        "is", "has", "have", "had", "can", "could", "should", "would", "may", "must", "was", "were", "will", "are", "does", "did", "do",
        "allow", "allows", "allowed", "enable", "enables", "enabled", "disable", "disables", "disabled", "require", "requires", "required",
        "need", "needs", "use", "uses", "using", "show", "hide", "include", "includes", "exclude", "support", "supports", "without", "no",
        "not", "never", "force", "enforce", "skip", "ignore", "accept", "accepts", "contains", "expose", "exposes", "validate", "notify",
        "send", "sends", "send", "receive", "subscribe", "opt", "prompt", "ask", "remember", "keep", "check", "count", "num", "total",
        "max", "min", "maximum", "minimum", "supported", "available", "valid", "invalid", "missing", "unknown", "remaining", "deny",
        "block", "always", "ttl", "lifespan", "lifetime", "matches", "match", "populate", "prefill", "prepopulate", "save", "saved", "mask",
        "deleted", "display", "requested", "optional", "read", "write", "manage", "auto", "persist", "public",
    ]

    /// Words that make a name a flag inside it: `userHasStrongPassword`, `ttl_access_token`, `pre_populate_email`.
    static let flagsAnywhere: Set<String> = ["has", "is", "should", "ttl", "lifespan", "lifetime", "populate", "allowed", "expires"]

    /// After an inner flag word, these still name a thing: "card expiry month".
    static let expiringThings: Set<String> = ["month", "year", "date"]

    /// With one noun, these start a command or flag (`resetPassword`); with more words, a thing (`resetPasswordToken`).
    static let commands: Set<String> = ["change", "reset", "forgot", "forget", "forgotten", "update", "set"]

    /// These always start a command: `rotate_secret`, `generatePassword`.
    static let orders: Set<String> = [
        "generate", "regenerate", "rotate", "delete", "remove", "clear", "get", "create", "revoke", "expire", "invalidate",
    ]

    /// With these nouns, `commands` start a thing: `resetToken`, `resetCode`.
    static let commandNouns: Set<String> = ["token", "code", "key", "otp", "pin", "secret", "hash", "digest"]

    /// Words that end a flag: `emailVerified`, `passwordRequired`.
    static let flagEnds: Set<String> = [
        "required", "enabled", "disabled", "verified", "unverified", "valid", "invalid", "changed", "expired", "optional", "allowed",
        "protected", "needed", "supported", "exists", "exist", "missing", "configured", "present", "available", "confirmed", "set", "used",
        "sent", "visible", "hidden", "shown", "revoked", "rotated", "updated", "reset", "matched", "match", "matches", "provided",
        "registered", "validated", "encrypted", "masked", "stored", "saved", "checked", "accepted", "consent", "opted", "bounced", "only",
        "auth", "authentication", "authorization", "login", "notifications", "alerts", "marketing",
    ]

    /// Ignored at the end: `passwordValue`, `password2`, `passwordConfirmation`, `senhaAtual`.
    static let transparentTails: Set<String> = [
        "value", "string", "text", "plain", "plaintext", "cleartext", "raw", "input", "confirmation", "confirm", "repeat", "again",
        "retype", "new", "old", "current", "temporary", "initial", "primary", "secondary", "nuevo", "nueva", "novo", "nova", "actual",
        "atual", "anterior", "actuel", "actuelle", "nouveau", "nouvelle", "cliente", "usuario", "titular", "utilisateur", "utente", "kunde",
        "kunden", "cc", "bcc", "sender", "recipient", "initiator", "iniciador", "pagador", "recebedor", "detentor", "portador", "socio",
        "e164", "latin", "romaji", "pinyin", "responsavel", "solicitante", "empleado", "conjoint", "conyuge", "assure", "beneficiaire",
        "beneficiario", "representante",
        "candidato", "contratante", "mutuatario", "inquilino", "klant", "gebruiker", "nutzer", "mitarbeiter", "base64", "b64", "pem", "enc",
        "parameter",
    ]

    /// At the end of anything but a credential, these mean text: `emailText` is a message, not an address.
    static let contentTails: Set<String> = [
        "string", "text", "plain", "plaintext", "raw", "input", "confirmation", "confirm", "base64", "pem",
    ]

    /// Words for a record about a thing, as opposed to the thing itself.
    static let recordTails: Set<String> = [
        "detail", "details", "data", "info", "information", "record", "identifier", "alt", "kana", "kanji", "obj", "object", "metadata",
        "indicator", "flag", "summary", "list", "lists",
    ]

    /// Words that state that the thing belongs to a person.
    static let persons: Set<String> = [
        "user", "customer", "member", "person", "patient", "employee", "contact", "owner", "holder", "cardholder", "applicant", "borrower",
        "beneficiary", "guest", "student", "teacher", "author", "driver", "passenger", "traveler", "traveller", "subscriber", "insured",
        "policyholder", "guardian", "spouse", "payer", "payee", "sender", "recipient", "buyer", "seller", "donor", "voter", "signer",
        "candidate", "consumer", "debtor", "attendee", "shareholder", "director", "requester", "reporter", "assignee", "invitee",
        "custodian", "tenant", "resident", "caller", "shopper", "worker", "participant", "reviewer", "representative", "counterparty",
        "claimant", "creditor", "courier", "rider", "visitor", "physician", "doctor", "nurse", "staff", "invoicee", "cardowner", "usuario",
        "kunde", "kunden", "cliente", "utilisateur", "utente", "titulaire", "titular", "gebruiker", "klant", "mitarbeiter", "patiente",
        "paciente", "paziente", "empleado", "funcionario", "dipendente", "medewerker", "employe", "salarie", "assure", "beneficiaire",
        "beneficiario", "bewoner", "ansprechpartner", "versicherter", "mieter", "schuler", "alumno", "aluno", "eleve", "locataire",
    ]

    static func isPerson(_ word: String) -> Bool { persons.contains(word) || Name.singular(of: word).map(persons.contains) ?? false }

    static let tailPrepositions: Set<String> = ["of", "for", "from", "to", "with"]
    static let keptAfterPreposition: Set<String> = [
        "birth", "expiry", "expiration", "death", "hire", "joining", "marriage", "employment", "dependents", "dependants", "children",
        "kin",
        "income", "wealth", "commerce", "custody", "contact", "attorney", "residence", "nationality",
    ]

    /// Equivalent to the word "number".
    static let numbers: Set<String> = [
        "number", "no", "num", "nr", "nbr", "numb", "nmbr", "numero", "nummer", "numbers", "nums", "digits",
    ]

    static let digests: Set<String> = [
        "hash", "hashed", "digest", "md5", "sha1", "sha256", "sha512", "bcrypt", "argon2", "scrypt", "pbkdf2", "encrypted", "cipher",
        "ciphertext", "hashes", "crypt",
    ]

    /// Words for values that are masked, partial, or fake.
    static let masks: Set<String> = [
        "masked", "mask", "obfuscated", "redacted", "truncated", "partial", "tokenized", "tokenised", "anonymized", "anonymised",
        "pseudonymized", "hint", "placeholder", "sample", "example", "fake", "dummy", "mock", "template", "lastfour", "last4", "censored",
        "sanitized",
    ]

    static let encrypted: Set<String> = ["encrypted", "hashed", "sealed", "ciphered"]

    /// Words that only state the owner or variant, and do not change the meaning.
    static let neutralModifiers: Set<String> = [
        "user", "users", "customer", "member", "person", "patient", "employee", "contact", "owner", "admin", "account", "profile", "client",
        "my", "your", "new", "old", "current", "previous", "existing", "temporary", "temp", "initial", "default", "plain", "raw", "db",
        "database", "smtp", "ftp", "sftp", "ldap", "proxy", "mail", "root", "login", "the", "a", "x", "primary", "secondary", "alternate",
        "alternative", "personal", "private", "home", "work", "office", "business", "billing", "shipping", "buyer", "seller", "payer",
        "payee", "sender", "recipient", "holder", "cardholder", "applicant", "borrower", "beneficiary", "guest", "student", "teacher",
        "author", "creator", "driver", "passenger", "traveler", "traveller", "tenant", "subscriber", "insured", "policyholder", "parent",
        "guardian", "spouse", "partner", "child", "emergency", "mobile", "http", "https", "api", "oauth", "oauth2", "app", "application",
        "service", "server", "system", "confirm", "confirmation", "repeat", "retype", "verify", "signer", "voter", "donor", "candidate",
        "consumer", "debtor", "creditor", "merchant", "principal", "legal", "registered", "original", "main", "full", "real", "secret",
        "master", "web", "wifi", "wlan", "protected", "sensitive", "encrypted", "hashed", "forgot", "change", "reset", "set", "update",
        "requester", "reporter",
        "assignee", "invitee", "attendee", "representative", "director", "shareholder", "responsible",
    ]
}
