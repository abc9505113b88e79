/// What whoever sets a property gives himself. Sources: OWASP API3:2023 (mass assignment), CWE-915.
package enum Privilege: Sendable, Hashable {
    case adminFlag, role, permission, accessLevel, verification, plan, price, credit, balance, quota, scope
    /// Rights whose name leaves open whom they help.
    case grantedRight, ownership, kindOfAccount
    /// A phrase of the organization's own.
    case stated(String)

    /// For messages.
    package var term: String {
        switch self {
        case .adminFlag: "admin flag"
        case .role: "role"
        case .permission: "permission"
        case .accessLevel: "access level"
        case .verification: "verification"
        case .plan: "plan"
        case .price: "price"
        case .credit: "credit"
        case .balance: "balance"
        case .quota: "quota"
        case .scope: "scope"
        case .grantedRight: "granted right"
        case .ownership: "ownership"
        case .kindOfAccount: "kind of account"
        case .stated(let phrase): phrase
        }
    }

    /// Whether the name leaves open whom the right helps.
    package var isThin: Bool {
        switch self {
        case .grantedRight, .ownership, .kindOfAccount: true
        default: false
        }
    }

    /// Money or points, of which a value is a number.
    package var isCounted: Bool {
        switch self {
        case .price, .credit, .balance, .quota: true
        default: false
        }
    }

    /// Words for the right and for setting it: an operation that has one of them exists to set it.
    var purposes: Set<String> {
        switch self {
        case .adminFlag: ["admin", "administrator", "superuser", "staff", "owner", "moderator"]
        case .verification: ["verification", "verify", "verified", "approve", "approval", "kyc", "review", "moderation", "moderate"]
        case .accessLevel: ["access", "privilege", "acl", "clearance", "authority", "level"]
        case .plan: ["plan", "subscription", "tier", "upgrade", "downgrade", "membership", "billing"]
        case .price: ["price", "pricing", "discount", "quote"]
        case .credit: ["credit", "bonus", "point", "reward", "limit", "overdraft"]
        case .role: ["role", "type"]
        case .scope: ["scope", "token", "oauth", "client", "consent"]
        case .permission: ["permission"]
        case .balance: ["balance"]
        case .quota: ["quota"]
        case .grantedRight: ["granted", "right"]
        case .ownership: ["ownership"]
        case .kindOfAccount: ["kind", "of", "account"]
        case .stated: []
        }
    }
}
