/// Properties that give rights or money to whoever may set them. Sources: OWASP API3:2023 (mass assignment), CWE-915.
extension PropertyName {
    /// The privilege that whoever sets the property gives himself.
    /// Flags count (`isAdmin`); what only speaks about a privilege does not (`adminEmail`, `roleDescription`).
    ///
    /// `role` is also who says a line in a chat, and `price` what a shop sets on its own goods: the operation decides.
    package static func isPrivilege(_ name: Name, by vocabularies: Vocabularies = .standard) -> Privilege? {
        if let verdict = vocabularies.verdict(.privilege, on: name) { return verdict.term.map(Privilege.stated) }
        var words = name.words[...]
        if words.count > 1, let first = words.first, notGranted.contains(first) { return nil }
        var hasTail = false
        while words.count > 1, let last = words.last, Name.isNumberOrVersion(last) || privilegeTails.contains(last) {
            // `user_access_key`
            if last != "id", words.dropLast().last == "access" { return nil }
            words = words.dropLast()
            hasTail = true
        }
        let isFlag = words.count > 1 && ["is", "has", "can", "make", "grant", "set"].contains(words.first)
        if isFlag { words = words.dropFirst() }
        // `tenantPlanId`, `hasTenantPlan`
        if isFlag || hasTail, let own = vocabularies[.privilege], let verdict = own.verdict(on: Name(words: Array(words)), .end) {
            return verdict.term.map(Privilege.stated)
        }
        if isFlag {
            if let term = privilegeFlags[words] { return term }
            if words.count < 4, let last = words.last, adminWords.contains(last), !words.contains(where: notAdmins.contains) {
                return .adminFlag
            }
        }
        // `user_is_admin`
        if let verb = words.dropFirst().firstIndex(of: "is"), verb < words.endIndex - 1, words[..<verb].allSatisfy(flagged.contains),
            let term = privilegeFlags[words[(verb + 1)...]]
        {
            return term
        }
        if !hasTail, words.count > 1, words.last == "verified", words.dropLast().allSatisfy(verifiable.contains) { return .verification }
        if let match = privileges.suffix(of: words) {
            let isWhose = words[words.startIndex..<match.start].allSatisfy { privilegeModifiers.contains($0) }
            return isWhose ? match.value : grantedRight(words, name)
        }
        if !hasTail, let term = privilegeWhole[words] { return term }
        return grantedRight(words, name) ?? (saysWhatOneMayDo(name.words) ? .grantedRight : nil)
    }

    /// `isOrgAdmin`, `is_co_owner`.
    private static let adminWords: Set<String> = ["admin", "administrator", "superuser", "superadmin", "moderator", "owner"]

    /// Who owns a home has no right by that.
    private static let notAdmins: Set<String> = [
        "home", "house", "car", "pet", "vehicle", "property", "beneficial", "land", "non", "not", "code", "device", "card", "by", "dog",
        "cat", "equity", "previous", "former", "single",
    ]

    private static let flagged: Set<String> = [
        "user", "current", "account", "member", "customer", "employee", "person", "viewer", "caller", "email", "phone", "me", "number",
    ]

    /// `phone_number_verified`, not `domain_verified`.
    private static let verifiable: Set<String> = [
        "email", "phone", "mobile", "number", "address", "identity", "id", "kyc", "account", "user", "age", "is", "contact", "customer",
        "member", "government",
    ]

    /// With these a name says how a right is used, looked for or left out: `useServiceRole`, `noNewPrivileges`.
    private static let notGranted: Set<String> = [
        "no", "use", "uses", "using", "require", "requires", "required", "filter", "include", "includes", "exclude", "excludes", "show",
        "hide", "requested", "ignore", "supports", "available", "disable", "disables", "disabled", "prevent", "lock", "mention", "mentions",
    ]

    /// `members_can_create_repositories`, `canApprovePayments`: someone may do something that changes things.
    private static func saysWhatOneMayDo(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { ["can", "may"].contains($0) && changes.contains($1) }
    }

    private static let changes: Set<String> = [
        "create", "edit", "update", "delete", "remove", "manage", "administer", "approve", "publish", "invite", "grant", "assign",
        "impersonate", "override", "refund", "transfer", "withdraw", "modify", "change", "write", "admin", "merge", "deploy", "moderate",
        "ban", "fork", "bypass", "configure", "access", "login",
    ]

