/// GET operations whose words say that they change something (RFC 9110 §9.2.1; CWE-650; OWASP API8:2023).
extension OperationWords {
    /// The verb, or nil: for other methods, for login links and email confirmations, and where the word is a noun (`/updates`,
    /// `/deleted-items`, `createdAfter`, `/create-options`).
    package var changesState: String? {
        guard isRead, bootstrap == nil, !literals.contains(where: { $0.contains("logout") || $0.contains("signout") }) else { return nil }
        if let stated = stated(.stateChange) { return stated }
        return vocabularies.kept(.stateChange, foundChange, of: literals.last, operationId)
    }

    private var foundChange: String? {
        if let verb = pathVerb { return verb }
        if let last = lastSegment, last.words.count == 2, Self.sanction(last) != nil { return last.words[0] }
        if let verb = Self.leadingVerb(operationId.words, isSentence: false) { return verb }
        guard !Self.reads.contains(operationId.words.first ?? "") else { return nil }
        return Self.leadingVerb(summary.words, isSentence: true)
    }

    private var pathVerb: String? {
        for (index, segment) in trail.enumerated() {
            guard let segment, let first = segment.words.first else { continue }
            let saysRead = Self.reads.contains(summary.words.first ?? "") || Self.reads.contains(operationId.words.first ?? "")
            let isPart = index + 2 < trail.count
            if isPart || index + 1 < trail.count && trail[index + 1] != nil { continue }
            if segment.words.count == 1 {
                if Self.strongVerbs.contains(first), !isNoun(first, at: index) { return first }
                if Self.weakVerbs.contains(first), index > 0, operationId.words.first == first || summary.words.first == first {
                    return first
                }
            } else if let verb = Self.remoteCall(path.segments.last?.text ?? ""), index == trail.count - 1 {
                return verb
            } else if let verb = Self.leadingVerb(segment.words, isSentence: false), !saysRead {
                return verb
            }
        }
        return nil
    }

    /// `software/update`, `latest/update`.
    private func isNoun(_ word: String, at index: Int) -> Bool {
        guard word == "update", index > 0, let before = trail[index - 1]?.words.last else { return false }
        return ["software", "firmware", "latest", "os", "security", "status", "price", "weather", "news", "ota"].contains(before)
    }

    /// The verb of `auth.revoke`, `chat.delete`.
    private static func remoteCall(_ segment: String) -> String? {
        guard let dot = segment.lastIndex(of: "."), let word = Name(String(segment[dot...])).words.first else { return nil }
        return strongVerbs.contains(word) ? word : nil
    }

    /// `deleteUser`, "Deletes a user", and not `deletedItems`, `updateHistory`, `createOptions`.
    private static func leadingVerb(_ words: [String], isSentence: Bool) -> String? {
        guard let first = words.first else { return nil }
        let verb = isSentence && first.hasSuffix("s") ? thirdPerson(first) : first
        guard strongVerbs.contains(verb) || weakVerbs.contains(verb) && words.count > 1 else { return nil }
        let rest = isSentence ? words.dropFirst().prefix(4) : words.dropFirst()
        if rest.contains(where: { aboutVerbs.contains($0) }) { return nil }
        if isSentence, words.count < 2 { return nil }
        if isSentence, let second = words.dropFirst().first, notObjects.contains(second) { return nil }
        return verb
    }

    private static func thirdPerson(_ word: String) -> String {
        let stem = String(word.dropLast())
        return strongVerbs.contains(stem) || weakVerbs.contains(stem) ? stem : word
    }

    private static let reads: WordSet = [
        "get", "gets", "list", "lists", "find", "finds", "search", "fetch", "fetches", "read", "reads", "query", "show", "shows",
        "describe", "download", "retrieve", "retrieves", "return", "returns", "view", "check", "checks", "count", "export", "lookup",
        "load", "preview", "display", "obtain", "see", "is", "has", "watch", "the", "all", "browse", "allows", "provides", "generate",
        "generates",
    ]

    /// Hardly ever a noun.
    private static let strongVerbs: WordSet = [
        "delete", "remove", "create", "destroy", "revoke", "approve", "reject", "activate", "deactivate", "enable", "disable", "add",
        "insert", "modify", "purge", "erase", "wipe", "publish", "unpublish", "grant", "suspend", "unsuspend", "ban", "unban", "kick",
        "unsubscribe", "update", "reboot", "shutdown", "promote", "demote", "assign", "unassign", "unlock", "terminate", "truncate",
        "uninstall", "reset", "cancel", "send", "restart", "clear", "execute", "reconnect", "disconnect", "flush", "reload", "deregister",
        "unregister", "rollback", "reindex", "kill", "dismiss", "reopen", "unarchive", "mute", "unmute", "redeem", "unfollow",
    ]

    /// Often a noun; a verb only with an object behind it, or as the last segment of an object's path.
    private static let weakVerbs: WordSet = [
        "restore", "edit", "drop", "merge", "increment", "decrement", "save", "rename", "transfer", "withdraw", "pay", "regenerate",
        "rotate", "enroll", "upload", "start", "stop", "trigger", "sync", "archive", "lock", "toggle", "mark", "retry", "pause",
        "resume", "install", "provision",
    ]

    /// A write whose path ends in what is done to something that exists: `/cancel-order`, `/orders/refund`; not in what is made.
    package var actsOnObject: Bool {
        guard let segment = literals.last, literals.count == 1 || !path.endsInObject else { return false }
        return segment.words.contains { Self.acts.contains($0) }
    }

    /// A POST that reads what its body names: `/transactions/view`, `/get-balance`.
    package var readsByBody: Bool {
        guard method == "post", let words = literals.last?.words, let first = words.first, let last = words.last else { return false }
        return Self.showing.contains(last) || words.count > 1 && Self.showing.contains(first)
    }

    private static let showing: WordSet = [
        "view", "get", "show", "detail", "details", "history", "statement", "info", "fetch", "read", "display", "lookup", "balance",
        "profile",
    ]

    private static let acts: WordSet = [
        "delete", "remove", "cancel", "refund", "pay", "confirm", "accept", "decline", "reject", "approve", "update", "edit", "return",
        "close", "complete", "sell", "withdraw", "archive", "resend", "release", "void", "reopen", "modify", "change", "revoke", "finish",
        "reschedule", "extend", "renew", "transfer", "unlock", "activate", "deactivate", "cancelar", "eliminar", "annuler",
    ]

    /// With these the name speaks about a change and makes none.
    private static let aboutVerbs: WordSet = [
        "options", "option", "meta", "metadata", "form", "template", "templates", "schema", "url", "urls", "link", "links", "preview",
        "eligibility", "history", "status", "info", "log", "logs", "policy", "policies", "page", "after", "before", "since", "until", "at",
        "by", "date", "time", "count", "reasons", "reason", "requirements", "config", "configuration", "settings", "events", "event",
        "requests", "request", "list", "check", "checks", "available", "dialog", "view", "screen", "defaults", "draft", "sample", "example",
        "progress", "result", "results", "estimate", "quote", "statistics", "stats", "permissions", "ons", "on", "method", "methods",
        "rules", "rule", "with", "flow", "flows", "times", "dates", "point", "points", "position", "index", "offset",
    ]

    /// After a noun that only looks like a verb: "Reset of …", "Update for …", "Delete operation …".
    private static let notObjects: WordSet = ["of", "for", "operation", "and", "or", "is", "endpoint", "operations", "are", "details"]
}
