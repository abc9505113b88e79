/// Operations to whose subject what is inside elsewhere belongs: the host name of a server, the path of a file (OWASP API3:2023, CWE-209).
extension OperationWords {
    /// Whether telling an internal, as `PropertyName.isInternalMetadata` names it, is what the operation is for.
    package func concerns(_ detail: InternalDetail) -> Bool {
        guard let kin = Self.kin[detail] else { return false }
        let isKin = { (name: Name) in name.words.contains { kin.contains(Name.singular(of: $0) ?? $0) } }
        return literals.contains(where: isKin) || tags.containSingular(kin) || isKin(operationId)
    }

    /// What has a database of its own to speak of; the status of a service has not.
    private static let machines: WordSet = [
        "host", "server", "machine", "node", "instance", "vm", "container", "cluster", "endpoint", "proxy", "gateway", "deployment",
        "replica", "infrastructure", "backend", "upstream", "environment", "volume", "storage", "tunnel",
    ]

    private static let infrastructure: WordSet = [
        "host", "hostname", "server", "machine", "node", "instance", "device", "agent", "vm", "container", "pod", "cluster", "domain",
        "dns",
        "endpoint", "network", "monitor", "monitoring", "droplet", "database", "db", "proxy", "gateway", "router", "interface", "subnet",
        "compute", "deployment", "deploy", "appliance", "sensor", "worker", "replica", "farm", "infrastructure", "runner", "robot",
        "printer",
        "computer", "asset", "inventory", "fleet", "log", "event", "audit", "metric", "trace", "diagnostic", "service", "environment",
        "certificate", "site", "cloud", "backend", "upstream", "target", "check", "health", "system", "status", "info", "version", "vpn",
        "tunnel", "port", "ip", "address", "firewall", "session", "scim", "license", "app", "application", "volume", "storage", "virtual",
    ]

    private static let code: WordSet = [
        "error", "exception", "crash", "issue", "log", "event", "debug", "trace", "thread", "profile", "test", "job", "run", "build",
        "execution",
        "report", "diagnostic", "function", "stack", "monitor", "failure", "span", "scan", "incident", "check", "task", "workflow",
        "analysis",
        "alert", "finding", "replay", "pipeline", "template", "calendar", "schedule", "recurrence", "holiday", "policy", "finance",
    ]

    private static let files: WordSet = [
        "file", "path", "content", "repo", "repository", "commit", "code", "scan", "blob", "diff", "artifact", "coverage", "upload",
        "storage",
        "folder", "directory", "document", "asset", "media", "image", "comment", "alert", "annotation", "vulnerability", "issue", "review",
        "pull", "log", "backup", "snapshot", "import", "export", "download", "attachment", "source", "drive", "disk", "script", "build",
        "test",
        "finding", "analysis", "tree", "library", "volume", "mount", "package", "movie", "track", "episode", "series", "config", "project",
    ]

    private static let data: WordSet = [
        "query", "sql", "database", "db", "table", "view", "report", "statement", "dataset", "warehouse", "schema", "column", "data",
        "analytics", "metric", "insight", "chart", "dashboard", "model", "source", "connection", "connector", "catalog", "backup",
        "migration",
    ]

    private static let kin: [InternalDetail: WordSet] = [
        .hostName: infrastructure, .internalAddress: infrastructure,
        .serverVersion: infrastructure.union(["software", "package", "release", "build"]),
        .databaseName: data.union(machines), .environment: infrastructure.union(code),
        .process: infrastructure.union(code).union(["process", "message", "conversation", "chat"]),
        .stackTrace: code, .exception: code, .sql: data, .queryPlan: data, .debugInformation: code.union(infrastructure),
        .filePath: files,
        .internalField: code.union(["internal", "admin"]), .build: code.union(infrastructure).union(files),
        .systemPrompt: [
            "prompt", "assistant", "agent", "model", "thread", "run", "evaluation", "eval", "realtime", "session", "persona", "call",
            "playground", "completion",
        ],
        .errorDetails: code.union(infrastructure),
        .internalNote: ["note", "comment", "ticket", "order", "customer", "case", "issue", "remark"],
    ]
}