    /// Rights whose name leaves open whom they help: thinner than `role`, and told as such.
    private static func grantedRight(_ words: ArraySlice<String>, _ name: Name) -> Privilege? {
        guard !words.contains("by") else { return nil }
        let isRole = words.contains("role") || words.contains("roles")
        if isRole, words.contains(where: notRoles.contains) { return nil }
        // Whoever names the role of a function or a service lends it the rights.
        if words.contains(where: notRights.contains) { return isRole ? lentRole(words) : nil }
        var rest = words
        repeat {
            if let match = grantedRights.suffix(of: rest) {
                guard wholeRights.contains(match.value) else { return match.value }
                // Several kinds of account are what a search is for.
                let isWhole = match.start == words.startIndex && rest.count == words.count
                if isWhole, match.value != .kindOfAccount || !name.isPlural { return match.value }
            }
            guard rest.count > 1, let last = rest.last, rightTails.contains(last) else { return nil }
            rest = rest.dropLast()
        } while true
    }

    /// `lambdaRole`, `executionRoleName`, `serviceRoleSid`.
    private static func lentRole(_ words: ArraySlice<String>) -> Privilege? {
        var rest = words
        while rest.count > 1, let last = rest.last, rightTails.contains(last) { rest = rest.dropLast() }
        return rest.last == "role" || rest.last == "roles" ? .grantedRight : nil
    }

    private static let notRoles: Set<String> = [
        "aria", "html", "arn", "iam", "dom", "software", "kubernetes", "node", "party", "server", "description", "count", "search", "url",
        "filter",
        "valid", "available", "exempt", "mention", "mentions", "geographic", "cluster", "member", "context", "job", "board", "committee",
        "cast", "actor", "character", "movie", "play",
        "chat",
        "message", "speaker", "heading", "family", "contact", "work", "company", "instance", "participant", "relationship", "link",
    ]

    /// Terms of which the name has to be the phrase: the type of a bank account is no right.
    private static let wholeRights: Set<Privilege> = [.ownership, .kindOfAccount]

    private static let notRights: Set<String> = [
        "aria", "html", "arn", "iam", "storage", "retry", "cors", "url", "count", "software", "kubernetes", "security", "resource",
        "network", "age", "consumer", "target", "description", "search", "valid", "available", "exempt", "transfer", "service",
        "compute", "execution", "instance", "task", "node", "cluster", "evaluation", "lambda", "aws", "delivery", "structure", "job",
        "object",
        "image", "copy", "video", "content", "media", "metric", "log", "event", "function", "ip", "vpc", "web", "file", "at", "disruptive",
        "firewall", "dns", "certificate", "bucket", "topic", "queue", "server", "node", "party", "cors",
    ]

    /// What else is said of a right: `permissionsMode`, `roleSid`, `permission_details`.
    private static let rightTails: Set<String> = [
        "id", "ids", "sid", "mode", "detail", "details", "boundary", "set", "type", "types", "code", "name", "ref",
        "object", "uid", "guid", "list", "mask", "arn", "definition", "definitions", "added", "removed", "granted", "grant", "values",
        "config", "mapping", "mappings", "assignment", "assignments",
    ]

    /// At the end of the name, whatever stands before.
    private static let grantedRights: Vocabulary<Privilege> = Vocabulary([
        (
            value: .grantedRight,
            phrases: [
                "role", "permission", "privilege", "entitlement", "entitled", "access level", "access type", "access mode", "access right",
                "acl", "oauth scope", "user scope", "token scope", "access scope", "granted scope", "client scope", "api scope",
                "account scope", "add scope", "requested scope", "authorized scope", "delegated scope", "assignable scope", "default scope",
                "allowed scope", "permitted scope", "oauth2 scope", "service account scope", "applied scope", "user group",
                "group membership", "grant scope", "granted authority",
                "authorities", "access role",
                "access control list", "security level", "clearance level", "rol", "rolle",
                "role assignment", "role binding", "admin access", "full access", "write access", "permission set",
                "permission group", "iam policy", "iam role", "user policy", "can manage", "can impersonate", "allowed action",
                "security group member", "authorization level", "authorization group", "access group",
                "berechtigung", "permiso", "permissao", "autorisation", "permesso", "ruolo",
                "account group", "can admin", "can write",
                "can edit", "can delete", "grant read", "grant write", "grant read acp", "grant write acp", "grant full control",
                "privilege escalation", "impersonate", "impersonate user", "impersonated user", "impersonate service account",
                "run as", "run as user", "run as user name", "allow sudo", "user right", "moderator", "rights", "grants", "is member",
                "user access", "org admin", "team admin", "group admin", "local admin", "local administrator", "global administrator",
                "system administrator", "domain admin", "delegated administrator", "root access", "superuser access", "editor access",
                "api access", "product access", "access permission",
            ]
        ),
        (value: .kindOfAccount, phrases: ["account type"]),
        (
            value: .ownership,
            phrases: [
                "owner", "owner id", "owned by", "owner name", "owner email", "new owner", "primary owner", "account owner",
                "resource owner", "team owner",
                "group owner", "project owner", "co owner", "workspace owner", "org owner",
            ]
        ),
        (
            value: .plan,
            phrases: ["account tier", "account level", "member level", "membership type", "user tier", "customer tier"]
        ),
    ])

