/// A right or an advantage that a client grants itself by setting a property. Sources: OWASP API3:2023 (mass assignment), CWE-915.
package enum Privilege: Sendable, Hashable {
    case adminFlag, role, permission, accessLevel, verification, plan, price, credit, balance, quota, scope
    /// Rights whose names do not say whom they benefit.
    case grantedRight, ownership, kindOfAccount
    /// A phrase that the organization added.
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

    /// Whether the name does not say whom the right benefits.
    package var isThin: Bool {
        switch self {
        case .grantedRight, .ownership, .kindOfAccount: true
        default: false
        }
    }

    /// Whether its values are amounts: money or points.
    package var isCounted: Bool {
        switch self {
        case .price, .credit, .balance, .quota: true
        default: false
        }
    }

    /// Whether a role of that name is for those who run the service, or for those who watch over others in it.
    package static func isPrivileged(role: Name) -> Bool { role.words.contains { privilegedRoles.contains($0) } }

    /// Whether a role of that name may do everything.
    package static func isAdministrator(role: Name) -> Bool { role.words.contains { administrators.contains($0) } }

    private static let administrators: WordSet = [
        "admin", "administrator", "superadmin", "superuser", "sysadmin", "root", "administrador", "administrateur", "amministratore",
    ]

    private static let privilegedRoles: WordSet = [
        "admin", "admins", "administrator", "administrators", "superadmin", "superuser", "sysadmin", "root", "super", "owner", "staff",
        "moderator", "mod", "manager", "operator", "employee", "internal", "support", "system", "service", "auditor", "supervisor",
        "director", "maintainer", "editor", "agent", "developer", "privileged", "elevated", "master", "god", "verified", "trusted",
    ]

    /// Words for the right and for granting it: the purpose of an operation with one of them is to set it.
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
