/// Properties that show the inside of a service. Sources: OWASP API8:2023 and API3:2023, CWE-209, CWE-497.
extension PropertyName {
    /// What of the inside a response gives away, for messages: `stack trace`, `SQL`, `host name`, `file path` …
    package static func isInternalMetadata(_ name: Name, by vocabularies: Vocabularies = .standard) -> String? {
        if let verdict = vocabularies.verdict(.internalMetadata, on: name) { return verdict.term }
        guard !SensitiveData.isFlag(name.words[...]) else { return nil }
        if let term = isErrorDetail(name, by: vocabularies), term != "file path" || name.words.count > 1 { return term }
        return internals[name]
    }

    private static let internals: Vocabulary<String> = Vocabulary([
        (
            value: "host name",
            phrases: [
                "hostname", "server name", "server host", "machine name", "host machine", "node name internal", "backend host", "pod name",
            ]
        ),
        (
            value: "internal address",
            phrases: [
                "internal ip", "private ip", "internal ip address", "private ip address", "server ip", "server ip address", "backend url",
                "internal url", "internal host", "internal hostname", "upstream host", "upstream url", "host ip",
            ]
        ),
        (
            value: "server version",
            phrases: [
                "server version", "php version", "java version", "db version", "database version", "framework version", "kernel version",
                "software version", "runtime version", "x powered by",
            ]
        ),
        (
            value: "database name",
            phrases: [
                "db host", "database host", "db name", "database name", "db schema", "db user", "table name", "db url", "database url",
            ]
        ),
        (value: "environment", phrases: ["env vars", "environment variables", "env variables", "process env", "server env"]),
        (value: "process", phrases: ["process id", "thread id", "thread name", "worker pid"]),
        (
            value: "internal note",
            phrases: [
                "internal note", "internal notes", "internal comment", "internal comments", "internal status", "internal remarks",
                "admin notes", "private notes",
            ]
        ),
    ])

    /// What an error answer must not carry (CWE-209): `stack trace`, `exception`, `SQL`, `file path`, `debug information`.
    package static func isErrorDetail(_ name: Name, by vocabularies: Vocabularies = .standard) -> String? {
        if let verdict = vocabularies.verdict(.errorDetail, on: name) { return verdict.term }
        return errorDetails[name]
    }

    private static let errorDetails: Vocabulary<String> = Vocabulary([
        (
            value: "stack trace",
            phrases: [
                "stack trace", "stack", "traceback", "backtrace", "call stack", "error stack", "exception stack trace", "stack frames",
                "stacktrace elements", "exception trace", "error trace",
            ]
        ),
        (
            value: "exception",
            phrases: [
                "exception", "exception class", "exception type", "exception message", "inner exception", "exception name",
                "root cause exception", "exception detail", "exception details", "inner error exception", "causing exception", "throwable",
            ]
        ),
        (
            value: "SQL",
            phrases: [
                "sql", "sql query", "sql statement", "sql error", "sql state", "sql message", "query sql", "failed query", "executed query",
                "raw sql",
            ]
        ),
        (
            value: "debug information",
            phrases: [
                "debug", "debug info", "debug information", "debug message", "debug data", "debug details", "debug trace",
                "developer stack", "debug output", "debug log", "debugging info",
            ]
        ),
        (
            value: "file path",
            phrases: [
                "file path", "source file", "absolute path", "source path", "server path", "local path", "full file path", "script path",
                "file line", "error file",
            ]
        ),
    ])
}
