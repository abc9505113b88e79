/// Properties that are the server's to set. Sources: OWASP API3:2023 (mass assignment), CWE-915.
extension PropertyName {
    /// A property the server should set, and no client, and what it is. Privileges have a table of their own; ids, `status`, counters and
    /// owners' ids are too thin an evidence.
    package static func isServerOwned(_ name: Name, by vocabularies: Vocabularies = .standard) -> Record? {
        if let verdict = vocabularies.verdict(.serverOwned, on: name) { return verdict.term.map(Record.stated) }
        if let flag = recordedFlags[name] { return flag }
        guard !notRecorded.contains(name.words.first ?? "") else { return nil }
        return serverOwned[name] ?? recorded(withoutUnit(name.words[...]))
    }

    /// A flag, an end of a range, or a guess: `fromClosedDate`, `approximateCreationTime`.
    private static let notRecorded: Set<String> = [
        "is", "has", "use", "view", "allow", "allows", "show", "include", "enable", "force", "filter", "notify", "min", "max", "minimum",
        "maximum",
        "from", "to", "since", "until", "after", "before", "begin", "approximate", "approx", "estimated",
    ]

    /// Past what a time is counted in: `modifiedTimestampMillis`.
    private static func withoutUnit(_ words: ArraySlice<String>) -> ArraySlice<String> {
        guard words.count > 2, let last = words.last, units.contains(last), let time = words.dropLast().last else { return words }
        return times.contains(time) ? words.dropLast() : words
    }

    private static let units: Set<String> = [
        "ms", "millis", "milliseconds", "millisecond", "micros", "nanos", "ns", "seconds", "secs", "sec", "unix", "iso", "gmt", "str",
        "string", "local", "formatted", "human",
    ]

    private static let times: Set<String> = ["at", "date", "time", "timestamp", "on", "datetime", "utc", "ts", "epoch"]

