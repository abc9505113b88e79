/// Where a person chooses a password. Sources: NIST SP 800-63B-4 §3.1.1.2; OWASP Authentication Cheat Sheet.
extension OperationWords {
    /// The operation takes a password that someone chooses for an account: sign up, change or reset a password, create or edit a user. Not
    /// log in, nor operations that store the password of another system.
    package var setsPassword: Bool {
        guard stores else { return false }
        switch bootstrap {
        case .signUp, .passwordReset: return true
        case nil: break
        default: return false
        }
        if literals.contains(where: { $0.words.contains("invite") || $0.words.contains("import") }) { return false }
        if let last = lastSegment {
            if last.words.contains("password") || last.words.contains("passwd") { return !last.words.contains("verify") }
            if last.words.count == 1, let before = previousLiteral, before.words.last == "password", Self.choosing.contains(last.words[0]) {
                return true
            }
            return method == "post" && isAccounts(last)
        }
        return endsInParameter && (lastLiteral.map(isAccounts) ?? false)
    }

    /// The operation replaces the password of an account with a new one: `PUT /me/password`, `/password/change`. Not where a password is
    /// reset, or chosen for the first time.
    package var changesPassword: Bool { stores && isNamedPasswordChange }

    /// The operation replaces a PIN with a new one: `/pin/change`, `PUT /wallet/pin`. Not where it is chosen for the first time.
    package var changesPIN: Bool {
        guard stores, bootstrap == nil, let last = lastSegment else { return false }
        let words = last.words.count == 1 && previousLiteral?.words.last == "pin" ? ["pin"] + last.words : last.words
        guard words.contains("pin") || words.contains("mpin") else { return false }
        guard words.allSatisfy({ $0 == "pin" || $0 == "mpin" || Self.changing.contains($0) || Self.pinned.contains($0) }) else {
            return false
        }
        return method != "post" || words.contains(where: Self.changing.contains) || Self.changing.contains(summary.words.first ?? "")
    }

    private static let pinned: WordSet = ["transaction", "wallet", "user", "account", "login", "security"]

    /// Whether the path says that a password is changed, by whatever method.
    package var isNamedPasswordChange: Bool {
        guard bootstrap == nil, let last = lastSegment else { return false }
        let isOwn = last.words.count == 1 && Self.ownAccounts.contains(last.words[0])
        if isOwn, !isRead, [summary, operationId].contains(where: Self.saysChange) { return true }
        guard !literals.contains(where: { $0.words.contains(where: Self.systems.contains) }) else { return false }
        let words = literals.dropLast().last.map { $0.words.last == "password" ? $0.words + last.words : last.words } ?? last.words
        return words.contains(where: Self.passwords.contains)
            && words.allSatisfy { Self.passwords.contains($0) || Self.changing.contains($0) || Self.accountHolders.contains($0) }
    }

    /// "Update password", `changeMyPassword`: the whole name, on a path such as `/profile`.
    private static func saysChange(_ name: Name) -> Bool {
        guard let first = name.words.first, let last = name.words.last, name.words.count <= 4 else { return false }
        return ["change", "update", "edit", "modify"].contains(first) && passwords.contains(last)
            && name.words.dropFirst().dropLast().allSatisfy { ["my", "the", "your", "own", "user", "account", "current"].contains($0) }
    }

    private static let ownAccounts: WordSet = ["profile", "me", "account", "self", "user"]

    private var stores: Bool { method == "post" || method == "put" || method == "patch" }

    private static let passwords: WordSet = ["password", "passwd", "senha", "contrasena", "contrasenia"]
    /// "Set" and "create" choose the first password of an account.
    private static let changing: WordSet = [
        "change", "update", "edit", "modify", "my", "new", "profile", "own", "alterar", "trocar", "mudar", "cambiar",
    ]

    /// `/password/change`
    private static let choosing = editingVerbs.union(["new", "create", "renew"])

    /// A collection of people who log in: `users`, `accounts/customers`; not `database-users`.
    private func isAccounts(_ segment: Name) -> Bool {
        guard let head = segment.head, Self.accountHolders.contains(head) else { return false }
        return segment.words.dropLast().allSatisfy { ["new", "create", "add", "register", "my", "public", "app", "admin"].contains($0) }
            && !literals.contains { $0.words.contains { Self.systems.contains($0) } }
    }

    private static let accountHolders: WordSet = [
        "user", "customer", "member", "account", "student", "patient", "employee", "seller", "driver", "subscriber", "admin", "teacher",
        "player", "author", "usuario", "utilisateur", "benutzer", "kunde", "cliente", "paciente", "alumno", "aluno", "utente", "persona",
        "rider",
    ]

    /// Accounts in these are names of another system.
    private static let systems: WordSet = [
        "database", "databases", "db", "cluster", "clusters", "server", "servers", "instance", "instances", "mail", "email", "smtp", "ftp",
        "sftp", "integration", "integrations", "connection", "connections", "connector", "connectors", "bank", "storage", "ledger",
    ]
}
