import Linting

/// A weakness in the design of an API.
public struct Finding: Sendable, Hashable {
    /// How serious it is.
    public enum Level: String, Sendable {
        case note, warning, error
    }

    /// How certain it is.
    public enum Confidence: String, Sendable {
        case low, medium, high
    }

    /// Such as `api4-unbounded-array`; the meaning of an id never changes.
    public let rule: String
    public let level: Level
    public let confidence: Confidence
    /// Names the thing and the problem, in lowercase without a period.
    public let message: String
    /// Why it matters: what an attacker gains.
    public let why: String
    /// What to change.
    public let remedy: String
    /// The OWASP risks it belongs to, such as `API4:2023`, the main one first.
    public let owasp: [String]
    public let file: String
    public let start: Place
    /// The place after its last character.
    public let end: Place
    /// RFC 6901 pointer within the file; the empty string for the whole file.
    public let pointer: String
    /// Such as `POST /orders`; nil if the finding does not belong to a single operation.
    public let operation: String?
    /// Stable across edits elsewhere, reformatting, sorting, and splitting into files.
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
