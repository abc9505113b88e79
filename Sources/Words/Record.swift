/// What the server knows, and a client can only claim. Sources: OWASP API3:2023 (mass assignment), CWE-915.
package enum Record: Sendable, Hashable {
    case creationTime, updateTime, deletionTime, approvalTime
    case author, loginRecord, riskScore, passwordHash, internalField, auditField
    /// Recognized by the form of a name alone.
    case recordedTime, recordedAuthor, status, statusFlag, versionStamp, deletionMark, balance
    /// A phrase of the organization's own.
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
        case .internalField: "internal field"
        case .auditField: "audit field"
        case .recordedTime: "recorded time"
        case .recordedAuthor: "recorded author"
        case .status: "status"
        case .statusFlag: "status flag"
        case .versionStamp: "version stamp"
        case .deletionMark: "deletion mark"
        case .balance: "balance"
        case .stated(let phrase): phrase
        }
    }

    /// When something was done to a record.
    package var isTime: Bool {
        switch self {
        case .creationTime, .updateTime, .deletionTime, .approvalTime: true
        default: false
        }
    }

    /// Nobody but a server could know it, whether or not responses contain it.
    package var isSecret: Bool {
        switch self {
        case .loginRecord, .riskScore, .passwordHash, .internalField: true
        default: false
        }
    }

    /// Whether it is unclear whom a client would harm or help by setting it.
    package var isThin: Bool {
        switch self {
        case .recordedTime, .recordedAuthor, .status, .statusFlag, .versionStamp, .deletionMark, .balance: true
        default: false
        }
    }

    /// Words for it: an operation that has one of them exists to set it.
    var purposes: Set<String> { Set(term.split(separator: " ").map(String.init)) }
}
