/// Properties that show the inside of a service. Sources: OWASP API8:2023 and API3:2023, CWE-209, CWE-497.
extension PropertyName {
    /// What of the inside a response gives away.
    package static func isInternalMetadata(_ name: Name, by vocabularies: Vocabularies = .standard) -> InternalDetail? {
        if let verdict = vocabularies.verdict(.internalMetadata, on: name) { return verdict.term.map(InternalDetail.stated) }
        guard !SensitiveData.isFlag(name.words[...]) else { return nil }
        if let detail = isErrorDetail(name, by: vocabularies), detail != .filePath || name.words.count > 1, name.words != ["stack"] {
            return detail
        }
        return internals.plain(name.words) ?? diagnostic(name)
    }

    /// Diagnostics by the end of the name, whatever stands before: `debug_step`, `targetServerName`, `LogPath`, `internal_score`.
    private static func diagnostic(_ name: Name) -> InternalDetail? {
        let words = name.words
        guard words.count > 1, let first = words.first, let last = words.last else { return nil }
        if ["debug", "debugging"].contains(first), !debugSettings.contains(last) { return .debugInformation }
        // `cc_debug_response_body`
        if words.contains("debug"), debugContents.contains(Name.singular(of: last) ?? last) { return .debugInformation }
        if first == "internal", words.count < 4, internalContents.contains(Name.singular(of: last) ?? last) { return .internalField }
        guard let match = diagnosticEnds.suffix(of: words[...]) else { return nil }
        // A holiday is an exception of a calendar, and a laboratory has diagnostics.
        if words[..<match.start].contains(where: worldly(match.value).contains) || last == "exceptions" { return nil }
        // A virtual machine has its name from its owner.
        return words[..<match.start].contains("virtual") ? nil : match.value
    }

    private static func worldly(_ detail: InternalDetail) -> Set<String> {
        switch detail {
        case .exception:
            [
                "calendar", "schedule", "holiday", "date", "hours", "event", "availability", "delivery", "tax", "price", "fee", "policy",
                "risk", "rule", "proxy", "firewall", "access",
            ]
        case .debugInformation:
            ["medical", "lab", "laboratory", "vehicle", "radiology", "prenatal", "genetic", "boot", "storage", "vm", "patient"]
        default: []
        }
    }

    /// `debugEnabled`, `debug_level`: a setting, or the inside of something else.
    private static let debugSettings: Set<String> = [
        "enabled", "enable", "mode", "level", "flag", "url", "link", "links", "server", "port", "ports", "users", "account", "audio", "job",
        "jobs", "hook", "rule", "rules", "status", "statuses", "token", "key", "id", "ids", "symbols", "config", "build", "session", "apk",
        "logging", "option", "options", "setting", "settings", "configuration", "ui", "features", "app",
    ]

    private static let debugContents: Set<String> = [
        "body", "response", "datum", "data", "info", "information", "output", "message", "text", "log", "payload", "trace", "detail",
        "dump",
        "string", "report", "serialized", "error", "content", "step", "event", "context",
    ]

    /// What is written for those who run the service: `internal_notes`, `internalScore`.
    private static let internalContents: Set<String> = [
        "note", "comment", "status", "state", "score", "flag", "rating", "remark", "message", "error", "code", "data", "info", "price",
        "cost",
        "margin", "field", "log", "metadata", "detail", "reason", "memo", "debug", "exception", "path", "hostname", "host", "tag", "label",
        "annotation", "description", "config", "configuration", "setting", "details", "metric", "trace", "rank", "fee", "discount", "limit",
    ]

