/// What a word means in a statement about roles.
enum RoleWord {
    case administrator
    /// People who look after the service.
    case staff
    /// People who use it for their work. Their names alone demand nothing: "(driver)" may be what is returned.
    case professional
    /// Callers without a particular role.
    case ordinary
    /// Names what a caller has: "role". An unknown word before it is the name of one.
    case roleNoun
    case rights, demand, permission, join, filler

    static let table: WordTable<RoleWord> = WordTable(
        pairs(administrators, .administrator) + pairs(staffNames, .staff) + pairs(professionals, .professional)
            + pairs(ordinaryNames, .ordinary)
            + pairs(roleNouns, .roleNoun) + pairs(rightNames, .rights) + pairs(demands, .demand) + pairs(["can", "may"], .permission)
            + pairs(["or", "and", "ou", "e", "o", "y", "et", "oder", "und"], .join) + pairs(fillers, .filler))

    /// "Requires the appropriate role" names none, and roles of a cloud are no roles of callers.
    static func isNoName(_ word: String) -> Bool { notNames.contains(word) }

    private static func pairs(_ words: [String], _ meaning: RoleWord) -> [(word: String, value: RoleWord)] {
        words.map { (word: $0, value: meaning) }
    }

    private static let administrators = [
        "admin", "admins", "administrator", "administrators", "administrative", "superuser", "superusers", "superadmin", "superadmins",
        "sysadmin", "sysadmins", "administrador", "administradores", "administradora", "administrateur", "administrateurs",
        "administratoren", "amministratore", "amministratori", "beheerder", "beheerders",
    ]

    private static let staffNames = [
        "staff", "moderator", "moderators", "operator", "operators", "supervisor", "supervisors", "moderador", "moderadores",
        "operador", "operadores", "moderateur", "moderateurs", "moderatoren", "moderatore",
    ]

    private static let professionals = [
        "support", "helpdesk", "manager", "managers", "employee", "employees", "recruiter", "recruiters", "employer", "employers",
        "teacher", "teachers",
        "instructor", "instructors", "lecturer", "lecturers", "professor", "professors", "librarian", "librarians", "doctor", "doctors",
        "physician", "physicians", "nurse", "nurses", "receptionist", "receptionists", "dispatcher", "dispatchers", "driver", "drivers",
        "courier", "couriers", "seller", "sellers", "vendor", "vendors", "merchant", "merchants", "editor", "editors", "reviewer",
        "reviewers", "maintainer", "maintainers", "cashier", "cashiers", "accountant", "accountants", "auditor", "auditors",
        "coordinator", "coordinators", "hr", "trainer", "trainers", "tutor", "tutors", "gerente", "gerentes", "gestor", "gestores",
        "profesor", "profesores", "docente", "docentes", "enseignant", "enseignants", "medico", "medicos", "medecin", "medecins",
        "empleado", "empleados", "funcionario", "funcionarios", "vendedor", "vendedores",
    ]

    private static let ordinaryNames = [
        "user", "users", "customer", "customers", "client", "clients", "member", "members", "student", "students", "patient",
        "patients", "guest", "guests", "everyone", "anyone", "public", "usuario", "usuarios", "utilisateur",
        "utilisateurs", "cliente", "clientes", "benutzer", "nutzer", "utente", "utenti",
    ]

    private static let roleNouns = [
        "role", "roles", "rol", "perfil", "rolle", "ruolo",
    ]

    private static let rightNames = [
        "access", "permission", "permissions", "privilege", "privileges", "rights", "authorization", "auth", "permissao", "permiso",
        "permisos", "acesso", "acceso", "rechte",
    ]

    private static let demands = [
        "must", "only", "require", "requires", "required", "need", "needs", "needed", "restricted", "limited", "reserved",
        "exclusively", "requer", "requiere", "requieren", "exige", "solo", "somente", "apenas", "solamente",
        "unicamente", "reservado", "restrito", "restringido", "precisa", "necesita", "nur", "uniquement", "seulement",
        "requiert", "necessite", "erfordert", "benotigt", "richiede", "soltanto", "riservato", "alleen", "vereist",
    ]

    private static let fillers = [
        "a", "an", "the", "to", "by", "for", "of", "as", "is", "are", "be", "have", "has", "with", "this", "these", "it", "in", "that",
        "do", "who", "endpoint", "endpoints", "operation", "route", "api", "call", "use", "used", "accessible", "available", "perform",
        "level", "higher", "above", "super", "co", "system", "platform", "site", "authentication", "authenticated", "authorized",
        "token", "jwt", "bearer", "login", "logged", "account", "accounts", "caller", "callers", "requester", "note", "security",
        "autenticacao", "autenticacion", "autenticado", "como", "de", "del", "para", "por", "con", "com", "ser", "los", "las",
        "os", "un", "une", "um", "uma", "aux", "pour", "les", "le", "la", "el", "du", "fur", "der", "die", "voor", "per", "gli", "i",
        "sistema",
    ]

    private static let notNames: WordSet = [
        "iam", "service", "execution", "appropriate", "specific", "certain", "proper", "correct", "right", "valid", "sufficient",
        "same", "different", "custom", "following", "minimum", "given", "new", "default", "one", "any", "no", "read", "write",
        "target", "lambda", "which", "their", "your", "its", "own",
    ]
}
