/// The weight of a finding in the score: level × confidence × exposure, all integers.
package enum ScoreWeights {
    /// An error is a vulnerability, a warning a missing safeguard; many notes add up to one of either.
    package static func weight(_ level: Level) -> Int {
        switch level {
        case .error: 100
        case .warning: 20
        case .note: 1
        }
    }

    /// Roughly how often a finding of each confidence is correct, in tenths.
    package static func weight(_ confidence: Confidence) -> Int {
        switch confidence {
        case .high: 10
        case .medium: 6
        case .low: 3
        }
    }

    /// Who can exploit it, in tenths of what a caller with a credential can: places that anyone can read, or even write, weigh most.
    package static func weight(_ exposure: FindingContext.Exposure) -> Int {
        switch exposure {
        case .publicWrite: 30
        case .public: 20
        case .authenticated: 10
        case .scoped: 8
        case .unreached: 4
        }
    }

    package static func weight(_ finding: ReportedFinding) -> Int {
        weight(finding.level) * weight(finding.confidence) * weight(finding.standing.exposure)
    }

    /// The density at which half of the points are lost: one high-confidence error on every authenticated operation.
    package static let halfway = 100 * 10 * 10
}