    private static let diagnosticEnds: Vocabulary<InternalDetail> = Vocabulary([
        (
            value: .hostName,
            phrases: [
                "server name", "server hostname", "server address", "target server", "source server", "target host name", "machine name",
                "backend name", "console hostname", "cluster node name", "executed on host", "worker hostname", "node hostname",
                "processed by server", "host machine name", "internal host name", "internal hostname", "worker node name", "executing host",
                "pod hostname", "processing host", "database hostname", "db hostname", "private dns name", "instance hostname",
                "hosting server", "local host name", "executor host", "handled by server", "served by host", "worker host",
                "scheduler host",
            ]
        ),
        (
            value: .internalAddress,
            phrases: [
                "cluster ip", "internal ip", "internal ip address", "internal address", "internal endpoint", "internal uri", "private ip",
                "private ip address", "private address", "private ipv4", "private ipv4 address",
                "server ip", "server ip address", "pod ip", "pod ip address", "node ip", "node ip address", "container ip",
                "container ip address",
                "backend ip", "upstream ip", "internal ipv4", "internal ipv4 address", "internal ipv6",
                "bmc ip address", "vpc ip address",
            ]
        ),
        (
            value: .serverVersion,
            phrases: [
                "kernel version", "server version", "runtime version", "os version string", "nginx version", "apache version",
                "database version", "mysql version", "postgres version", "redis server version", "server os version",
                "server operating system version", "server operating system", "server software", "server platform",
                "tomcat version", "haproxy version", "openssl version", "django version", "rails version", "laravel version",
                "spring boot version", "jdk version", "kubelet version",
                "kube proxy version", "containerd version", "hypervisor version", "jvm version", "nodejs version",
            ]
        ),
        (
            value: .debugInformation,
            phrases: [
                "debug info", "debug data", "debug message", "debug output", "debug log", "debug payload", "debug trace", "error debug",
                "diagnostic", "diagnostics", "diagnostic info", "diagnostic data", "diagnostics data", "diagnostic message", "core dump",
                "memory dump", "heap dump", "thread dump", "debugging", "diagnostic information", "trace output", "trace dump",
                "server log",
                "error log", "stderr", "stderr output", "developer message", "dev message", "crash log", "console log", "crash dump",
                "log output", "log content", "log tail", "log excerpt", "log snippet", "standard error",
                "standard output", "console output", "command output", "script output", "detailed error message",
                "raw error", "raw error message", "error dump", "error debug info",
            ]
        ),
        (
            value: .stackTrace,
            phrases: ["stack trace", "stack frame", "traceback", "backtrace", "call stack", "error trace", "stack dump", "exception stack"]
        ),
        (
            value: .exception,
            phrases: [
                "exception", "exception message", "exception type", "exception detail", "exception class", "exception text",
                "exception description", "exception info", "exception name", "raw exception", "exception string", "raw exception message",
                "exception response", "unhandled exception", "inner exception",
                "inner error",
            ]
        ),
        (
            value: .sql,
            phrases: [
                "sql query", "sql statement", "raw sql", "sql error", "executed sql", "generated sql", "executed query", "failed query",
                "compiled query", "db query", "database query", "database error", "db error", "sql text", "failed statement", "raw query",
                "sql dump", "query sql", "last query executed",
            ]
        ),
        (
            value: .queryPlan,
            phrases: ["query plan", "execution plan", "explain plan", "sql plan", "explain output", "query explain", "query profile"]
        ),
        (
            value: .filePath,
            phrases: [
                "log path", "log file", "log file path", "hosts path", "hostname path", "resolv conf path", "error log file", "server path",
                "server local path", "server file path", "absolute path", "source file path", "install path", "install dir",
                "home dir path", "stack file",
            ]
        ),
        (value: .databaseName, phrases: ["database name", "db name", "table name internal", "database host", "database server"]),
        (
            value: .build,
            phrases: [
                "git commit", "git sha", "build commit",
                "commit hash build", "build hash", "git revision",
            ]
        ),
        (
            value: .systemPrompt,
            phrases: [
                "system prompt", "system instruction", "developer prompt", "hidden prompt", "system message prompt", "prompt internal",
                "system instructions", "system message template", "raw prompt", "full prompt",
            ]
        ),
        (
            value: .errorDetails,
            phrases: [
                "health error details", "technical error message", "technical details", "technical error details", "internal error",
                "internal error message", "internal server error",
            ]
        ),
    ])

