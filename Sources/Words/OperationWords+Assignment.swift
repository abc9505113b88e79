/// Which properties a write is meant to set. Sources: OWASP API3:2023 (mass assignment: a role in a profile, a price in a cart); CWE-915.
extension OperationWords {
    /// Whom a write concerns, for properties that give someone something.
    package enum Assignment: Sendable, Equatable {
        /// The caller: sign-up, profile, `me`.
        case caller
        /// A person, who may be the caller: `/users/{id}`.
        case person
        /// What the caller buys: `/cart`, `/checkout`.
        case purchase
        /// An order, which a shop takes or a merchant makes.
        case order
        case other
    }

    /// A POST, PUT or PATCH that keeps what it is sent; searches, imports and provisioning do not count.
    package var assigns: Bool {
        guard method == "post" || method == "put" || method == "patch", !isSearch, !isBulkExport else { return false }
        return !literals.contains { segment in segment.words.contains { Self.transports.contains($0) } }
    }

    private static let transports: WordSet = [
        "import", "imports", "scim", "sync", "migrate", "migration", "seed", "webhook", "webhooks", "report", "reports", "preview",
        "validate",
        "simulate", "filter",
    ]

    package var assignment: Assignment {
        if bootstrap == .signUp { return .caller }
        guard let (segment, index) = subject else { return .other }
        let isLastObject = trail[(index + 1)...].contains { $0 == nil }
        guard let head = segment.head else { return .other }
        if Self.selves.contains(head) { return .caller }
        if Self.people.contains(head) {
            // The users of a team are its memberships.
            if trail[..<index].contains(where: { $0 == nil }) { return .other }
            return isLastObject || segment.isPlural ? .person : .caller
        }
        if Self.purchases.contains(head) || Self.isPartOfPurchase(segment) { return .purchase }
        return Self.orders.contains(head) ? .order : .other
    }

    /// Whether it makes or edits the record of somebody of whatever kind: `/employees`, `/staff/{id}`; not a membership.
    package var makesPerson: Bool {
        guard let (segment, index) = subject, let head = segment.head else { return false }
        return (PathWords.owners.contains(head) || head == "staff" || head == "admin") && !trail[..<index].contains { $0 == nil }
    }

    /// The last literal that is a noun, past `edit_info` and `update`; of `create-user` the noun in it.
    private var subject: (Name, Int)? {
        for (index, segment) in trail.enumerated().reversed() {
            guard let segment else { continue }
            guard let first = segment.words.first, Self.writingVerbs.contains(first) else { return (segment, index) }
            if let head = segment.head, segment.words.count > 1, Self.objects.contains(head) { return (segment, index) }
        }
        return nil
    }

    /// What is done to an object that exists, as a segment of a path or the start of a name.
    static let editingVerbs: WordSet = ["edit", "update", "change", "modify", "set", "save"]
    /// How an object comes to be.
    static let creatingVerbs: WordSet = ["create", "new", "add", "insert", "upsert", "store", "put"]
    private static let writingVerbs = editingVerbs.union(creatingVerbs)

    private static let selves: WordSet = [
        "me", "myself", "self", "profile", "register", "registration", "signup", "whoami", "moi", "my",
    ]

    private static let people: WordSet = [
        "user", "customer", "account", "person", "patient", "student", "guest", "subscriber", "consumer", "shopper",
        "player", "buyer", "usuario", "utilisateur", "kunde", "cliente", "utente", "benutzer", "applicant", "candidate",
        "freelancer",
        "worker", "passenger", "donor", "rider", "persona", "paciente", "alumno", "aluno", "pelanggan",
    ]

    /// `cartItems`, `basket-lines`.
    private static func isPartOfPurchase(_ segment: Name) -> Bool {
        segment.words.count == 2 && purchases.contains(segment.words[0]) && ["item", "line", "product"].contains(segment.head ?? "")
    }

    /// After a verb: `create-user`, `update_booking`.
    private static let objects = people.union(purchases).union(orders)
    private static let purchases: WordSet = ["cart", "basket", "checkout", "bag"]
    private static let orders: WordSet = ["order", "purchase", "booking", "reservation"]

    /// Whether what the path names last is money on its way: `/payments/{id}`, `/refunds`.
    package var movesMoney: Bool { subject.map { Self.movements.contains($0.0.head ?? "") } ?? false }

    private static let movements: WordSet = [
        "payment", "transaction", "refund", "payout", "transfer", "invoice", "charge", "withdrawal", "deposit", "escrow", "settlement",
        "loan", "remittance", "disbursement", "topup", "reimbursement", "fee", "fine", "bill", "tuition", "installment", "donation",
    ]

    /// Whether what the path names last goes from one who asks for it to one who grants or does it: `/rides/{id}`, `/applications`.
    package var isFulfilled: Bool { subject.map { Self.fulfilments.contains($0.0.head ?? "") } ?? false }

    private static let fulfilments: WordSet = [
        "ride", "trip", "booking", "reservation", "order", "appointment", "delivery", "application", "claim", "rental", "lease",
    ]

    /// Whether setting a privilege is what the operation is for: `POST /roles`, `PUT /users/{id}/permissions`, an invitation with a role.
    package func exists(toSet privilege: Privilege) -> Bool {
        // `PUT /tenants/{id}` is not there to set a tenant's plan, `PUT /tenants/{id}/plan` is.
        if case .stated(let phrase) = privilege { return speaks(ofAll: phrase) }
        return speaks(of: privilege.purposes)
    }

    /// Whether setting a record is what the operation is for: `PUT /orders/{id}/status`.
    package func exists(toSet record: Record) -> Bool {
        if case .stated(let phrase) = record { return speaks(ofAll: phrase) }
        return speaks(of: record.purposes)
    }

    private var spokenWords: [String] { literals.suffix(2).flatMap(\.words) + operationId.words + summary.words.prefix(8) }

    private func speaks(ofAll phrase: String) -> Bool {
        let spoken = Set(spokenWords.flatMap { [$0, Name.singular(of: $0) ?? $0] })
        return phrase.split(separator: " ").allSatisfy { spoken.contains(String($0)) }
    }

    private func speaks(of purposes: Set<String>) -> Bool {
        spokenWords.contains { word in
            let word = Name.singular(of: word) ?? word
            return purposes.contains(word) || Self.grants.contains(word)
        }
    }

    private static let grants: WordSet = [
        "invite", "invitation", "grant", "assign", "assignment", "promote", "demote", "collaborator", "membership", "member", "share",
        "sharing", "role", "permission", "acl", "privilege", "provision", "provisioning", "onboard", "teammate",
    ]
}