    /// `roleId`, `role_name`, `permissionIds` assign as well as `role` does.
    private static let privilegeTails: Set<String> = [
        "id", "ids", "uuid", "uuids", "name", "names", "code", "codes", "key", "keys", "slug", "value", "list",
    ]

    /// After `is`, `has`, `can`.
    private static let privilegeFlags: Vocabulary<Privilege> = Vocabulary([
        (
            value: .adminFlag,
            phrases: [
                "admin", "administrator", "superadmin", "super admin", "superuser", "root", "staff", "sysadmin", "site admin",
                "system admin", "account admin", "moderator", "org admin", "global admin", "owner", "admin user", "tenant admin",
                "superuser account", "super", "privileged", "elevated", "manager", "operator", "internal user", "power user", "root user",
            ]
        ),
        (
            value: .verification,
            phrases: ["verified", "email verified", "phone verified", "approved", "kyc verified", "identity verified", "confirmed email"]
        ),
        (value: .plan, phrases: ["premium", "vip", "pro user"]),
    ])

    /// The whole name.
    private static let privilegeWhole: Vocabulary<Privilege> = Vocabulary([
        (
            value: .adminFlag,
            phrases: ["admin", "administrator", "superadmin", "superuser", "super user", "site admin", "sudo", "sysadmin", "root user"]
        ),
        (value: .credit, phrases: ["credit", "credits", "points", "loyalty points", "reward points", "store credit", "bonus points"]),
        (
            value: .price,
            phrases: [
                "price", "unit price", "total price", "item price", "order total", "total amount", "discount", "discount amount",
                "discount percent", "discount rate", "sale price", "final price", "grand total",
            ]
        ),
        (
            value: .verification,
            phrases: [
                "verified", "email verified", "phone verified", "kyc verified", "kyc status", "verification status", "kyc level",
                "verified email", "approved", "approval status",
            ]
        ),
        (
            value: .balance,
            phrases: [
                "balance", "account balance", "wallet balance", "available balance", "current balance", "credit balance", "user balance",
                "customer balance", "cash balance", "points balance", "reward balance", "balance amount",
            ]
        ),
        (
            value: .credit,
            phrases: [
                "credit limit", "credit line", "user credits", "account credit", "spending limit", "spend limit", "overdraft limit",
                "withdrawal limit", "transfer limit", "daily withdrawal limit",
                "daily transfer limit",
            ]
        ),
        (value: .scope, phrases: ["scope", "granted scope", "oauth scope", "user scope", "token scope", "access scope"]),
        (
            value: .quota,
            phrases: [
                "quota", "quota limit", "user quota", "account quota", "storage quota", "custom quota", "upload quota", "disk quota",
                "monthly quota", "daily quota", "hourly quota", "storage limit", "user limit", "seat limit", "device limit",
            ]
        ),
        (value: .role, phrases: ["user type"]),
        (
            value: .accessLevel,
            phrases: [
                "access level", "access rights", "privilege", "privileges", "trust level", "clearance", "clearance level", "user level",
                "auth level", "authorities", "acl", "privileged",
            ]
        ),
        (
            value: .plan,
            phrases: [
                "subscription tier", "subscription plan", "account tier", "user tier", "membership level", "membership tier",
                "membership plan", "account plan", "user plan", "subscription level",
            ]
        ),
    ])

    /// At the end of the name, after words that only say whose.
    private static let privileges: Vocabulary<Privilege> = Vocabulary([
        (value: .role, phrases: ["role"]),
        (value: .permission, phrases: ["permission", "entitlement", "authorities"]),
        (value: .adminFlag, phrases: ["admin flag", "admin rights", "admin privileges"]),
    ])

    /// `userRole`, `org_permission`; not `aria_role`, `software_roles`.
    private static let privilegeModifiers: Set<String> = [
        "user", "account", "admin", "access", "org", "organization", "organisation", "member", "system", "app", "application", "security",
        "project", "team", "workspace", "group", "new", "my", "global", "tenant", "employee", "staff", "customer", "assigned", "granted",
        "effective", "default", "current", "custom", "x", "company", "site", "extra", "additional", "is", "has",
    ]
}
