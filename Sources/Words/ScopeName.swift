/// What an OAuth scope or role permits, judged by its words (RFC 6749 §3.3; OWASP API5:2023).
package enum ScopeName {
    /// Whether it permits only reading: `read:pets`, `orders.view`, `User.Read.All`.
    package static func isReadOnly(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        vocabularies.contains(.readScope, name, standard: readWords.contains) && !isWrite(name, by: vocabularies)
    }

    /// Whether it permits changes: `write:pets`, `orders.manage`, `User.ReadWrite`, `admin`.
    package static func isWrite(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        vocabularies.contains(.writeScope, name, standard: writeWords.contains)
    }

    /// Whether it is for administrators: `admin:org`, `users.admin`.
    package static func isAdministrative(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        vocabularies.contains(.administrativeScope, name, standard: administrativeWords.contains)
    }

    private static let administrativeWords: Set<String> = [
        "admin", "administrator", "superuser", "superadmin", "root", "sudo", "backoffice", "staff", "internal",
    ]

    /// Whether it requests identity data, not a permission: OpenID Connect Core §5.4, §11.
    package static func isIdentity(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.identityScope, on: name) { return verdict.isAdded }
        return name.words.count == 1 && ["openid", "profile", "email", "address", "phone"].contains(name.words[0])
            || name.words == ["offline", "access"]
    }

    private static let readWords: Set<String> = [
        "read", "reads", "reader", "readonly", "view", "viewer", "views", "list", "get", "query", "fetch", "search", "browse", "lookup",
        "consult", "lesen", "lire", "leer", "ler", "leggere", "retrieve",
    ]

    private static let writeWords: Set<String> = [
        "write", "writer", "writes", "readwrite", "create", "update", "delete", "manage", "edit", "editor", "modify", "admin",
        "administrator", "add", "remove", "full", "control", "publish", "send", "execute", "approve", "cancel", "submit", "upload", "patch",
        "post", "put", "change", "rw", "crud", "initiate", "transfer", "pay", "book", "import", "manager", "owner", "root", "superuser",
        "all access", "sign", "revoke", "start", "stop", "deploy", "schreiben", "ecrire", "escribir", "escrever", "scrivere", "wr", "save",
        "set", "store", "insert", "upsert", "assign", "trigger", "run", "maintain", "operate", "push", "modification", "creation",
        "deletion", "gestion",
    ]
}