    /// Records by their form: `content_created_at`, `lastRunTime`, `UpdatedByUserId`, `replicationStatus`. Thinner than the words above.
    private static func recorded(_ words: ArraySlice<String>) -> Record? {
        // Several states are what there is to choose from.
        if let whole = wholeRecords.plain(Array(words)) { return whole }
        guard words.count > 1 else { return nil }
        if words.count < 5 || words.last != "score", let match = recordEnds.plainSuffix(of: words) { return match.value }
        if let cut = words.dropFirst().firstIndex(where: { $0 == "after" || $0 == "before" }) {
            // `balance_after_mutation`
            return recordEnds.plainSuffix(of: words[..<cut]).flatMap { $0.value == .balance ? $0.value : nil }
        }
        if let last = words.last, last == "status" || last == "state" {
            // The status of the 13th month is a measurement.
            let isNumbered = words.dropLast().contains { $0.utf8.last.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
            let isChosen = words.count > 3 || isNumbered || words.contains(where: chosenStates.contains)
            return isChosen || last == "state" && words.contains(where: isOfPlace) ? nil : .status
        }
        if words.last == "at", let verb = words.dropLast().last {
            return plannedAt.contains(verb) || worldly.contains(verb) ? nil : .recordedTime
        }
        if let first = words.first, ["date", "time", "datetime"].contains(first), words.count == 2, let last = words.last {
            return hasHappened(last) || stems.contains(last) ? .recordedTime : nil
        }
        // `PasswordLastUsed`
        if words.count > 2, words.suffix(2).first == "last", let last = words.last, runs.contains(last) || hasHappened(last) {
            return .recordedTime
        }
        if words.last == "since", words.dropLast().last.map(memberships.contains) ?? false { return .recordedTime }
        var rest = words
        while rest.count > 1, let last = rest.last, times.contains(last) || last == "date" { rest = rest.dropLast() }
        if rest.count < words.count {
            if words.last == "time", rest.count == 1, let last = rest.last, spans.contains(last) { return nil }
            if transitions.suffix(of: rest) != nil
                || rest.count == 1 && words.last != "on" && words.last != "at" && stems.contains(rest.last ?? "")
            {
                return .recordedTime
            }
            if let last = rest.last, hasHappened(last) || actions.contains(last) && rest.count == 1 { return .recordedTime }
            if let first = rest.first, let last = rest.last, rest.count > 1, rest.count < 6, !rest.contains(where: reported.contains) {
                let isLong = rest.count > 3
                if first == "next", runs.contains(last) { return .recordedTime }
                if isLong, !runs.contains(last), !actions.contains(last), !hasHappened(last) { return nil }
                if ["last", "latest"].contains(first),
                    ![
                        "working", "business", "school", "possible", "valid", "expiry", "expiration", "due", "end", "expected", "planned",
                        "scheduled", "estimated",
                    ].contains(last)
                {
                    return .recordedTime
                }
            }
        }
        if let by = words.firstIndex(of: "by"), by > words.startIndex, words.endIndex - by <= 4,
            happened.contains(words[by - 1]) || authored.contains(words[by - 1]), words[(by + 1)...].allSatisfy(authors.contains)
        {
            return .recordedAuthor
        }
        return nil
    }

    /// `created`, `synced`, `sent`; what is planned (`scheduled`) has not happened.
    private static func hasHappened(_ word: String) -> Bool {
        guard !planned.contains(word), !worldly.contains(word) else { return false }
        return happened.contains(word) || irregular.contains(word) || word.count > 4 && word.hasSuffix("ed")
    }

    /// A state of a country: `owner_state`, `p_state`, `committee_state`.
    private static func isOfPlace(_ word: String) -> Bool {
        word.utf8.count == 1 && !Name.isNumberOrVersion(word) || SensitiveWords.isPerson(word)
            || [
                "committee", "ship", "bill", "residence", "plate", "issuer", "property", "site", "us", "market", "company", "vendor",
                "filing", "office", "school", "hospital",
                "alt", "alternate", "election", "voter", "contributor", "payee", "creditor", "debtor", "lender", "clinic", "college",
                "university", "agency", "court", "pickup", "dropoff", "governing", "incorporation", "licensing", "opted", "work", "dealer",
                "facility", "branch", "business", "merchant",
                "seller",
                "territory", "os",
            ].contains(word)
    }

    /// After `by`: `updatedByUserId`; not `createdByMyApp`.
    private static let authors: Set<String> = [
        "user", "users", "userid", "id", "ids", "name", "email", "admin", "member", "account", "person", "agent", "employee", "staff",
        "uuid",
        "login", "fk", "idfk", "actor", "ref", "principal", "username", "display", "type", "full", "system", "contact", "guid", "sid",
        "arn", "object", "profile", "tenant", "iam", "aws", "client",
    ]

    /// What is still to come: `starts_at`.
    private static let plannedAt: Set<String> = [
        "starts", "start", "ends", "end", "expires", "expire", "expiring", "due", "cancel", "cancels", "pause", "resume", "publish",
        "remind",
        "run", "effective", "renew", "renews", "scheduled", "look", "looking", "valid", "visible", "live", "located", "good", "arrive",
        "depart", "arrives", "departs",
    ]

    private static let irregular: Set<String> = [
        "sent", "paid", "begun", "seen", "built", "read", "run", "sold", "held", "withdrawn", "written", "taken", "made", "won", "lost",
    ]

    private static let planned: Set<String> = [
        "scheduled", "expected", "planned", "estimated", "desired", "needed", "related", "promised", "preferred", "proposed", "required",
        "limited", "fixed", "speed", "feed", "seed", "united", "allowed", "extended", "anticipated", "projected", "predicted", "dated",
    ]

    /// What people did or saw in the world, and tell the server: `date_founded`, `collected_at`; and how long something took.
    private static let worldly: Set<String> = [
        "founded", "established", "incorporated", "graduated", "married", "divorced", "hired", "retired", "born", "deceased", "acquired",
        "built", "owned", "harvested", "manufactured", "purchased", "sold", "diagnosed", "administered", "performed", "collected",
        "observed",
        "measured", "taken", "worked", "played", "visited", "served", "discharged", "admitted", "vaccinated", "prescribed", "witnessed",
        "occurred", "elapsed", "spent", "logged", "allotted", "printed", "painted", "won", "lost", "held",
    ]

    /// In these a device or a client tells when it was well, or where it was: `lastHealthCheckTimestamp`, `lastLocationTime`.
    private static let reported: Set<String> = [
        "health", "heartbeat", "location", "position", "reading", "measurement", "sample", "sighting",
    ]

    /// `date_update`, `uploadTime`: what a server does, in short.
    private static let stems: Set<String> = [
        "create", "update", "delete", "modify", "insert", "upload", "register", "mutate", "import", "sync", "receive", "publish", "archive",
        "approve", "complete", "deploy", "reject", "resolve", "activate", "deactivate", "revoke", "suspend", "verify", "refresh", "ingest",
        "void", "finish",
    ]

    /// How long it takes to do so: `runTime`, `processing_time`.
    private static let spans: Set<String> = ["run", "read", "processing", "held"]

    /// `previousStateTransitionTime`.
    private static let transitions = Vocabulary<Bool>([
        "state transition", "status transition", "status change", "state change", "phase transition",
    ])

    /// `memberSince`.
    private static let memberships: Set<String> = [
        "member", "customer", "client", "active", "registered", "subscriber", "joined", "verified", "user", "friend", "partner",
    ]

    /// Before `by`, beside what happens to a thing: who did it with a record.
    private static let authored: Set<String> = [
        "triggered", "invited", "uploaded", "posted", "entered", "checked", "started", "stopped", "initiated", "authored", "written",
        "sent", "moderated", "prepared", "adjusted", "enabled", "disabled", "opened", "overridden", "scanned", "banned",
        "reported", "unlocked", "bypassed", "acknowledged", "claimed", "mutated", "scheduled", "amended", "verified", "imported", "edited",
        "purged", "flagged", "pinned", "muted", "promoted",
    ]

    /// `lastRunTime`, `next_billing_date`.
    private static let runs: Set<String> = [
        "run", "login", "seen", "used", "reboot", "restart", "update", "edit", "sync", "activity", "active", "access", "billing", "payment",
        "renewal", "backup",
        "check", "read", "email", "order", "visit", "execution", "start", "started", "success", "failure", "change", "refresh",
        "modification",
        "purchase", "transaction", "build", "deployment", "message", "reset", "charge", "invoice",
    ]

    /// With a time they say when it was done: `registration_date`.
    private static let actions: Set<String> = [
        "creation", "modification", "deletion", "activation", "registration", "submission", "approval", "cancellation", "enrollment",
        "enrolment", "signup", "join", "suspension", "verification", "completion", "processing", "last used", "deactivation",
        "termination", "revocation", "archival", "decision", "refund", "submit", "update", "insert", "publication", "settlement",
        "ingestion", "synchronization", "synchronisation", "transmission", "reversal", "disbursement", "acceptance", "rejection",
        "resolution", "closure", "revision", "issuance", "escalation", "acknowledgement", "acknowledgment", "provisioning",
        "reconciliation", "capture",
        "login", "access",
    ]

    /// What a server does to a thing, and when.
    private static let happened: Set<String> = [
        "created", "updated", "modified", "deleted", "approved", "verified", "published", "archived", "closed", "resolved", "submitted",
        "released", "received", "synced", "edited", "failed", "assigned", "completed", "processed", "cancelled", "canceled", "rejected",
        "registered", "activated", "deactivated", "suspended", "blocked", "locked", "refunded", "paid", "captured", "authorized",
        "authenticated", "accepted", "issued", "granted", "revoked", "queued", "finished", "settled", "shipped", "delivered", "merged",
        "pushed", "confirmed", "signed", "reviewed", "joined", "inserted", "indexed", "creation", "modification", "deletion", "last used",
        "accessed", "provisioned", "dismissed", "requested", "recorded", "changed", "removed", "added", "ended", "trashed", "restored",
    ]

    private static let wholeRecords: Vocabulary<Record> = Vocabulary([
        (value: .status, phrases: ["status", "state"]),
        (
            value: .recordedTime,
            phrases: [
                "registered", "submitted", "verified at", "last seen", "last active", "started", "finished", "completed", "received",
                "returned", "refunded", "moderated", "reconciled", "voided", "settled", "captured", "revoked", "shipped", "delivered",
                "cancelled", "canceled", "processed",
            ]
        ),
        (
            value: .versionStamp,
            phrases: [
                "etag", "revision", "resource version", "lock version", "record version", "concurrency stamp", "security stamp",
            ]
        ),
        (value: .deletionMark, phrases: ["deleted", "archived"]),
    ])

    /// At the end of the name.
    private static let recordEnds: Vocabulary<Record> = Vocabulary([
        (
            value: .status,
            phrases: [
                "account status", "user status", "payment status", "transaction status", "order status", "billing status",
                "approval status", "processing status", "health status", "moderation state", "subscription status", "member status",
                "customer status", "provisioning state", "provisioning status", "verification state", "review status", "lifecycle state",
                "instance status", "shipment status", "refund status", "delivery status", "kyc state", "invoice status", "job status",
                "run status", "sync status", "deployment status", "operation status", "billing state", "account state", "user state",
                "enrollment status", "loan status", "claim status", "operation result", "payment state", "replication status",
                "lock status", "execution status", "connection status", "workflow status", "current status", "status reason",
                "status code reason", "status message", "status text", "status detail", "status details", "status description",
                "status comment", "status comments", "status information", "status info", "status note", "status notes",
                "status explanation", "state message",
                "state description", "state reason",
                "failure reason", "failure message", "failure code", "last error", "last error message", "last error code",
                "decision outcome", "decision result", "verification result", "verification outcome", "check result", "screening result",
                "screening status", "fraud check", "fraud result", "review outcome", "authentication result", "authorization result",
                "kyc result", "aml result", "scan result",
            ]
        ),
        (
            value: .status,
            phrases: [
                "subscription end time", "subscription end date", "subscription start date", "trial end", "trial ends at",
                "current period end", "current period start",
                "period end", "subscription end", "subscription start", "subscription expiry", "subscription renews at",
                "subscription expires at", "trial start",
            ]
        ),
        (
            value: .riskScore,
            phrases: ["risk score", "fraud score", "trust score", "credit score", "reputation score", "spam score", "abuse score"]
        ),
        (value: .recordedTime, phrases: ["last status change", "last state change"]),
        (
            value: .recordedAuthor,
            phrases: [
                "creator", "creator id", "creator name", "creator user", "creator user id", "creator email", "created user", "updated user",
                "modified user", "last modified user", "last modifying user", "last modify user", "last updated user", "last modifier",
                "last editor", "updater", "updater id", "modifier user", "deleter user", "uploader", "uploader id", "submitter",
                "submitter id", "update author",
            ]
        ),
        (
            value: .balance,
            phrases: [
                "balance", "balance amount", "outstanding balance", "starting balance", "ending balance", "opening balance",
                "closing balance", "ledger balance", "saldo", "kontostand", "solde",
            ]
        ),
    ])

    /// With these words a status is the client's to say, or a person's, or a part of an address.
    private static let chosenStates: Set<String> = [
        "desired", "target", "requested", "admin", "administrative", "operational", "marital", "civil", "address", "home", "shipping",
        "mailing", "http", "employment", "filter",
        "visa", "immigration", "exit", "new", "initial", "default", "birth", "tax", "privacy", "united", "smoking", "student", "residency",
        "by", "in", "of", "or", "and", "billing", "expected", "code", "hiv", "vaccination", "disability", "veteran", "family", "legal",
        "postal", "license", "include", "assembly", "weather", "traffic", "link", "response", "monitor", "power", "reading", "stock",
        "availability", "online", "mergeable", "presence", "tracking", "ssl", "dns", "network", "read", "write", "check", "test", "alarm",
        "sensor", "issuing", "country", "district", "city", "relationship", "auth", "oauth", "ui", "toggle", "change", "market", "trading",
        "game", "season", "flight", "api",
    ]
}
