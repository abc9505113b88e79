import Linting

/// The lowest level that causes exit status 1.
package enum FailOn: String, CaseIterable, Sendable {
    case error, warning, note, never

    package func isMet(by findings: [ReportedFinding]) -> Bool {
        guard let level = Level(rawValue: rawValue) else { return false }
        return findings.contains { $0.isActive && $0.level >= level }
    }

    package func isMet(by worst: Level) -> Bool { Level(rawValue: rawValue).map { worst >= $0 } ?? false }
}
