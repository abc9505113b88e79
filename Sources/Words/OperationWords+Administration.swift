/// Operations for operators, and those that were for developers. Sources: OWASP API5:2023 (administrative endpoints), API9:2023 (debug and
/// beta hosts and paths), API8:2023; Spring Boot Actuator's endpoint list.
extension OperationWords {
    package var isAdministrative: Bool { administrativeWord != nil }

    var foundAdministrativeWord: String? {
        if let stated = statedAnywhere(.administrative) { return stated }
        for (index, segment) in trail.enumerated() {
            guard let segment else { continue }
            if let word = administrativeWord(segment), index == 0 || !segment.isPlural { return word }
            if segment.words.count == 1, Self.administrativeStarts.contains(segment.words[0]), index + 1 < trail.count,
                let next = trail[index + 1], next.words.count == 1, next.isPlural, PathWords.owners.contains(next.head ?? ""),
                let word = vocabularies.kept(.administrative, segment.words[0])
            {
                return word
            }
            let isStart = index == 0 && trail.count > 1 && !(trail[1].map { PathWords.verbs.contains($0.words.first ?? "") } ?? true)
            if isStart, segment.words.count == 1, Self.administrativeStarts.contains(segment.words[0]),
                let word = vocabularies.kept(.administrative, segment.words[0])
            {
                return word
            }
        }
        if let word = vocabularies.kept(.administrative, sanction ?? changedRight ?? managedRight ?? operatorFunction) { return word }
        if let hidden = hiddenName,
            let word = vocabularies.kept(.administrative, hidden.words.first(where: Self.administrativeNames.contains))
        {
            return word
        }
        if let word = tags.administrativeWord { return word }
        let words = operationId.words
        guard let first = words.first else { return nil }
        if ["admin", "admins", "superadmin", "backoffice"].contains(first) {
            return vocabularies.kept(.administrative, first, of: operationId)
        }
        if words.count > 2, words[1] == "admin", ["enterprise", "system", "platform", "site", "super", "global"].contains(first) {
            return vocabularies.kept(.administrative, "admin", of: operationId)
        }
        return nil
    }

    /// A segment of the path that is spelled to be overlooked, as it is meant: `sup3r_s3cr3t_admin` → super, secret, admin.
    var hiddenName: Name? {
        for segment in path.segments where segment.isLiteral && !segment.isVersion {
            if let plain = LeetSpelling.plain(segment.text) { return Name(plain) }
        }
        return nil
    }

    private func administrativeWord(_ name: Name) -> String? {
        vocabularies.kept(.administrative, Self.administrativeWord(name), of: name)
    }

    static func administrativeWord(ofTag tag: Name, _ vocabularies: Vocabularies) -> String? {
        vocabularies.kept(.administrative, administrativeWord(tag), of: tag)
            ?? vocabularies.kept(.administrative, administrativeEnd(tag), of: tag)
    }

    private static func administrativeWord(_ name: Name) -> String? {
        guard let first = name.words.first, let last = name.words.last else { return nil }
        if name.words.count == 1, administrativeNames.contains(first) { return first }
        if ["admin", "superadmin", "sysadmin", "backoffice", "superuser"].contains(first) { return first }
        if last == "admin", name.words.count == 2, administrativeKinds.contains(first) { return last }
        if first == "internal", name.words.count == 2, ["api", "apis", "only", "use", "endpoints", "admin", "operations"].contains(last) {
            return first
        }
        return nil
    }

    /// Tags such as "Enterprise Admin", "User administration".
    private static func administrativeEnd(_ tag: Name) -> String? {
        guard let last = tag.words.last, tag.words.count <= 3 else { return nil }
        return ["admin", "administration", "backoffice"].contains(last) ? last : nil
    }

    static let administrativeNames: WordSet = [
        "admin", "admins", "administration", "administrator", "administrators", "internal", "backoffice", "superuser", "superusers",
        "superadmin", "sysadmin", "backend admin", "adm", "sudo",
    ]

