/// Functions for those who run the service. Sources: OWASP API5:2023; the write endpoints of Spring Boot Actuator; the system and maintenance
/// endpoints of public API descriptions.
extension OperationWords {
    /// What a read of the service as a whole shows, or a write does to it: `/audit-logs`, `/maintenance-mode`, `/cache/flush`. With an object
    /// in the path, it concerns that object.
    var operatorFunction: String? {
        guard trail.count == literals.count, let last = lastLiteral else { return nil }
        guard !isRead else { return Self.operatorReads.plain(last.words) }
        if let phrase = Self.operatorFunctions.plain(last.words) { return phrase }
        guard let previous = previousLiteral else { return nil }
        return Self.operatorFunctions.plain(previous.words + last.words)
    }

    /// What is recorded of everybody: `/audit`, `/audit-logs`.
    private static let operatorReads: Vocabulary<String> = Vocabulary([
        "audit", "audits", "audit log", "audit logs", "auditlog", "auditlogs", "audit trail", "audit trails", "audit event",
        "audit events", "audit entries", "audit records", "system log", "system logs", "server log", "server logs", "access logs",
    ])

    private static let operatorFunctions: Vocabulary<String> = Vocabulary([
        "maintenance mode", "system maintenance", "shutdown", "factory reset", "log level", "log levels", "loggers",
        "cache clear", "cache flush", "cache purge", "clear cache", "flush cache", "purge cache", "caches clear", "caches flush",
        "config reload", "configuration reload", "reload config", "reload configuration",
        "database reset", "database backup", "database restore", "database migrate", "database seed", "db reset", "db backup",
        "db restore", "db migrate", "db seed", "reset database", "seed database", "migrate database", "createdb", "resetdb",
        "system restart", "system reboot", "system shutdown", "system reset", "system backup", "system restore", "system upgrade",
        "system settings", "system config", "system configuration", "server restart", "server shutdown", "server settings",
        "server config", "server configuration", "global settings", "global config", "global configuration",
    ])
}
