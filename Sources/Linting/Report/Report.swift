import Editing
import YAML

/// Everything that a report writer needs: what was checked, what was found, and what could not be checked.
package struct Report: Sendable {
    package var files: [CheckedFile]
    /// Sorted by file, place, and rule, without duplicates.
    package var findings: [ReportedFinding]
    /// Sorted by file and place.
    package var problems: [Problem]
    /// The rules that ran, in catalog order.
    package var rules: [Rule]
    /// The revision whose findings do not count, as given; nil if there is none.
    package var since: String?
    /// What readers need to know to interpret the report.
    package var notices: [Notice]
    /// Which part of a run this is; nil for a complete run.
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
        // The findings of the first description are not copied: there may be many, and often it is the only description.
        if findings.isEmpty { findings = result.findings } else { findings += result.findings }
        problems += result.problems
    }

    /// Number of findings at a level that count: not suppressed, not in the baseline, and not old.
    package func count(_ level: Level) -> Int {
        findings.reduce(0) { $0 + ($1.level == level && $1.isActive ? 1 : 0) }
    }
}

/// A reason why a report covers less than it seems to: a configuration that disables many rules.
package struct Notice: Sendable, Hashable {
    package let file: String
    /// What the file does, in lowercase without a period.
    package let message: String

    package init(file: String, message: String) {
        self.file = file
        self.message = message
    }

    package var text: String { "\(file) \(message)" }
}

/// An API description that was checked.
package struct CheckedFile: Sendable {
    package enum Status: String, Sendable {
        case checked, partial, unreadable
    }

    package let path: String
    /// The version as written, such as `3.0.3`; nil if the file is not an API description.
    package let openapi: String?
    /// Number of operations in paths, webhooks, and callbacks.
    package let operations: Int
    package let status: Status
    /// nil if it was not requested, or if the file is not an API description.
    package var score: Score?

    package init(path: String, openapi: String?, operations: Int, status: Status) {
        self.path = path
        self.openapi = openapi
        self.operations = operations
        self.status = status
    }
}

/// A finding with its resolved places.
package struct ReportedFinding: Sendable {
    package let rule: Rule
    /// The level after exposure; may be above or below the level of the rule.
    package let level: Level
    package let confidence: Confidence
    /// What was found, in lowercase without a period, naming the thing.
    package internal(set) var message: String
    package internal(set) var location: Location
    package let standing: FindingContext
    /// Such as `POST /orders`; nil if the finding does not belong to a single operation.
    package internal(set) var operation: String?
    /// The risks of the rule, followed by additional risks of this finding.
    package let owasp: [OWASP]
    /// At most six: the first five uses and other places that explain the finding.
    package var related: [RelatedLocation]
    package var fixes: [Fix]
    /// Whether it is the first finding with its cause and level in its description.
    package var leads = true
    /// 16 hexadecimal digits that are unique within the description and stable across edits elsewhere, reformatting, sorting,
    /// splitting into files, and moving.
    package let identity: String
    /// Unique across descriptions: combines `identity` with the location of the description.
    package let fingerprint: String
    /// Equal for findings of the same rule with the same cause.
    package internal(set) var group: String
    /// The reason of the suppression, as written; nil if it is not suppressed.
    package var suppressed: String?
    /// Whether it is in the baseline.
    package var isInBaseline = false
    /// Whether it already existed at the revision of the report.
    package var isOld = false
    /// Whether it touches none of the changed files, if only those matter.
    package var isElsewhere = false

    package var isActive: Bool { suppressed == nil && !isInBaseline && !isOld }

    package init(
        rule: Rule, level: Level, confidence: Confidence, message: String, location: Location, operation: String?,
        related: [RelatedLocation], risks: [OWASP] = [], fixes: [Fix],
        standing: FindingContext = FindingContext(.description, .unreached), identity: String? = nil, fingerprint: String, group: String
    ) {
        owasp = risks.isEmpty ? rule.owasp : rule.owasp + risks.filter { !rule.owasp.contains($0) }
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

/// A reason why a file could not be checked completely: reported on standard error, with exit status 2.
package struct Problem: Sendable, Hashable, Error {
    package let file: String
    /// Line from 1; 1 if the problem has no place.
    package let line: Int
    /// Column from 1, in code points; 1 if the problem has no place.
    package let column: Int
    /// Whether it concerns a place in the file rather than a file or folder as a whole.
    package let hasPlace: Bool
    /// In lowercase without a period.
    package let message: String
    /// Additional lines, such as advice from another program; shown on standard error only.
    package let details: [String]

    package init(file: String, line: Int? = nil, column: Int? = nil, message: String, details: [String] = []) {
        self.details = details
        self.file = file
        self.line = line ?? 1
        self.column = column ?? 1
        hasPlace = line != nil
        self.message = message
    }

    /// The same problem for a file with another name.
    package func named(_ file: String) -> Problem {
        Problem(file: file, line: hasPlace ? line : nil, column: hasPlace ? column : nil, message: message, details: details)
    }
}
