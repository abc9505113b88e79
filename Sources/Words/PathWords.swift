/// Nouns and verbs in paths.
enum PathWords {
    /// People and their accounts; an id after one of these identifies the owner.
    static let owners: WordSet = [
        "user", "account", "customer", "member", "patient", "employee", "person", "profile", "subscriber", "student", "client", "owner",
        "guest", "consumer", "driver", "passenger", "tenant", "seller", "buyer", "player", "contact", "farmer", "citizen", "applicant",
        "borrower", "donor", "beneficiary", "cardholder", "policyholder", "merchant", "usuario", "utilisateur", "kunde", "cliente",
        "utente", "benutzer", "shopper", "teacher", "doctor", "candidate", "freelancer", "worker", "holder",
        "paciente", "alumno", "aluno", "empleado", "funcionario", "estudiante", "estudante", "pasajero", "passageiro", "etudiant",
        "mitarbeiter", "paziente", "dipendente", "rider", "persona", "pelanggan", "konsumen", "pengguna", "locataire",
        "landlord", "guardian", "recruiter", "courier", "mentor", "mentee", "tutor", "caregiver", "resident", "volunteer", "renter",
        "proprietario", "propietario", "inquilino", "beneficiario",
    ]

    /// Objects that belong to a person.
    static let personalObjects: WordSet = [
        "order", "message", "document", "invoice", "payment", "address", "card", "transaction", "transfer", "account", "wallet", "cart",
        "basket", "booking", "reservation", "appointment", "prescription", "record", "claim", "policy", "statement", "receipt", "ticket",
        "conversation", "chat", "note", "photo", "file", "attachment", "contract", "loan", "mortgage", "subscription", "payslip",
        "medication", "diagnosis", "visit", "encounter", "passport", "refund", "withdrawal", "deposit", "payout", "beneficiary", "consent",
        "mandate", "purchase", "delivery", "shipment", "trip", "ride", "mail", "email", "draft", "letter", "device", "vehicle", "session",
        "notification", "profile", "memo", "diary", "iban",
        "consultation", "rental", "lease", "expense", "timesheet", "enrollment", "enrolment", "complaint", "referral", "vaccination",
        "admission", "repayment", "remittance", "submission", "transcript", "investment",
        "pedido", "pago", "pagamento", "factura", "fatura", "cita", "agendamento", "reserva", "mensaje", "mensagem", "documento", "cuenta",
        "conta", "tarjeta", "receta", "prestamo", "emprestimo", "contrato", "direccion", "endereco", "commande", "facture", "paiement",
        "bestellung", "rechnung", "zahlung", "nachricht", "ordine", "fattura", "prenotazione", "matricula", "turno", "compra",
        "transaccion", "transacao", "transferencia",
    ]

    /// Objects that a person writes for others to read.
    static let authoredObjects: WordSet = [
        "article", "post", "comment", "review", "blog", "tweet", "story", "recipe", "playlist", "reply", "answer", "question", "listing",
        "blogpost", "snippet", "gist", "testimonial", "event", "announcement", "annuncio", "anuncio", "advertisement", "classified",
        "petition",
    ]

    static let selves: WordSet = ["me", "myself", "mine", "whoami", "my", "moi"]

    /// A parameter after one of these is an argument, not an object.
    static let verbs: WordSet = [
        "search", "find", "query", "lookup", "filter", "by", "match", "suggest", "autocomplete", "convert", "calculate", "translate",
        "validate", "verify", "login", "logout", "ping", "echo", "sort", "from", "to", "between", "until", "since", "before", "after", "in",
        "near", "nearby", "with", "for", "logoff", "signout", "status", "format", "lang", "locale", "top", "latest", "page", "year",
        "month", "date", "week", "day", "count", "limit", "reset", "confirm", "activate", "check", "exists", "compare", "redirect",
        "generate", "render", "random", "trending", "sysinfo", "set",
    ]

    /// Words that make an account or file one of a machine or of bookkeeping: `service_accounts`, `ledger-accounts`.
    static let impersonal: WordSet = [
        "service", "storage", "ledger", "gl", "chart", "gateway", "ad", "robot", "bot", "system", "vector", "config", "log", "journal",
        "escalation", "retention", "webhook", "upload", "git",
    ]

    /// Words that are attributes, but objects after their own plural.
    static let countable: WordSet = [
        "price", "order", "action", "term", "unit", "season", "rating", "score", "command", "step", "interval", "period", "stage",
        "environment", "query", "keyword", "operator", "quarter", "state", "position", "extension", "command", "level", "base", "seed",
        "distance", "sort",
    ]

    /// A parameter after one of these selects a variant of the API.
    static let nonCollections: WordSet = [
        "version", "versions", "language", "languages", "region", "env", "environment", "channel", "stage",
    ]

    /// Plural nouns without a final s.
    static let collectives: WordSet = [
        "people", "children", "data", "media", "staff", "inventory", "sheep", "stock", "feedback", "history", "metadata",
    ]
}