    private static let internals: Vocabulary<InternalDetail> = Vocabulary([
        (
            value: .hostName,
            phrases: [
                "hostname", "hostnames", "server name", "server host", "machine name", "host machine", "node name internal", "backend host",
                "pod name",
            ]
        ),
        (
            value: .internalAddress,
            phrases: [
                "internal ip", "private ip", "internal ip address", "private ip address", "server ip", "server ip address", "backend url",
                "internal url", "internal host", "internal hostname", "upstream host", "upstream url", "host ip",
            ]
        ),
        (
            value: .serverVersion,
            phrases: [
                "server version", "php version", "java version", "db version", "database version", "framework version", "kernel version",
                "software version", "runtime version", "x powered by",
            ]
        ),
        (
            value: .databaseName,
            phrases: [
                "db host", "database host", "db name", "database name", "db schema", "db user", "table name", "db url", "database url",
            ]
        ),
        (value: .environment, phrases: ["env vars", "environment variables", "env variables", "process env", "server env"]),
        (value: .process, phrases: ["process id", "thread id", "thread name", "worker pid"]),
        (
            value: .debugInformation,
            phrases: ["diagnostics", "trace", "diagnostic", "debug", "line number", "stderr"]
        ),
        (
            value: .internalNote,
            phrases: [
                "internal note", "internal notes", "internal comment", "internal comments", "internal status", "internal remarks",
                "admin notes", "private notes",
            ]
        ),
    ])

    /// By which a client turns on what helps developers: `debug`, `enable_debug_logging`, `showStackTrace`.
    package static func isDebugSwitch(_ name: Name) -> Bool {
        let words = name.words
        if words.contains("debug") || words.contains("debugging") {
            return ["debug", "debugging", "enabled", "mode", "logging", "logs", "log", "flag", "output", "info", "trace"]
                .contains(words.last ?? "")
        }
        guard words.count > 1, ["show", "include", "enable", "return", "print", "with"].contains(words.first ?? "") else { return false }
        return diagnosticEnds.suffix(of: words[...])?.value == .stackTrace
    }

    /// What an error answer must not carry (CWE-209).
    package static func isErrorDetail(_ name: Name, by vocabularies: Vocabularies = .standard) -> InternalDetail? {
        if let verdict = vocabularies.verdict(.errorDetail, on: name) { return verdict.term.map(InternalDetail.stated) }
        // The exceptions of a calendar and the stacks of a cloud are many.
        return errorDetails.plain(name.words)
    }

    private static let errorDetails: Vocabulary<InternalDetail> = Vocabulary([
        (
            value: .stackTrace,
            phrases: [
                "stack trace", "stack", "traceback", "backtrace", "call stack", "error stack", "exception stack trace", "stack frames",
                "stacktrace elements", "exception trace", "error trace", "trace", "stack dump",
            ]
        ),
        (
            value: .exception,
            phrases: [
                "exception", "exception class", "exception type", "exception message", "inner exception", "exception name",
                "root cause exception", "exception detail", "exception details", "inner error exception", "causing exception", "throwable",
            ]
        ),
        (
            value: .sql,
            phrases: [
                "sql", "sql query", "sql statement", "sql error", "sql state", "sql message", "query sql", "failed query", "executed query",
                "raw sql",
            ]
        ),
        (
            value: .debugInformation,
            phrases: [
                "debug", "debug info", "debug information", "debug message", "debug data", "debug details", "debug trace",
                "developer stack", "debug output", "debug log", "debugging info", "debug payload", "error debug", "diagnostics",
                "diagnostic", "diagnostic info",
            ]
        ),
        (
            value: .filePath,
            phrases: [
                "file path", "source file", "absolute path", "source path", "server path", "local path", "full file path",
                "file line", "error file",
            ]
        ),
    ])
}