    /// Only as the first segment, with more behind it.
    private static let administrativeStarts: WordSet = ["management", "mgmt", "manage", "staff", "manager", "operator", "ops", "root"]

    private static let administrativeKinds: WordSet = [
        "super", "site", "system", "platform", "global", "tenant", "enterprise", "org", "organization", "account", "user", "server", "app",
        "web",
    ]

    /// The word that says the operation is for developers or for monitoring: `debug`, `actuator`, `swagger-ui` … Health and version are not.
    package var isDebug: String? {
        if let stated = statedAnywhere(.debug) { return stated }
        if let bootstrap, bootstrap != .apiDescription, bootstrap.isMetadata { return nil }
        for (index, segment) in trail.enumerated() {
            guard let segment, let first = segment.words.first else { continue }
            if let word = vocabularies.kept(.debug, debugWord(segment, first, at: index), of: segment) { return word }
        }
        if isAdministrative, hiddenName != nil { return vocabularies.kept(.debug, "hidden by its spelling") }
        let isInWords =
            operationId.words.first == "debug" || operationId.words.dropFirst().first == "debug" && isRead
            || summary.words.first == "debug"
        return isInWords ? vocabularies.kept(.debug, "debug", of: operationId) : nil
    }

    private func debugWord(_ segment: Name, _ first: String, at index: Int) -> String? {
        if let term = Self.debugPhrases.plain(segment.words) { return term }
        if first == "debug", segment.words.count <= 2 { return first }
        if index == 0, segment.words.count == 1 {
            if Self.debugStarts.contains(first) { return first }
            let isAlone = trail.count == 1 || trail.count == 2 && trail[1] == nil && Self.debugTools.contains(first)
            if isAlone, Self.debugAlone.contains(first) { return first }
        }
        if index == 0, segment.words.count == 1, ["trace", "traces", "dump", "diagnostics"].contains(first), trail.count == 2,
            let next = trail[1], next.words.count == 1, Self.debugSubjects.contains(Name.singular(of: next.words[0]) ?? next.words[0])
        {
            return first
        }
        if index == 1, trail.count == 2, segment.words.count == 1, Self.debugEnds.contains(first), trail[0] != nil,
            literals[0].words.count == 1, Self.debugParents.contains(literals[0].words[0])
        {
            return first
        }
        return nil
    }

    /// Anywhere in the path.
    private static let debugPhrases: Vocabulary<String> = Vocabulary([
        "actuator", "heapdump", "threaddump", "phpinfo", "phpinfo.php", "swagger-ui", "swagger-ui.html", "graphiql",
        "graphql playground", "pprof", "h2-console", "jolokia", "debug vars", "adminer", "phpmyadmin", "server-status", "debug-info",
        "debug toolbar", "graphql-playground", "graphql console", "sql console", "web console", "debug console", "redoc ui",
    ])

    /// As the first segment past `api` and the version, whatever follows.
    private static let debugStarts: WordSet = ["test", "internal", "dev", "testing", "profiler"]

    /// As the only segment: `/metrics/meetings` is business.
    private static let debugAlone: WordSet = [
        "metrics", "prometheus", "trace", "console", "playground", "env", "sysinfo", "dump", "diagnostics", "mock", "mocks", "phpinfo",
        "exec", "h2",
    ]

    /// … with what is shown of the program: `/trace/requests`.
    private static let debugSubjects: WordSet = [
        "request", "log", "sql", "query", "memory", "heap", "thread", "env", "config", "var", "stack", "route", "session", "cache",
        "database",
        "db", "process", "state",
    ]

    /// … with an argument.
    private static let debugTools: WordSet = ["sysinfo", "env", "dump", "exec"]

    private static let debugEnds: WordSet = ["metrics", "trace", "dump", "env", "test", "console"]
    private static let debugParents: WordSet = [
        "management", "manage", "system", "server", "admin", "actuator", "monitoring", "internal", "monitor",
    ]
}
