import Linting

/// A weakness in the design of an API.
public struct Finding: Sendable, Hashable {
    /// How bad it is.
    public enum Level: String, Sendable {
        case note, warning, error
    }

    /// How certain it is.
    public enum Confidence: String, Sendable {
        case low, medium, high
    }

    /// Such as `api4-unbounded-array`; an id never changes its meaning.
    public let rule: String
    public let level: Level
    public let confidence: Confidence
    /// What was found; lower case, no full stop.
    public let message: String
    /// Why it matters: what an attacker gains.
    public let why: String
    /// What to change.
    public let remedy: String
    /// Such as `API4:2023`: the OWASP risks it belongs to, the main one first.
    public let owasp: [String]
    public let file: String
    public let start: Place
    /// The place behind its last character.
    public let end: Place
    /// RFC 6901, within the file; the empty string for all of it.
    public let pointer: String
    /// `POST /orders`; nil when it is about no single operation.
    public let operation: String?
    /// The same after edits elsewhere, reformatting, sorting and splitting into files.
    public let fingerprint: String

    init(_ finding: ReportedFinding) {
        rule = finding.rule.id
        level = Level(rawValue: finding.level.rawValue) ?? .note
        confidence = Confidence(rawValue: finding.confidence.rawValue) ?? .low
        message = finding.message
        why = finding.rule.why
        remedy = finding.rule.remedy
        owasp = finding.owasp.map(\.id)
        file = finding.location.source.path
        start = Place(line: finding.location.start.line, column: finding.location.start.column)
        end = Place(line: finding.location.end.line, column: finding.location.end.column)
        pointer = finding.location.pointer
        operation = finding.operation
        fingerprint = finding.fingerprint
    }
}
