import Editing
import YAML

/// All that an emitter gets: what was checked, what was found, what could not be checked.
package struct Report: Sendable {
    package var files: [CheckedFile]
    /// Sorted by file, place, rule; no two alike.
    package var findings: [ReportedFinding]
    /// Sorted by file and place.
    package var problems: [Problem]
    /// The rules that ran, in catalogue order.
    package var rules: [Rule]
    /// The revision whose findings do not count, as it was named; nil when there is none.
    package var since: String?
    /// What a reader has to know to judge the report.
    package var notices: [Notice]
    /// Which part of a run it is; nil for all of it.
    package var shard: ReportedShard?

    package init(
        files: [CheckedFile] = [], findings: [ReportedFinding] = [], problems: [Problem] = [], rules: [Rule] = [], since: String? = nil,
        notices: [Notice] = [], shard: ReportedShard? = nil
    ) {
        self.since = since
        self.notices = notices
        self.shard = shard
        self.files = files
        self.findings = findings
        self.problems = problems
        self.rules = rules
    }

    package mutating func add(_ result: LintResult) {
        files.append(result.file)
        // The findings of the first description are not copied: there may be many, and often it is the only one.
        if findings.isEmpty { findings = result.findings } else { findings += result.findings }
        problems += result.problems
    }

    /// Number of findings of a level that count: neither suppressed nor in the baseline nor old.
    package func count(_ level: Level) -> Int {
        findings.reduce(0) { $0 + ($1.level == level && $1.isActive ? 1 : 0) }
    }
}

/// Something that makes a report say less than it seems to: a configuration that switches off much.
package struct Notice: Sendable, Hashable {
    package let file: String
    /// What the file does; lower case, no full stop.
    package let message: String

    package init(file: String, message: String) {
        self.file = file
        self.message = message
    }

    package var text: String { "\(file) \(message)" }
}

/// One API description that was looked at.
package struct CheckedFile: Sendable {
    package enum Status: String, Sendable {
        case checked, partial, unreadable
    }

    package let path: String
    /// The version as written, `3.0.3`; nil when the file is no API description.
    package let openapi: String?
    /// Operations under paths, webhooks and callbacks.
    package let operations: Int
    package let status: Status
    /// nil where it was not asked for, and for what is no API description.
    package var score: Score?

    package init(path: String, openapi: String?, operations: Int, status: Status) {
        self.path = path
        self.openapi = openapi
        self.operations = operations
        self.status = status
    }
}

/// A finding with its places worked out.
package struct ReportedFinding: Sendable {
    package let rule: Rule
    /// After exposure: may be above or below the rule's own.
    package let level: Level
    package let confidence: Confidence
    /// What was found; lower case, no full stop, naming the thing.
    package internal(set) var message: String
    package internal(set) var location: Location
    package let standing: FindingContext
    /// `POST /orders`; nil when the finding is about no single operation.
    package internal(set) var operation: String?
    /// The rule's risks, then those this finding shows besides.
    package let owasp: [OWASP]
    /// At most six: the first five uses and what else tells the story.
    package var related: [RelatedLocation]
    package var fixes: [Fix]
    /// Whether it is the first of its cause and level in its description.
    package var leads = true
    /// 16 hexadecimal digits that no other finding of the description has; they stay after edits elsewhere, reformatting, sorting, splitting
    /// into files, and moving it.
    package let identity: String
    /// The same for all descriptions: `identity` and where the description is.
    package let fingerprint: String
    /// Equal for findings of one rule with one cause.
    package internal(set) var group: String
    /// Why it does not count, in the words of whoever suppressed it.
    package var suppressed: String?
    /// Whether the baseline has it.
    package var isInBaseline = false
    /// Whether it was there at the revision that the report names.
    package var isOld = false
    /// Whether it touches none of the files that changed, where only those matter.
    package var isElsewhere = false

    package var isActive: Bool { suppressed == nil && !isInBaseline && !isOld }

    package init(
        rule: Rule, level: Level, confidence: Confidence, message: String, location: Location, operation: String?,
        related: [RelatedLocation], risks: [OWASP] = [], fixes: [Fix],
        standing: FindingContext = FindingContext(.description, .unreached), identity: String? = nil, fingerprint: String, group: String
    ) {
        owasp = rule.owasp + risks.filter { !rule.owasp.contains($0) }
        self.rule = rule
        self.level = level
        self.confidence = confidence
        self.message = message
        self.location = location
        self.operation = operation
        self.standing = standing
        self.related = related
        self.fixes = fixes
        self.identity = identity ?? fingerprint
        self.fingerprint = fingerprint
        self.group = group
    }
}

/// Something that kept the linter from vouching for a file: told on standard error, exit code 2.
package struct Problem: Sendable, Hashable, Error {
    package let file: String
    /// From 1; 1 where the problem has no place.
    package let line: Int
    /// From 1, in code points; 1 where the problem has no place.
    package let column: Int
    /// Whether it is about a place in the file, not the file or a folder as a whole.
    package let hasPlace: Bool
    /// Lower case, no full stop.
    package let message: String
    /// Further lines, such as the remedy that another program knows; told on standard error only.
    package let details: [String]

    package init(file: String, line: Int? = nil, column: Int? = nil, message: String, details: [String] = []) {
        self.details = details
        self.file = file
        self.line = line ?? 1
        self.column = column ?? 1
        hasPlace = line != nil
        self.message = message
    }

    /// The same of a file that goes by another name.
    package func named(_ file: String) -> Problem {
        Problem(file: file, line: hasPlace ? line : nil, column: hasPlace ? column : nil, message: message, details: details)
    }
}
