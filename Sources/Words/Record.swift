/// Data that only the server can know. Sources: OWASP API3:2023 (mass assignment), CWE-915.
package enum Record: Sendable, Hashable {
    case creationTime, updateTime, deletionTime, approvalTime
    case author, loginRecord, riskScore, passwordHash, issuedToken, internalField, auditField
    /// Recognized by the form of a name alone.
    case recordedTime, recordedAuthor, status, statusFlag, versionStamp, deletionMark, balance
    /// What the server counts of others' opinions.
    case aggregate
    /// A phrase that the organization added.
    case stated(String)

    /// For messages.
    package var term: String {
        switch self {
        case .creationTime: "creation time"
        case .updateTime: "update time"
        case .deletionTime: "deletion time"
        case .approvalTime: "approval time"
        case .author: "author"
        case .loginRecord: "login record"
        case .riskScore: "risk score"
        case .passwordHash: "password hash"
        case .issuedToken: "issued token"
        case .internalField: "internal field"
        case .auditField: "audit field"
        case .recordedTime: "recorded time"
        case .recordedAuthor: "recorded author"
        case .status: "status"
        case .statusFlag: "status flag"
        case .versionStamp: "version stamp"
        case .deletionMark: "deletion mark"
        case .balance: "balance"
        case .aggregate: "average or count of others' opinions"
        case .stated(let phrase): phrase
        }
    }

    /// Whether it is the time of a change to the record.
    package var isTime: Bool {
        switch self {
        case .creationTime, .updateTime, .deletionTime, .approvalTime: true
        default: false
        }
    }

    /// Whether only a server can know it, even if responses do not contain it.
    package var isSecret: Bool {
        switch self {
        case .loginRecord, .riskScore, .passwordHash, .internalField: true
        default: false
        }
    }

    /// Whether the benefit of setting it is unclear.
    package var isThin: Bool {
        switch self {
        case .recordedTime, .recordedAuthor, .status, .statusFlag, .versionStamp, .deletionMark, .balance, .aggregate: true
        default: false
        }
    }

    /// Whether a matter in this state is decided: paid, approved, verified.
    package static func isSettled(state: Name) -> Bool { state.words.last.map { settled.contains($0) } ?? false }

    /// Whether a matter in this state has just begun: requested, pending, unpaid.
    package static func isOpen(state: Name) -> Bool {
        state.words.count == 1 && open.contains(state.words[0]) || isUnreviewed(state: state)
    }

    private static let open: WordSet = [
        "pending", "requested", "submitted", "placed", "new", "open", "unpaid", "received", "created", "waiting", "initiated", "applied",
        "pendiente", "pendente", "offen", "ausstehend", "nouveau", "attente",
    ]

    /// Whether a reviewer allowed what is in this state.
    package static func isApproved(state: Name) -> Bool { state.words.last.map { approved.contains($0) } ?? false }

    /// Whether a reviewer, a moderator, or an operator refused what is in this state, or stopped it.
    package static func isRefused(state: Name) -> Bool { state.words.last.map { refused.contains($0) } ?? false }

    /// Whether what is in this state waits for a reviewer.
    package static func isUnreviewed(state: Name) -> Bool { unreviewed.contains(state) }

    private static let unreviewed = Vocabulary<Bool>([
        "pending review", "in review", "under review", "awaiting review", "to review", "needs review", "pending approval",
        "awaiting approval", "pending verification", "awaiting verification", "pending moderation", "unreviewed", "unverified",
        "unapproved",
    ])

    private static let approved: WordSet = ["approved", "verified", "active", "accepted", "aprovado", "aprobado", "valide", "genehmigt"]

    private static let refused: WordSet = [
        "rejected", "suspended", "banned", "blocked", "declined", "denied", "blacklisted", "terminated", "frozen", "restricted",
        "rejeitado", "suspenso", "bloqueado", "rechazado", "suspendido", "gesperrt", "abgelehnt", "refuse",
    ]

    private static let settled: WordSet = [
        "paid", "completed", "complete", "settled", "captured", "succeeded", "success", "successful", "approved", "refunded", "confirmed",
        "verified", "cleared", "accepted", "authorized", "funded", "released", "processed", "delivered", "finished", "returned",
    ]

    /// Words for it: an operation that has one of them exists to set it.
    var purposes: Set<String> {
        switch self {
        case .creationTime: ["creation", "time"]
        case .updateTime: ["update", "time"]
        case .deletionTime: ["deletion", "time"]
        case .approvalTime: ["approval", "time"]
        case .author: ["author"]
        case .loginRecord: ["login", "record"]
        case .riskScore: ["risk", "score"]
        case .passwordHash: ["password", "hash"]
        case .issuedToken: ["token", "reset", "recover", "recovery"]
        case .internalField: ["internal", "field"]
        case .auditField: ["audit", "field"]
        case .recordedTime: ["recorded", "time"]
        case .recordedAuthor: ["recorded", "author"]
        case .status: ["status"]
        case .statusFlag: ["status", "flag"]
        case .versionStamp: ["version", "stamp"]
        case .deletionMark: ["deletion", "mark"]
        case .balance: ["balance"]
        case .aggregate: ["statistic", "aggregate", "recalculate"]
        case .stated: []
        }
    }
}
